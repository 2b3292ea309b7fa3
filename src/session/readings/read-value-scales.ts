import { readOther } from '#agents/read-other.ts';
import { type Contract, readContract, type SeatView, type Table } from '#engine/index.ts';

/** Both ends of a value bar, thousandths of a point; 0, no contract at all, lies between them. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
}

/** Ends lie on whole steps of this size, thousandths of a point. */
const step = 20_000;

/**
 * Scales of both value bars that no step of the draft moves: from the papers that are known, which are the first draft,
 * this chair's own opening and every offer so far, and from both walk-away values.
 */
export function readValueScales(table: Table, view: SeatView): { mine: ValueScale; theirs: ValueScale } {
  const { facts, own, seat } = view;
  const draft = table.draftIn(facts);
  const opening = readContract(table.terms, table.partOf(seat).opening);
  const papers: Contract[] = [draft, ...facts.offers.map(({ contract }) => contract)];
  if (opening.ok) papers.push(opening.contract.map((at, index) => table.settledAt(facts, index) ?? at));
  const sheet = table.sheet(facts, own);
  const readings = papers.map((contract) => readOther(table, view, contract));
  const { walkAway } = readings[0]!;
  return {
    mine: withRoom([own.walkAway, ...papers.map((contract) => sheet.valueOf(contract))]),
    theirs: withRoom([walkAway.low, walkAway.high, ...readings.flatMap(({ low, high }) => [low, high])]),
  };
}

/** With a tenth of its length to spare at each end that lies beyond 0, for what a draft may still try. */
function withRoom(values: readonly number[]): ValueScale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = Math.floor((high - low) / 10);
  return scaleOver([low < 0 ? low - room : 0, high + room]);
}

/** The narrowest scale of whole steps that holds these values and 0. */
export function scaleOver(values: readonly number[]): ValueScale {
  return {
    low: Math.floor(Math.min(0, ...values) / step) * step,
    high: (Math.floor(Math.max(0, ...values) / step) + 1) * step,
  };
}
