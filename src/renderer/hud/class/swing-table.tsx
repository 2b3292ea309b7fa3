import type { BySeat } from '#engine/index.ts';
import { SEATS } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

/** Both private sheets face up: what each term moves for each side, and where each would have left. */
export function SwingTable({ debrief, sides }: { debrief: ClassDebrief; sides: BySeat<string> }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { swings, common, walkAway } = debrief;
  const most = Math.max(1, ...swings.flatMap((swing) => (swing ? [swing.a, swing.b] : [])));
  return (
    <div className="class-results">
      <table className="plain-table class-swings">
        <caption>{t('class.sheets.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('class.sheets.term')}</th>
            {SEATS.map((seat) => (
              <th key={seat} scope="col">
                {sides[seat]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {swings.map((swing, at) => {
            const term = common.terms[at];
            return term && swing ? (
              <tr key={term.id}>
                <th scope="row">{words.term(term.id)}</th>
                {SEATS.map((seat) => (
                  <td key={seat}>
                    <span className="class-swing-cell">
                      <span
                        className={`class-swing class-swing-${seat}`}
                        style={{ width: `${(60 * swing[seat]) / most}%` }}
                        aria-hidden="true"
                      />
                      <span>{format.points(swing[seat])}</span>
                    </span>
                  </td>
                ))}
              </tr>
            ) : null;
          })}
          <tr className="table-sum">
            <th scope="row">{t('class.sheets.leaving')}</th>
            {SEATS.map((seat) => (
              <td key={seat}>{format.points(walkAway[seat])}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="class-hint">{t('class.sheets.hint')}</p>
    </div>
  );
}
