import { positionOf } from '#engine/index.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import type { CoachedMove } from './coach-steps.ts';

/** Makes the move for which a mark waits; null when none is waited for or the draft stands there already. */
export function useCoachedMove(move: CoachedMove | null): (() => void) | null {
  const { send } = useSittingActor();
  const table = useSitting(({ context }) => context.game?.table ?? null);
  const contract = useSitting(({ context }) => context.draft?.page.contract ?? null);
  if (move === null || table === null || contract === null) return null;
  const index = table.indexOf.get(move.term);
  if (index === undefined) return null;
  const term = table.terms[index]!;
  const position = positionOf(term, term.kind === 'choice' ? move.value : Number(move.value));
  if (position === null || contract[index] === position) return null;
  return () => send({ type: 'player.movedTerm', term: move.term, position });
}
