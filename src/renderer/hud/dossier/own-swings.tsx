import { useMemo } from 'react';
import { readSwings } from '#session/readings/read-swings.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** At a table with a model behind it: how much each term moves for this chair, the heaviest first. */
export function OwnSwings() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, terms, view } = useDesk();
  const swings = useMemo(() => readSwings(table, view, table.draft), [table, view]);
  if (table.common.project === null) return null;
  return (
    <table className="plain-table words-table own-swings">
      <caption>{t('dossier.swings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet.term')}</th>
          <th scope="col">{t('dossier.swingBest')}</th>
          <th scope="col">{t('dossier.swingWorst')}</th>
          <th scope="col">{t('dossier.swingBetween')}</th>
        </tr>
      </thead>
      <tbody>
        {swings
          .filter(({ term }) => terms.some(({ id }) => id === term))
          .map(({ term: id, best, worst, points }) => {
            const term = table.terms[table.indexOf.get(id)!]!;
            return (
              <tr key={id}>
                <th scope="row">{words.term(id)}</th>
                <td>{words.value(term, best)}</td>
                <td>{words.value(term, worst)}</td>
                <td>{format.number(points / 1_000)}</td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
