import type { Standing } from '#agents/exchange/tournament/round-robin.ts';

const COLUMNS = [
  'agent',
  'utility',
  'advantage',
  'agreement',
  "other's utility",
  'to frontier',
  'to Nash',
  'rounds',
  'below reservation',
  'sessions',
] as const;

/** Standings for people, one row an agent, in the order given. */
export function standingsTable(standings: readonly Standing[]): string {
  const rows = [COLUMNS as readonly string[], ...standings.map(rowOf)];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => (row[at] as string).length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

function rowOf(standing: Standing): string[] {
  return [
    standing.agent,
    standing.utility.toFixed(3),
    standing.advantage.toFixed(3),
    standing.agreement.toFixed(2),
    standing.otherUtility.toFixed(3),
    standing.frontierDistance?.toFixed(3) ?? '-',
    standing.nashDistance?.toFixed(3) ?? '-',
    standing.rounds.toFixed(0),
    String(standing.belowReservation),
    String(standing.sessions),
  ];
}
