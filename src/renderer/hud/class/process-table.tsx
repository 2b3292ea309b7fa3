import { type BySeat, SEATS } from '#engine/index.ts';
import type { ClassDebrief, TableResult } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';

type Measure = { key: string; of: (result: TableResult) => BySeat<number> };

const MEASURES: readonly Measure[] = [
  { key: 'offers', of: ({ offers }) => offers },
  { key: 'questions', of: ({ questions }) => questions },
  { key: 'promises', of: ({ promises }) => promises },
  { key: 'hints', of: ({ hints }) => hints },
];

/** How the class bargained: the tables that signed beside those that did not, on average. */
export function ProcessTable({ debrief, sides }: { debrief: ClassDebrief; sides: BySeat<string> }) {
  const { t, format } = useLanguage();
  const signed = debrief.results.filter(({ outcome }) => outcome === 'signed');
  const others = debrief.results.filter(({ outcome }) => outcome !== 'signed');
  const say = (results: readonly TableResult[], of: (result: TableResult) => number): string =>
    results.length === 0
      ? '–'
      : format.number(
          Math.round((10 * results.reduce((sum, one) => sum + of(one), 0)) / results.length) / 10,
        );
  return (
    <div className="class-results">
      <table className="plain-table">
        <caption>{t('class.process.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.process.measure')}</th>
            <th scope="col">{t('class.process.signed', { n: signed.length })}</th>
            <th scope="col">{t('class.process.others', { n: others.length })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('class.process.rounds')}</th>
            <td>{say(signed, ({ rounds }) => rounds)}</td>
            <td>{say(others, ({ rounds }) => rounds)}</td>
          </tr>
          {MEASURES.flatMap(({ key, of }) =>
            SEATS.map((seat) => (
              <tr key={`${key} ${seat}`}>
                <th scope="row">{t(`class.process.${key}`, { who: sides[seat] })}</th>
                <td>{say(signed, (one) => of(one)[seat])}</td>
                <td>{say(others, (one) => of(one)[seat])}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}
