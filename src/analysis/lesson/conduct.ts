import type { BySeat, GameLog, NegotiationState, Scenario, SeatId } from '#engine/index.ts';
import type { TableReport } from '#protocol/class/class-report.ts';
import { minutesBetween } from './minutes-between.ts';

type Conduct = TableReport['conduct'];

/**
 * How a table was bargained, for the teacher's file.
 *
 * @param byHand numbers of the commands that students gave; the others are the computer's
 */
export function conductOf(
  scenario: Scenario,
  log: GameLog,
  end: NegotiationState,
  byHand: readonly number[],
): Conduct {
  const { facts } = end.context;
  const byChair = <T>(of: (chair: SeatId) => T): BySeat<T> => ({ a: of('a'), b: of('b') });
  const hands = new Set(byHand);
  const [first, last] = [log.entries[0]?.at, log.entries.at(-1)?.at];
  return {
    concessions: byChair((chair) => concessions(scenario, end, chair)),
    promises: byChair((chair) => facts.promises.filter(({ seat }) => seat === chair).length),
    hints: byChair(
      (chair) =>
        log.entries.filter(({ command }) => command.type === 'askAdviser' && command.seat === chair).length,
    ),
    botRounds: byChair(
      (chair) =>
        log.entries.filter(
          ({ n, command }) => command.type === 'makeOffer' && command.seat === chair && !hands.has(n),
        ).length,
    ),
    minutes: first && last ? minutesBetween(first, last) : null,
  };
}

function concessions({ public: common }: Scenario, end: NegotiationState, chair: SeatId): string[] {
  const offers = end.context.facts.offers.filter(({ seat }) => seat === chair);
  const [first, last] = [offers[0]?.contract, offers.at(-1)?.contract];
  if (!first || !last) return [];
  return common.terms.flatMap(({ id }, at) => {
    const steps = Math.abs(last[at]! - first[at]!);
    return steps > 0 ? [`${id}:${steps}`] : [];
  });
}
