import { otherSeat } from '#engine/index.ts';
import type { RoundWindow } from '#session/readings/rounds-question.ts';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** On which dates a contract was there to be signed, and what moved. */
export function RoundWindows() {
  const { t } = useLanguage();
  const windows = useSitting(({ context }) => context.rounds);
  return (
    <section className="paper" aria-labelledby="windows-heading">
      <h2 id="windows-heading">{t('windows.title')}</h2>
      {windows === null ? <Waiting what={t('debrief.reckoning')} /> : <Windows windows={windows} />}
    </section>
  );
}

function Windows({ windows }: { windows: readonly RoundWindow[] }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { seat, table } = useGame();
  const sides = [seat, otherSeat(seat)] as const;
  const hasCost = new Set(windows.map(({ expectedCost }) => expectedCost)).size > 1;
  return (
    <>
      <p>
        <strong>{useWindowWords(windows)}</strong>
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('rounds.round')}</th>
            <th scope="col">{t('windows.contracts')}</th>
            <th scope="col">{t('windows.surplus')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {t('windows.leaving', { who: words.side(side) })}
              </th>
            ))}
            {hasCost ? <th scope="col">{t('windows.cost')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {windows.map(({ round, date, passable, surplus, walkAway, expectedCost }) => (
            <tr key={round}>
              <th scope="row">
                {format.number(round + 1)}
                {table.common.undated ? null : ` · ${format.date(date.slice(0, 7), 'short')}`}
              </th>
              <td>{passable === 0 ? t('windows.none') : format.number(passable)}</td>
              <td>{passable === 0 ? '–' : format.number(surplus, 1, true)}</td>
              {sides.map((side) => (
                <td key={side}>{format.number(walkAway[side] / 1_000, 1, true)}</td>
              ))}
              {hasCost ? <td>{format.money(expectedCost)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second">{t('windows.how')}</p>
    </>
  );
}

/** The table in one sentence: always, never, until a round, or in which rounds. */
function useWindowWords(windows: readonly RoundWindow[]): string {
  const { t, format } = useLanguage();
  const open = windows.filter(({ passable }) => passable > 0);
  const last = open.at(-1);
  if (!last) return t('windows.never');
  if (open.length === windows.length) return t('windows.always');
  const isPrefix = open.every(({ round }, at) => round === windows[at]!.round);
  if (isPrefix) return t('windows.closed', { n: last.round + 1 });
  return t('windows.some', { rounds: format.list(open.map(({ round }) => format.number(round + 1))) });
}
