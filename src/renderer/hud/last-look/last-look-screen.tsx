import { Button } from 'react-aria-components';
import { ContractList } from '../controls/contract-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useDesk } from '../use-desk.ts';

/** One change by which both sides gain, to take or to leave. */
export function LastLookScreen() {
  const { t, format } = useLanguage();
  const { table, view, facts, act, thinking } = useDesk();
  const better = facts.lastLook!.contract;
  const deal = facts.handshake!.contract;
  const sheet = table.sheet(facts, view.own);
  const gain = sheet.valueOf(better) - sheet.valueOf(deal);
  return (
    <Screen name="last-look" title={t('lastLook.title')}>
      <div className="paper narrow">
        <p>{t('lastLook.body')}</p>
        <ContractList terms={table.terms} contract={better} beside={deal} />
        <p>{t('lastLook.gain', { points: format.points(gain) })}</p>
        <div className="button-row">
          <Button
            className="button button-main"
            isDisabled={thinking}
            onPress={() => act({ type: 'takeImprovement' })}
          >
            {t('lastLook.take')}
          </Button>
          <Button className="button" isDisabled={thinking} onPress={() => act({ type: 'keepDeal' })}>
            {t('lastLook.keep')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
