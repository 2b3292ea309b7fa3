import { memo } from 'react';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** What the term under the pointer or the focus means, at the sheet's foot; and for screen readers every term's. */
export const TermHints = memo(function TermHints({ pointed }: { pointed: string }) {
  const words = useWords();
  const { table } = useChair();
  return (
    <>
      <p className="sheet-foot" aria-hidden="true">
        <strong>{words.term(pointed)}</strong> {words.maybe(`term.${pointed}.hint`)}
      </p>
      {table.terms.map(({ id }) => (
        <span key={id} id={`hint-${id}`} hidden>
          {words.maybe(`term.${id}.hint`)}
        </span>
      ))}
    </>
  );
});
