import { memo, useMemo } from 'react';
import { readSteps } from '#session/readings/read-swings.ts';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/**
 * What the term under the pointer or the focus means and what a step of it is worth, at the sheet's foot; and for
 * screen readers every term's meaning.
 */
export function TermHints({ pointed }: { pointed: string }) {
  const words = useWords();
  return (
    <>
      <p className="sheet-hint" aria-hidden="true">
        <strong>{words.term(pointed)}</strong> {words.maybe(`term.${pointed}.hint`)}{' '}
        <StepWords pointed={pointed} />
      </p>
      <HiddenHints />
    </>
  );
}

/** What one step up and one step down would bring from the draft as it stands. */
function StepWords({ pointed }: { pointed: string }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, draft } = useDesk();
  const { contract } = draft.page;
  const steps = useMemo(() => readSteps(table, view, contract, pointed), [table, view, contract, pointed]);
  const index = table.indexOf.get(pointed)!;
  const term = table.terms[index]!;
  const said = (['down', 'up'] as const).flatMap((way) => {
    const points = steps[way];
    if (points === null) return [];
    const value = words.value(term, contract[index]! + (way === 'up' ? 1 : -1));
    return [t('sheet.step', { value, points: format.signedPoints(points) })];
  });
  return <span className="mine">{t('sheet.steps', { steps: said.join(', ') })}</span>;
}

const HiddenHints = memo(function HiddenHints() {
  const words = useWords();
  const { table } = useChair();
  return table.terms.map(({ id }) => (
    <span key={id} id={`hint-${id}`} hidden>
      {words.maybe(`term.${id}.hint`)}
    </span>
  ));
});
