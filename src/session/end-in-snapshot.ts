import { type Outcome, readSnapshot } from '#engine/index.ts';

/**
 * How a game that is over ended; null for one that goes on, or where its snapshot tells nothing.
 * @param snapshot text of the snapshot beside the log; null where there is none, as before the first move
 */
export function endInSnapshot(snapshot: string | null): Outcome['type'] | null {
  const state = snapshot === null ? undefined : readSnapshot(snapshot)?.state;
  return state?.value === 'debrief' ? (state.context.facts.outcome?.type ?? null) : null;
}
