import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** What a short game does not bargain about: terms with the values at which they were settled beforehand. */
export function SettledTerms() {
  const { t } = useLanguage();
  const words = useWords();
  const { table, facts } = useChair();
  const settled = table.terms.flatMap((term, index) => {
    const position = table.settledAt(facts, index);
    return position === null ? [] : [{ term, position }];
  });
  if (settled.length === 0) return null;
  return (
    <section className="chapter" aria-labelledby="settled-heading">
      <h3 id="settled-heading" className="chapter-name">
        {t('sheet.settled')}
      </h3>
      <dl className="settled-terms">
        {settled.map(({ term, position }) => (
          <div key={term.id}>
            <dt>{words.term(term.id)}</dt>
            <dd>{words.value(term, position)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
