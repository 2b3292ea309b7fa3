import { describe, expect, it } from 'vitest';
import { bestLeaving } from '#analysis/review/best-leaving.ts';
import type { ReviewedAct, ReviewMove } from '#analysis/review/game-review.ts';
import { reviewGame } from '#analysis/review/review-game.ts';
import {
  type Contract,
  homePasses,
  type NegotiationState,
  positionCount,
  type Table,
} from '#engine/index.ts';
import { aGame, type Game } from '#tests/support/a-game.ts';
import { aScenario } from '#tests/support/a-scenario.ts';

const bare = { homeVote: false, lastLook: false, delivery: false, events: false } as const;

const start = (options: object = bare): Game => aGame({ options }).prepare();

const worth = (game: Game, seat: 'a' | 'b', contract: Contract): number => game.value(seat, contract);

function everyContract({ terms }: Table): Contract[] {
  const one = (index: number): number[] => [...Array(positionCount(terms[index]!)).keys()];
  return terms.reduce<Contract[]>(
    (all, _, index) => all.flatMap((from) => one(index).map((position) => [...from, position])),
    [[]],
  );
}

/** A decision of chair a, judged from the state before it. */
const move = (
  game: Game,
  state: NegotiationState,
  act: ReviewedAct,
  contract: Contract | null,
  taken = false,
): ReviewMove => ({ n: game.commands.length, round: state.context.facts.round, act, contract, taken, state });

describe('the best contract that leaves the other side as much', () => {
  it.each([bare, { ...bare, homeVote: true }])(
    'is the best of all contracts that may be had (%o)',
    (options) => {
      const game = start(options);
      const { table } = game.negotiation;
      const least = worth(game, 'b', game.contract());
      const found = bestLeaving(table, game.state, 'a', least)!;
      expect(found.a).toBe(worth(game, 'a', found.contract));
      expect(found.b).toBe(worth(game, 'b', found.contract));
      expect(found.b).toBeGreaterThanOrEqual(least);
      const { facts, private: both } = game.state.context;
      const passes = (contract: Contract): boolean =>
        (['a', 'b'] as const).every(
          (seat) => !options.homeVote || homePasses(table, facts, both[seat], contract),
        );
      expect(passes(found.contract)).toBe(true);
      const most = everyContract(table)
        .filter((contract) => worth(game, 'b', contract) >= least && passes(contract))
        .reduce((high, contract) => Math.max(high, worth(game, 'a', contract)), Number.NEGATIVE_INFINITY);
      expect(found.a).toBe(most);
    },
  );

  it('keeps the terms that are agreed in principle', () => {
    const game = start().offer('a', { after: 25 }).offer('b', { after: 25 });
    game.do({ seat: 'a', type: 'fixTerm', term: 'after' });
    const { table } = game.negotiation;
    const at = table.indexOf.get('after')!;
    expect(bestLeaving(table, game.state, 'a', -10_000_000)!.contract[at]).toBe(
      game.contract({ after: 25 })[at],
    );
  });

  it('is none where leaving is better', () => {
    const game = start();
    expect(bestLeaving(game.negotiation.table, game.state, 'a', 100_000_000)).toBeNull();
  });
});

describe('the review of a game', () => {
  it('marks an acceptance by what was to be had less what was signed, and shows the better package', () => {
    const scenario = aScenario();
    const game = start().offer('a').offer('b', { payoff: 14 });
    const before = game.state;
    game.do({ seat: 'a', type: 'acceptOffer' });
    const signed = game.contract({ payoff: 14 });
    const best = bestLeaving(game.negotiation.table, before, 'a', worth(game, 'b', signed))!;
    const [marked] = reviewGame({
      scenario,
      seat: 'a',
      moves: [move(game, before, 'accepted', signed)],
      end: game.state,
    });
    expect(marked).toMatchObject({ act: 'accepted', better: best, swing: worth(game, 'a', signed) - best.a });
    expect(marked!.swing).toBeLessThan(0);
  });

  it('judges nothing before the other side has said what it would live with', () => {
    const game = start();
    const before = game.state;
    game.do({ seat: 'a', type: 'walkAway' });
    const moves = [move(game, before, 'left', null)];
    expect(reviewGame({ scenario: aScenario(), seat: 'a', moves, end: game.state })).toEqual([]);
  });

  it('counts as won what the other side gives after an offer', () => {
    const game = start().offer('a').offer('b', { payoff: 14, after: 25 });
    const first = game.state;
    const second = game.offer('a').offer('b', { payoff: 8, after: 100 }).state;
    const last = move(game, second, 'accepted', game.contract({ payoff: 8, after: 100 }));
    game.do({ seat: 'a', type: 'acceptOffer' });
    const moves = [
      { ...move(game, first, 'offered', game.contract()), n: 1 },
      { ...last, n: 2 },
    ];
    const marked = reviewGame({ scenario: aScenario(), seat: 'a', moves, end: game.state });
    expect(marked.find(({ n }) => n === 1)!.swing).toBeGreaterThan(0);
  });
});
