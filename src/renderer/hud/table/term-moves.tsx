import { Button } from 'react-aria-components';
import type { SheetRow } from '#session/readings/read-sheet.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  row: SheetRow;
  /** Opens the link dialog; null where there is no room for it. */
  onLink: (() => void) | null;
};

/** What can be done with a term besides moving it: agree it in principle, reopen it, link it. */
export function TermMoves({ row, onLink }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { act, whyNot } = useDesk();
  const term = row.term.id;
  const canFix = row.agreed && whyNot({ type: 'fixTerm', term }) === null;
  const name = words.term(term);
  return (
    <span className="term-moves">
      {row.fixed ? (
        <>
          <span className="agreed-mark">{t('sheet.fixed')}</span>
          <Button
            className="button button-small"
            aria-label={t('sheet.reopenTerm', { term: name })}
            isDisabled={whyNot({ type: 'reopenTerm', term }) !== null}
            onPress={() => act({ type: 'reopenTerm', term })}
          >
            {t('sheet.reopen')}
          </Button>
        </>
      ) : null}
      {canFix ? (
        <Button
          className="button button-small"
          aria-label={t('sheet.fixTerm', { term: name })}
          onPress={() => act({ type: 'fixTerm', term })}
        >
          {t('sheet.fix')}
        </Button>
      ) : null}
      {onLink && !row.fixed ? (
        <Button
          className="button button-small"
          aria-label={t('sheet.linkTerm', { term: name })}
          onPress={onLink}
        >
          {t('sheet.link')}
        </Button>
      ) : null}
    </span>
  );
}
