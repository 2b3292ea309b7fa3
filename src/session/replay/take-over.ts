import { type BySeat, type Contract, readContract, type Scenario, type SeatId } from '#engine/index.ts';
import type { RecordedStep } from '#scenarios/replay/recorded-talks.ts';

/** Where a game that takes the record over begins. */
export interface TakeOver {
  /** The step's last day; the game begins with the first round on or after it. */
  readonly date: string;
  /** Day on which that round opens. */
  readonly opens: string;
  readonly positions: BySeat<Contract>;
  /** Ids of terms on which nothing is known of a side: it stands where the model lets it open. */
  readonly filled: BySeat<readonly string[]>;
}

/** Both sides as they stood at a step of the record, ready to be played on from; null outside the table's window. */
export function readTakeOver(scenario: Scenario, step: RecordedStep): TakeOver | null {
  if (!step.inWindow) return null;
  const { rounds } = scenario.public;
  const end = step.dateEnd ?? step.date;
  const opens = rounds.find(({ date }) => date >= end) ?? rounds.at(-1)!;
  const [a, b] = [standsAt(scenario, step, 'a'), standsAt(scenario, step, 'b')];
  return {
    date: end,
    opens: opens.date,
    positions: { a: a.contract, b: b.contract },
    filled: { a: a.filled, b: b.filled },
  };
}

function standsAt(scenario: Scenario, step: RecordedStep, seat: SeatId) {
  const { terms } = scenario.public;
  const opening = readContract(terms, scenario.seats[seat].opening);
  if (!opening.ok) throw new Error(`${scenario.public.id}: seat ${seat} does not open on ${opening.term}`);
  const known = step.standing[seat];
  return {
    contract: terms.map((_, index) => known[index] ?? opening.contract[index]!),
    filled: terms.flatMap(({ id }, index) => (known[index] === null ? [id] : [])),
  };
}
