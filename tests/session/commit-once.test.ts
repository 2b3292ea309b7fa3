import { expect, it } from 'vitest';
import type { Command } from '#engine/index.ts';
import { commitOnce } from '#session/commit-once.ts';
import { openDeskGame } from '#session/open-desk-game.ts';
import { loadPack } from '../support/packs.ts';

const choice = { scenario: 'sangtuda-rao', seat: 'a', character: 'fair', seed: 7 } as const;

function aCountedGame() {
  const game = openDeskGame({ scenario: loadPack('sangtuda-rao'), texts: null }, choice, 'g1', 'test');
  let steps = 0;
  const negotiation: typeof game.negotiation = {
    ...game.negotiation,
    step: (state, command) => {
      steps += 1;
      return game.negotiation.step(state, command);
    },
  };
  return { game: { ...game, negotiation }, steps: () => steps };
}

it('goes through the engine once however often the same command is asked about', () => {
  const { game, steps } = aCountedGame();
  const command: Command = { seat: 'a', type: 'ready' };
  const first = commitOnce(game, command);
  expect(first.ok).toBe(true);
  expect(commitOnce(game, command)).toBe(first);
  expect(steps()).toBe(1);
});

it('asks the engine again when the game has gone on', () => {
  const { game } = aCountedGame();
  const command: Command = { seat: 'a', type: 'ready' };
  const first = commitOnce(game, command);
  if (!first.ok) throw new Error(first.code);
  expect(commitOnce(first.game, command)).toMatchObject({ ok: false });
});
