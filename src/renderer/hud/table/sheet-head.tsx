import { Button } from 'react-aria-components';
import { withFixed } from '#session/draft.ts';
import type { TheirOffer } from '#session/readings/read-their-offer.ts';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';

/** What stands in the sheet's columns; their last offer can be taken over as one's own draft, and taken back. */
export function SheetHead({ theirs }: { theirs: TheirOffer }) {
  const { t } = useLanguage();
  const { table, facts, send } = useChair();
  return (
    <div className="sheet-head">
      <span aria-hidden="true">{t('sheet.term')}</span>
      <span className="mine" aria-hidden="true">
        {t('sheet.mine')}
      </span>
      <span className="sheet-head-theirs">
        <span className="theirs" aria-hidden="true">
          {t(theirs.type === 'gone' ? 'sheet.gone' : 'sheet.theirs')}
        </span>
        {theirs.type === 'none' ? null : (
          <Button
            className="button button-small"
            aria-label={t('sheet.copyTheirs')}
            onPress={() =>
              send({
                type: 'player.wroteDraft',
                contract: withFixed(table, facts, theirs.contract),
                links: [],
              })
            }
          >
            {t('sheet.copy')}
          </Button>
        )}
      </span>
    </div>
  );
}
