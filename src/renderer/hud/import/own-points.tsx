import type { Term, TermPoints } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** A term with more values than this is shown by its ends and its best value. */
const listedAtMost = 12;

/** On a table of plain values: what every value is worth to this chair. */
export function OwnPoints() {
  const { t } = useLanguage();
  const words = useWords();
  const { table, seat } = useDesk();
  if (table.common.project !== null) return null;
  return (
    <>
      <h2>{t('import.points')}</h2>
      <p>{t('import.pointsHint')}</p>
      <div className="own-points">
        {table.partOf(seat).values.terms.map((entry) => (
          <table key={entry.key} className="plain-table">
            <caption>{words.private(seat, `value.${entry.key}`)}</caption>
            <tbody>
              <PointRows entry={entry} term={table.terms[table.indexOf.get(entry.term)!]!} />
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

function PointRows({ entry: { points }, term }: { entry: TermPoints; term: Term }) {
  const { t, format } = useLanguage();
  const words = useWords();
  if (points.every((value) => value === points[0]))
    return (
      <tr>
        <th scope="row">{t('import.everyContract')}</th>
        <td>{format.points(points[0]!)}</td>
      </tr>
    );
  return shownPositions(points).map((position) => (
    <tr key={position}>
      <th scope="row">{words.value(term, position)}</th>
      <td>{format.points(points[position]!)}</td>
    </tr>
  ));
}

function shownPositions(points: readonly number[]): number[] {
  const all = points.map((_, position) => position);
  if (all.length <= listedAtMost) return all;
  const best = points.indexOf(points.reduce((most, value) => Math.max(most, value)));
  return [...new Set([0, best, all.length - 1])].sort((one, other) => one - other);
}
