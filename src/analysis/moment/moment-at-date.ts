import type { Negotiation, NegotiationState } from '#engine/index.ts';

/**
 * The table as it stood at a date: the last round begun by then is open, its events have happened, nobody has
 * moved. Values are as the pack states them. Before the first round of the window the first round stands.
 *
 * @param date the first day known: `2005`, `2005-11` or `2005-11-07`
 * @returns null when the date lies before the table's window
 */
export function momentAtDate(
  negotiation: Negotiation,
  date: string,
  without: readonly string[],
): NegotiationState | null {
  const { rounds, window } = negotiation.table.common;
  if (date < window.from.slice(0, date.length)) return null;
  const begun = rounds.findLast((round) => round.date.slice(0, date.length) <= date) ?? rounds[0]!;
  let state = negotiation.start({
    seed: 0,
    by: { a: 'person', b: 'person' },
    options: { central: true, without },
    start: { date: begun.date, positions: null },
  });
  for (const seat of ['a', 'b'] as const) state = give(negotiation, state, { seat, type: 'ready' });
  for (const seat of ['a', 'b'] as const)
    state = give(negotiation, state, {
      seat,
      type: 'prepare',
      priorities: [],
      firstYear: null,
      ownLine: null,
      action: null,
    });
  return state;
}

function give(negotiation: Negotiation, state: NegotiationState, command: unknown): NegotiationState {
  const step = negotiation.step(state, command);
  if (!step.ok) throw new Error(`a game that only opens was refused: ${step.code}`);
  return step.state;
}
