import type { Command } from '#engine/index.ts';
import { type Commit, commitCommand, type DeskGame } from './desk-game.ts';

const last = new WeakMap<Command, { readonly game: DeskGame; readonly commit: Commit }>();

/** `commitCommand` for one and the same command asked about again: a guard and then an action need the same answer. */
export function commitOnce(game: DeskGame, command: Command): Commit {
  const known = last.get(command);
  if (known?.game === game) return known.commit;
  const commit = commitCommand(game, command);
  last.set(command, { game, commit });
  return commit;
}
