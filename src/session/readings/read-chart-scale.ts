import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import type { BySeat } from '#engine/index.ts';

/** The values, thousandths of a point, between which a chart of both chairs' values runs. */
export type ChartScale = BySeat<{ readonly low: number; readonly high: number }>;

/** A scale with room for all that was possible, for leaving, for every offer and for the last record. */
export function readChartScale(analysis: TableAnalysis, offers: readonly BySeat<number>[]): ChartScale {
  const { frontier, walkAway, records, deal } = analysis;
  const shown = [...frontier, walkAway, ...offers, ...records.slice(-1), ...(deal ? [deal] : [])];
  return { a: range(shown.map(({ a }) => a)), b: range(shown.map(({ b }) => b)) };
}

/** Part of the range that stays free at both ends. */
const margin = 0.05;

function range(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max(1, (high - low) * margin);
  return { low: low - room, high: high + room };
}
