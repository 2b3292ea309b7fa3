import type { BySeat, SeatId } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { debrief: ClassDebrief; chair: SeatId; sides: BySeat<string>; ownTable: number | null };

/** The results of one chair as shares of what could be won: never one list of both chairs. */
export function ResultsTable({ debrief, chair, sides, ownTable }: Props) {
  const { t, format } = useLanguage();
  const rows = debrief.results.toSorted((x, y) => (y.share[chair] ?? 0) - (x.share[chair] ?? 0));
  return (
    <div className="class-results">
      <table className="plain-table">
        <caption>{t('class.debrief.resultsOf', { who: sides[chair] })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.grid.table')}</th>
            <th scope="col">{t('class.debrief.outcome')}</th>
            <th scope="col">{t('class.debrief.value')}</th>
            <th scope="col">{t('class.debrief.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, outcome, values, share }) => (
            <tr key={table} className={table === ownTable ? 'class-own-row' : ''}>
              <th scope="row">{t('class.grid.number', { n: table })}</th>
              <td>{t(`class.outcome.${outcome}`)}</td>
              <td>{format.number(Math.round(values[chair] / 100) / 10)}</td>
              <td>
                {share[chair] === null
                  ? '–'
                  : t('class.debrief.percent', { n: Math.round(share[chair] / 10) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
