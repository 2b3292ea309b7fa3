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
  const [isAsked, setAsked] = useState(false);
  const canFix = isAgreed && whyNot({ type: 'fixTerm', term }) === null;
  const name = words.term(term);
  const type = isFixed ? 'reopenTerm' : 'fixTerm';
  return (
    <span className="term-moves">
      {isFixed ? <span className="agreed-mark">{t('sheet.fixed')}</span> : null}
      {/* One button for both, so that the focus stays when the one becomes the other. */}
      {isFixed || canFix ? (
        <Button
          className="button button-small"
          aria-label={t(`sheet.${type}`, { term: name })}
          isDisabled={whyNot({ type, term }) !== null}
          onPress={() => setAsked(true)}
        >
          {t(isFixed ? 'sheet.reopen' : 'sheet.fix')}
        </Button>
      ) : null}
      {isFixed || canFix ? (
        <ConfirmBox
          title={t(isFixed ? 'sheet.reopenQuestion' : 'sheet.fixQuestion', { term: name })}
          body={isFixed ? t('sheet.reopenBody', { n: facts.patience[other] }) : t('sheet.fixBody')}
          confirm={t(isFixed ? 'sheet.reopen' : 'sheet.fix')}
          isHarmless={!isFixed}
          isOpen={isAsked}
          onClose={() => setAsked(false)}
          onConfirm={() => act({ type, term })}
        />
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
