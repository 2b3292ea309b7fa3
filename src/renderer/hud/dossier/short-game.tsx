import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** In a short game: what is still open, and what was settled before the talks whatever the brief says. */
export function ShortGame() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, terms, facts } = useChair();
  const settled = table.terms.flatMap((term, index) => {
    const position = table.settledAt(facts, index);
    return position === null ? [] : [`${words.term(term.id)}: ${words.value(term, position)}`];
  });
  if (settled.length === 0) return null;
  return (
    <>
      <h2>{t('dossier.thisTime')}</h2>
      <p>{t('dossier.open', { terms: format.list(terms.map(({ id }) => words.term(id))) })}</p>
      <p>{t('dossier.settled', { terms: settled.join('; ') })}</p>
      <p className="second">{words.maybe('choice.short')}</p>
    </>
  );
}
