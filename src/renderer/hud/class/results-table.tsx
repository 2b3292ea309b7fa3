import { percentile } from '#analysis/lesson/percentile.ts';
import type { BySeat, SeatId } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  debrief: ClassDebrief;
  chair: SeatId;
  sides: BySeat<string>;
  ownTable: number | null;
  /** By result with the place among the others; else in the order of the tables, the share alone. */
  isRanked: boolean;
};

/** The results of one chair as shares of what could be won: never one list of both chairs. */
export function ResultsTable({ debrief, chair, sides, ownTable, isRanked }: Props) {
  const { t, format } = useLanguage();
  const all = debrief.results.map(({ values }) => values[chair]);
  const rows = debrief.results.toSorted((x, y) =>
    isRanked ? y.values[chair] - x.values[chair] : x.table - y.table,
  );
  const sayPlace = (value: number): string => {
    const place = percentile(all, value);
    return place === null ? '–' : format.percent(place);
  };
  return (
    <div className="class-results">
      <table className="plain-table">
        <caption>{t('class.debrief.resultsOf', { who: sides[chair] })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.grid.table')}</th>
            <th scope="col" className="class-outcome">
              {t('class.debrief.outcome')}
            </th>
            <th scope="col">{t('class.debrief.value')}</th>
            <th scope="col">{t('class.debrief.share')}</th>
            {isRanked ? <th scope="col">{t('class.debrief.percentile')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, outcome, values, share }) => (
            <tr key={table} className={table === ownTable ? 'class-own-row' : ''}>
              <th scope="row">{t('class.grid.number', { n: table })}</th>
              <td className="class-outcome">{t(`class.outcome.${outcome}`)}</td>
              <td>{format.number(Math.round(values[chair] / 100) / 10)}</td>
              <td>{share[chair] === null ? '–' : format.percent(Math.round(share[chair] / 10))}</td>
              {isRanked ? <td>{sayPlace(values[chair])}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
