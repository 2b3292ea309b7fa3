import { describe, expect, it } from 'vitest';
import type { Command } from '#engine/index.ts';
import { aGame } from '#tests/support/a-game.ts';

const asks = (contract: readonly number[], changed: object = {}) =>
  ({
    seat: 'a',
    type: 'askAdviser',
    adviser: 'finance',
    step: 1,
    contract,
    chance: 450,
    ...changed,
  }) as Command;

describe('asking an adviser', () => {
  it('[S3] changes nothing in the game and is told to the asking seat only', () => {
    const game = aGame().prepare();
    const before = JSON.stringify(game.state);
    game.do(asks(game.contract(), { step: 3 }));
    expect(JSON.stringify(game.state)).toBe(before);
    expect(game.events.at(-1)).toEqual({
      type: 'advised',
      seat: 'a',
      to: 'a',
      round: 0,
      adviser: 'finance',
      step: 3,
      contract: game.contract(),
      chance: 450,
    });
  });

  it('[S3] leaves the side action of the round free, and may be done again and again', () => {
    const game = aGame().prepare();
    for (const step of [1, 2, 3]) game.do(asks(game.contract(), { step }));
    game.do({ seat: 'a', type: 'pause' });
    expect(game.happened('advised')).toHaveLength(3);
  });

  it('[S3] is for the seat that has the move, about a whole contract, with a step and a chance that exist', () => {
    const game = aGame().prepare();
    expect(game.refusal(asks(game.contract(), { seat: 'b' }))).toBe('command/not-your-turn');
    expect(game.refusal(asks([0]))).toBe('offer/impossible-contract');
    expect(game.refusal(asks(game.contract(), { step: 4 }))).toBe('command/malformed');
    expect(game.refusal(asks(game.contract(), { chance: 1_001 }))).toBe('command/malformed');
    expect(game.refusal(asks(game.contract(), { adviser: 'uncle' }))).toBe('command/malformed');
  });
});
