import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdditiveSearch } from '#agents/additive-search.ts';
import { characters } from '#agents/characters.ts';
import type { Score } from '#agents/contract-search.ts';
import { playGame } from '#agents/play-game.ts';
import { brokenLink, type Contract, createNegotiation, positionCount, seedGenerator } from '#engine/index.ts';
import { Game } from '../support/a-game.ts';
import { aPlainScenario, PLAIN_GAME } from '../support/a-plain-scenario.ts';
import { agentViewOf } from '../support/an-agent-view.ts';

const SIZES = [3, 4, 2, 3];
const CHANCE = seedGenerator(1, 'ties');

const aPlace = fc
  .nat({ max: SIZES.length - 1 })
  .chain((index) =>
    fc.record({ term: fc.constant(`t${index + 1}`), position: fc.nat({ max: SIZES[index]! - 1 }) }),
  );
const aWorld = fc.record({
  seed: fc.nat({ max: 50 }),
  fixed: fc.uniqueArray(aPlace, { maxLength: 1, selector: ({ term }) => term }),
  links: fc.array(fc.record({ by: fc.constant('b' as const), when: aPlace, only: aPlace }), { maxLength: 3 }),
  score: fc.tuple(
    ...SIZES.map((size) => fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size })),
  ),
  low: fc.integer({ min: 0, max: 90_000 }),
});

type World = typeof aWorld extends fc.Arbitrary<infer W> ? W : never;

/** The search in a random world, and beside it every contract that may be tabled there. */
function inWorld({ seed, fixed, links }: World) {
  const game = new Game(aPlainScenario(SIZES, seed), {
    seed: 1,
    by: { a: 'agent', b: 'agent' },
    options: PLAIN_GAME,
  }).prepare();
  const { table, view } = agentViewOf(game, 'a', { fixed, links });
  const all = table.terms
    .map(positionCount)
    .reduce<Contract[]>(
      (begun, count) => begun.flatMap((start) => Array.from({ length: count }, (_, at) => [...start, at])),
      [[]],
    );
  const allowed = all.filter(
    (contract) =>
      fixed.every(({ term, position }) => contract[table.indexOf.get(term)!] === position) &&
      brokenLink(links, contract, table.indexOf) === null,
  );
  const sheet = table.sheet(view.facts, view.own);
  return { search: createAdditiveSearch(table, view), all, allowed, worth: sheet.valueOf };
}

const points = (score: Score, contract: Contract): number =>
  contract.reduce((sum, position, index) => sum + score[index]![position]!, 0);

describe('the search where values add up', () => {
  it('finds the highest own value among contracts of a least score, whatever is fixed or linked', () => {
    fc.assert(
      fc.property(aWorld, fc.integer({ min: -30, max: 30 }), (world, least) => {
        const { search, allowed, worth } = inWorld(world);
        const inside = allowed.filter((contract) => points(world.score, contract) >= least);
        const found = search.highest(world.score, least);
        if (inside.length === 0) expect(found).toBeNull();
        else expect(found?.value).toBe(Math.max(...inside.map(worth)));
        if (found) expect(allowed).toContainEqual(found.contract);
      }),
    );
  });

  it('finds the best score from a least own value upwards', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { search, allowed, worth } = inWorld(world);
        const inside = allowed.filter((contract) => worth(contract) >= world.low);
        const high = Number.MAX_SAFE_INTEGER;
        const { found } = search.best({ low: world.low, high, score: world.score }, CHANCE);
        if (inside.length === 0) expect(found).toBeNull();
        else
          expect(found && points(world.score, found.contract)).toBe(
            Math.max(...inside.map((contract) => points(world.score, contract))),
          );
      }),
    );
  });

  it('never goes above the most that is wanted, and keeps what it has found for that case', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { search, allowed } = inWorld(world);
        const top = search.highest(world.score, Number.NEGATIVE_INFINITY);
        if (!top) return;
        const { found } = search.best({ low: top.value, high: top.value, score: world.score }, CHANCE);
        expect(found?.value).toBe(top.value);
        expect(allowed).toContainEqual(found?.contract);
      }),
    );
  });

  it('says of each contract whether it may be tabled', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { search, all, allowed } = inWorld(world);
        expect(all.filter(search.allows)).toEqual(allowed);
      }),
    );
  });
});

describe('computers on plain tables', () => {
  it.each([
    ['a few contracts', [3, 4, 5]],
    ['ten million contracts', [10, 10, 10, 10, 10, 10, 10]],
    ['long terms', [1_001, 30, 1_001, 5]],
    ['forty terms of two positions', new Array(40).fill(2)],
  ])('of %s play to an end above both walk-away values', (_, sizes) => {
    const negotiation = createNegotiation(aPlainScenario(sizes));
    const { state } = playGame(negotiation, {
      seed: 3,
      agents: { a: characters.fair, b: characters.firm },
      options: { ...PLAIN_GAME, lastLook: false },
    });
    const { outcome } = state.context.facts;
    expect(outcome?.type).toBe('signed');
    if (outcome?.type !== 'signed') return;
    for (const seat of ['a', 'b'] as const) {
      const own = state.context.private[seat];
      const value = negotiation.table.sheet(state.context.facts, own).valueOf(outcome.contract);
      expect(value).toBeGreaterThanOrEqual(own.walkAway);
    }
  });
});
