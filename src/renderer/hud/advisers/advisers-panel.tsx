import type { Contract } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { AdviserCard } from './adviser-card.tsx';
import { useAdvice } from './use-advice.ts';
import { WorksQuestion } from './works-question.tsx';

/** Three advisers, asked one step at a time; what was asked stands in the minutes. */
export function AdvisersPanel({ onDone }: { onDone: () => void }) {
  const { t } = useLanguage();
  const { draft, send } = useDesk();
  const advice = useAdvice();
  const { advisers, hints, named, refusal, isThinking, hasFailed, isSilent, askNext } = advice;
  const adopt = (contract: Contract): void => {
    send({ type: 'player.wroteDraft', contract, links: draft.page.links });
    onDone();
  };
  return (
    <div className="advisers">
      <p className="second">{t('advisers.intro', { n: hints })}</p>
      <p className="visually-hidden" role="status">
        {isThinking ? t('advisers.thinking') : ''}
      </p>
      {refusal ? <p>{t(`refusal.${refusal}`)}</p> : null}
      {hasFailed ? <p role="alert">{t('advisers.failed')}</p> : null}
      {advisers.map((reading) => (
        <AdviserCard
          key={reading.adviser}
          reading={reading}
          isSilent={isSilent(reading.adviser)}
          isClosed={refusal !== null}
          onAsk={() => askNext(reading.adviser)}
          onAdopt={adopt}
        />
      ))}
      <Disagreement packages={advisers.flatMap(({ heard }) => (heard?.step === 3 ? [heard.contract] : []))} />
      <WorksQuestion named={named} onDone={onDone} />
    </div>
  );
}

/** The terms in which the packages that are on view differ. */
function Disagreement({ packages }: { packages: readonly Contract[] }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table } = useDesk();
  const [first] = packages;
  const terms = table.terms
    .filter((_, index) => packages.some((contract) => contract[index] !== first![index]))
    .map(({ id }) => words.term(id));
  return terms.length === 0 ? null : (
    <p className="advisers-differ">{t('advisers.differ', { terms: format.list(terms) })}</p>
  );
}
