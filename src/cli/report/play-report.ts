import type { PlayedResult } from '../commands/play.ts';

const points = (thousandths: number): string => (thousandths / 1_000).toFixed(1);

/** Played games as a table for people: one line a game, then how many were signed. */
export function playReport(results: readonly PlayedResult[]): string {
  const rows = results.map((result) => {
    const contract = result.contract ? Object.values(result.contract).join(' · ') : 'no contract';
    const values = `a ${points(result.values.a)} (walk-away ${points(result.walkAway.a)}), b ${points(result.values.b)} (walk-away ${points(result.walkAway.b)})`;
    return `seed ${result.seed}: ${result.outcome} in round ${result.rounds}; ${values}; ${contract}\n`;
  });
  const signed = results.filter(({ outcome }) => outcome === 'signed').length;
  return `${rows.join('')}${signed} of ${results.length} signed; values in points, one point is USD 1 m of present value\n`;
}
