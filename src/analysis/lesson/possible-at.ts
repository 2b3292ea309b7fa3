import {
  createTable,
  type NegotiationState,
  positionCount,
  type Scenario,
  type ValueSheet,
} from '#engine/index.ts';
import type { Possible } from '#protocol/class/class-report.ts';
import type { TableAnalysis } from '../moment/table-analysis.ts';

/** As many points of the frontier as a projector can show. */
const POINTS_AT_MOST = 199;

/** What was possible at the end of a table, for a chart and for both sheets face up. */
export function possibleAt(scenario: Scenario, end: NegotiationState, analysis: TableAnalysis): Possible {
  const { frontier, walkAway, bestPassable: best, records } = analysis;
  const step = Math.max(1, Math.ceil(frontier.length / POINTS_AT_MOST));
  return {
    frontier: frontier
      .filter((_, at) => at % step === 0 || at === frontier.length - 1)
      .map(({ a, b }) => ({ a, b })),
    walkAway: { ...walkAway },
    best: best && { a: best.a, b: best.b, contract: [...best.contract] },
    records: records.map(({ id, date, a, b }) => ({ id, date, a, b })),
    swings: swings(scenario, end, best?.contract ?? null),
  };
}

/** What a term moves in each sheet while all others stand as in the best joint contract, else as in the draft. */
function swings(scenario: Scenario, { context }: NegotiationState, at: readonly number[] | null) {
  const table = createTable(scenario.public, scenario.seats);
  const contract = at ?? table.draftIn(context.facts);
  const sheets = {
    a: table.sheet(context.facts, context.private.a),
    b: table.sheet(context.facts, context.private.b),
  };
  return table.terms.map((term, index) => {
    if (table.settledAt(context.facts, index) !== null) return null;
    const swing = (sheet: ValueSheet): number => {
      const values = Array.from({ length: positionCount(term) }, (_, position) =>
        sheet.valueOf(contract.with(index, position)),
      );
      return Math.max(...values) - Math.min(...values);
    };
    return { a: swing(sheets.a), b: swing(sheets.b) };
  });
}
