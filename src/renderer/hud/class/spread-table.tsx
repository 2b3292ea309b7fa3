import type { PublicPart } from '#engine/index.ts';
import type { FiveNumbers, SpreadSummary } from '#scenarios/notes/summarise-spread.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

const COLUMNS = ['least', 'quarter', 'middle', 'threeQuarters', 'most'] as const;
const VALUES_TOLD = 3;

/** How the counted games of a table ended. */
export function SpreadTable({ spread, common }: { spread: SpreadSummary; common: PublicPart }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { games, signed, rejectedAtHome, breakdown, missed } = spread;
  const share = (permille: number): string => format.percent(Math.round(permille / 10));
  const rows: readonly (readonly [string, FiveNumbers, (value: number) => string])[] =
    spread.rounds && spread.share
      ? [
          [t('class.spread.round'), spread.rounds, format.number],
          [t('class.spread.share', { who: words.side('a') }), spread.share.a, share],
          [t('class.spread.share', { who: words.side('b') }), spread.share.b, share],
        ]
      : [];
  return (
    <>
      <p>{t('class.spread.ends', { games, signed, rejectedAtHome, breakdown, missed })}</p>
      <table className="plain-table">
        <caption>{t('class.spread.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.spread.what')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`class.spread.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, five, write]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {COLUMNS.map((column, at) => (
                <td key={column}>{write(five[at]!)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {spread.terms.map(({ term: id, counts }) => {
          const term = common.terms.find((one) => one.id === id)!;
          const often = counts
            .map((count, position) => ({ count, position }))
            .filter(({ count }) => count > 0)
            .sort((one, other) => other.count - one.count)
            .slice(0, VALUES_TOLD);
          return (
            <li key={id}>
              {t('class.spread.term', {
                term: words.term(id),
                values: often
                  .map(({ count, position }) =>
                    t('class.spread.value', { value: words.value(term, position), n: count }),
                  )
                  .join('; '),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
