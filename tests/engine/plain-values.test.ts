import { describe, expect, it } from 'vitest';
import { Game } from '../support/a-game.ts';
import { aPlainScenario, PLAIN_GAME } from '../support/a-plain-scenario.ts';

/** A game on a table of plain terms, prepared. */
const aPlainGame = () =>
  new Game(aPlainScenario([3, 4, 2]), {
    seed: 5,
    by: { a: 'person', b: 'person' },
    options: PLAIN_GAME,
  }).prepare();

describe('a table of plain values', () => {
  it('[R5] has nothing to study', () => {
    expect(aPlainGame().refusal({ seat: 'a', type: 'caucus' })).toBe('side-action/off');
    expect(aPlainGame().refusal({ seat: 'a', type: 'pause' })).toBeNull();
  });

  it('[D2] goes from the handshake to the debrief with nothing built and nothing said of it', () => {
    const game = aPlainGame()
      .do({ seat: 'a', type: 'makeOffer', contract: [0, 1, 1], links: [], speech: null })
      .do({ seat: 'b', type: 'acceptOffer' });
    while (game.phase === 'lastLook')
      for (const seat of ['a', 'b'] as const)
        if (game.refusal({ seat, type: 'keepDeal' }) === null) game.do({ seat, type: 'keepDeal' });
    expect(game.phase).toBe('debrief');
    expect(game.facts.outcome).toEqual({ type: 'signed', contract: [0, 1, 1], round: 0 });
    expect(game.events.map(({ type }) => type)).not.toContain('delivered');
    const { sealed, private: both, facts } = game.state.context;
    for (const seat of ['a', 'b'] as const)
      expect(sealed.delivered?.[seat]).toBe(
        game.negotiation.table.sheet(facts, both[seat]).valueOf([0, 1, 1]),
      );
  });

  it('keeps every value as it stands whatever the seed, when the game is central', () => {
    const { a, b } = aPlainGame().state.context.private;
    expect([a.walkAway, b.walkAway]).toEqual([30_000, 30_000]);
    expect([a.modifiers.factors, b.modifiers.factors]).toEqual([{}, {}]);
  });
});
