import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  /** Id of the term. */
  term: string;
  isFixed: boolean;
  /** Both last offers agree on it. */
  isAgreed: boolean;
  /** Opens the link dialog; null where there is no room for it. */
  onLink: ((term: string) => void) | null;
};

/** What can be done with a term besides moving it: agree it in principle, reopen it, link it. */
export const TermMoves = memo(function TermMoves({ term, isFixed, isAgreed, onLink }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { act, whyNot, facts, other } = useChair();
  const [isReopening, setReopening] = useState(false);
  const canFix = isAgreed && whyNot({ type: 'fixTerm', term }) === null;
  const name = words.term(term);
  return (
    <span className="term-moves">
      {isFixed ? (
        <>
          <span className="agreed-mark">{t('sheet.fixed')}</span>
          <Button
            className="button button-small"
            aria-label={t('sheet.reopenTerm', { term: name })}
            isDisabled={whyNot({ type: 'reopenTerm', term }) !== null}
            onPress={() => setReopening(true)}
          >
            {t('sheet.reopen')}
          </Button>
          <ConfirmBox
            title={t('sheet.reopenQuestion', { term: name })}
            body={t('sheet.reopenBody', { n: facts.patience[other] })}
            confirm={t('sheet.reopen')}
            isOpen={isReopening}
            onClose={() => setReopening(false)}
            onConfirm={() => act({ type: 'reopenTerm', term })}
          />
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
      {onLink && !isFixed ? (
        <Button
          className="button button-small"
          aria-label={t('sheet.linkTerm', { term: name })}
          onPress={() => onLink(term)}
        >
          {t('sheet.link')}
        </Button>
      ) : null}
    </span>
  );
});
