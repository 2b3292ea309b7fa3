import type { SeatId } from '#engine/index.ts';
import type { AccountLine } from '#session/readings/read-account.ts';
import type { DebriefReading, OpenSheet } from '#session/readings/read-debrief.ts';
import { useAccountWords } from '../delivery/use-account-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords, type Words } from '../words/use-words.ts';

/** Both private sheets, side by side, with promises and claims. */
export function SheetsTable({ debrief }: { debrief: DebriefReading }) {
  const { t } = useLanguage();
  const words = useWords();
  const { claims, promises } = debrief;
  return (
    <section className="paper debrief-sheets" aria-labelledby="sheets-heading">
      <h2 id="sheets-heading">{t('sheets.title')}</h2>
      <div className="two-columns">
        {debrief.sheets.map((sheet) => (
          <SheetColumn
            key={sheet.seat}
            sheet={sheet}
            account={debrief.account}
            isOwn={sheet.seat === debrief.seat}
          />
        ))}
      </div>
      <h3>{t('sheets.words')}</h3>
      {claims.length + promises.length === 0 ? <p>{t('sheets.noWords')}</p> : null}
      <ul className="plain-list">
        {claims.map((said) => (
          <li key={`${said.seat}${said.round}${said.term}`}>
            {t(said.held ? 'sheets.claimHeld' : 'sheets.claimFailed', {
              n: said.round + 1,
              who: words.side(said.seat),
              term: words.term(said.term),
              weight: words.weight(said.weight),
            })}
          </li>
        ))}
        {promises.map(({ seat, to, kept }) => (
          <li key={`${seat}${to}`}>
            {t(kept === false ? 'sheets.promiseBroken' : 'sheets.promiseKept', {
              who: words.side(seat),
              block: words.private(seat, `block.${to}.name`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ColumnProps = { sheet: OpenSheet; account: DebriefReading['account']; isOwn: boolean };

function SheetColumn({ sheet, account, isOwn }: ColumnProps) {
  const { t, format } = useLanguage();
  const words = useWords();
  const nameOf = useAccountWords();
  const { seat, delivered, lastPaper } = sheet;
  const { value } = lastPaper ?? sheet;
  const own = sheet.private;
  return (
    <div className="sheet-column">
      <h3 className={isOwn ? 'mine' : 'theirs'}>{words.side(seat)}</h3>
      {lastPaper ? (
        <p className="second">
          {t('sheets.last', { n: lastPaper.round + 1, who: words.side(lastPaper.from) })}
        </p>
      ) : null}
      <table className="plain-table">
        <tbody>
          {[...sumsByName(sheet, words)].map(([name, points]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{format.signedPoints(points)}</td>
            </tr>
          ))}
          {value === null ? null : (
            <tr className="table-sum">
              <th scope="row">{t(lastPaper ? 'sheets.lastSum' : 'sheets.sum')}</th>
              <td>{format.points(value)}</td>
            </tr>
          )}
          {delivered === null ? null : (
            <>
              {account?.lines.map((line) => (
                <AccountRow key={nameOf(line)} name={nameOf(line)} line={line} seat={seat} />
              ))}
              <tr className="table-sum">
                <th scope="row">{t('sheets.delivered')}</th>
                <td>{format.points(delivered)}</td>
              </tr>
            </>
          )}
          <tr>
            <th scope="row">{t('sheets.walkAway')}</th>
            <td>{format.points(own.walkAway)}</td>
          </tr>
        </tbody>
      </table>
      {own.facts.length > 0 ? <h4>{t('sheets.secrets')}</h4> : null}
      <ul>
        {own.facts.map((fact) => (
          <li key={fact}>{words.private(seat, `fact.${fact}.title`)}</li>
        ))}
      </ul>
      {own.preparation ? (
        <p>
          {t('sheets.priorities', {
            terms: format.list(own.preparation.priorities.map(words.term)) || t('sheets.noPriorities'),
          })}
        </p>
      ) : null}
    </div>
  );
}

/** How many parts of a sheet are named that a truth of delivery moved. */
const partsNamed = 3;

/** One reason why this chair's contract came to something else than at signing, with what of the sheet it moved most. */
function AccountRow({ name, line, seat }: { name: string; line: AccountLine; seat: SeatId }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const parts = line.parts[seat].slice(0, partsNamed).map(({ key, points }) =>
    t('account.part', {
      name: words.maybePrivate(seat, `value.${key}`) ?? words.cause(key),
      points: format.signedPoints(points),
    }),
  );
  if (line.points[seat] === 0) return null;
  return (
    <tr>
      <th scope="row">
        {name}
        {parts.length === 0 ? null : <span className="second account-parts">{parts.join('; ')}</span>}
      </th>
      <td>{format.signedPoints(line.points[seat])}</td>
    </tr>
  );
}

/** The parts of a sheet, thousandths of a point, by what they are called: one event may touch it in two places. */
function sumsByName({ seat, parts, lastPaper }: OpenSheet, words: Words): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { key, points } of lastPaper?.parts ?? parts) {
    const name = words.maybePrivate(seat, `value.${key}`) ?? words.cause(key);
    sums.set(name, (sums.get(name) ?? 0) + points);
  }
  return sums;
}
