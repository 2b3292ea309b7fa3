import type { Scenario, SeatPart } from '#engine/index.ts';

/** Rounds of the whole table from one kept date to the next: never more than two dates are passed over. */
const WIDEST_STEP = 3;

/**
 * The same table in fewer rounds, which are spread over its dates from the first on: what happens between two of them
 * happens at the later one, and leaving is worth what it is worth on that day. All that depends on the number of
 * rounds (who may still offer, what a screen counts down) follows. A chair's list of walk-away values keeps its length,
 * by which computers know how many rounds were planned.
 */
export function shortTalks({ public: common, seats }: Scenario, rounds: number): Scenario {
  const kept = keptDates(common.rounds.length, Math.min(rounds, common.rounds.length));
  const inFewer = (part: SeatPart): SeatPart => {
    const walkAways = part.walkAwayByRound;
    return {
      ...part,
      walkAwayByRound: walkAways.map((_, round) => walkAways[kept[Math.min(round, kept.length - 1)]!]!),
    };
  };
  return {
    public: { ...common, rounds: kept.map((at) => common.rounds[at]!) },
    seats: { a: inFewer(seats.a), b: inFewer(seats.b) },
  };
}

/** Which of the planned rounds are kept, the first one always. */
function keptDates(planned: number, rounds: number): readonly number[] {
  const gaps = rounds - 1;
  const reach = Math.min(planned - 1, WIDEST_STEP * gaps);
  return Array.from({ length: rounds }, (_, at) =>
    gaps === 0 ? 0 : Math.floor((2 * at * reach + gaps) / (2 * gaps)),
  );
}
