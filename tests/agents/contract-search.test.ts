import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContractSearch, type Score } from '#agents/contract-search.ts';
import { brokenLink, type Contract, homeCanPass, positionCount, seedGenerator } from '#engine/index.ts';
import { anAgentView } from '#tests/support/an-agent-view.ts';

const { table, view } = anAgentView('a');
const sheet = table.sheet(view.facts, view.own);
const everyContract = allContracts(table.terms.map(positionCount));

const aPlace = fc.nat({ max: table.terms.length - 1 }).chain((index) =>
  fc.record({
    term: fc.constant(table.terms[index]!.id),
    position: fc.nat({ max: positionCount(table.terms[index]!) - 1 }),
  }),
);
const aWorld = fc.record({
  fixed: fc.uniqueArray(aPlace, { maxLength: 2, selector: ({ term }) => term }),
  links: fc.array(fc.record({ by: fc.constant('b' as const), when: aPlace, only: aPlace }), { maxLength: 4 }),
  walkAway: fc.integer({ min: -200_000, max: 200_000 }),
  score: fc.tuple(
    ...table.terms.map((term) =>
      fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: positionCount(term),
        maxLength: positionCount(term),
      }),
    ),
  ),
  low: fc.integer({ min: -100_000, max: 250_000 }),
  width: fc.integer({ min: 0, max: 100_000 }),
});

function worldly({ fixed, links, walkAway }: typeof aWorld extends fc.Arbitrary<infer W> ? W : never) {
  const now = { ...view, own: { ...view.own, walkAway }, facts: { ...view.facts, fixed, links } };
  const may = (contract: Contract): boolean =>
    fixed.every(({ term, position }) => contract[table.indexOf.get(term)!] === position) &&
    brokenLink(links, contract, table.indexOf) === null &&
    homeCanPass(table, now.facts, now.own, contract);
  return { now, allowed: everyContract.filter(may) };
}

function points(score: Score, contract: Contract): number {
  return contract.reduce((sum, position, index) => sum + score[index]![position]!, 0);
}

describe('the search over all contracts', () => {
  it('finds the best score inside the wanted values, and of equals the best own value', () => {
    fc.assert(
      fc.property(aWorld, (world) => {
        const { now, allowed } = worldly(world);
        const wanted = { low: world.low, high: world.low + world.width, score: world.score };
        const inside = allowed.filter((contract) => {
          const value = sheet.valueOf(contract);
          return value >= wanted.low && value <= wanted.high;
        });
        const top = Math.max(...inside.map((contract) => points(world.score, contract)));
        const equals = inside.filter((contract) => points(world.score, contract) === top);
        const dearest = Math.max(...equals.map((contract) => sheet.valueOf(contract)));
        const { found } = createContractSearch(table, now).best(wanted, seedGenerator(1, 'ties'));
        if (inside.length === 0) expect(found).toBeNull();
        else {
          expect(points(world.score, found!.contract)).toBe(top);
          expect(found!.value).toBe(dearest);
          expect(equals).toContainEqual(found!.contract);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the highest own value among those that score enough', () => {
    fc.assert(
      fc.property(aWorld, fc.integer({ min: -30, max: 30 }), (world, least) => {
        const { now, allowed } = worldly(world);
        const enough = allowed.filter((contract) => points(world.score, contract) >= least);
        const found = createContractSearch(table, now).highest(world.score, least);
        expect(found?.value ?? Number.NEGATIVE_INFINITY).toBe(
          Math.max(...enough.map((contract) => sheet.valueOf(contract))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('allows exactly what fixed terms, links and home allow', () => {
    fc.assert(
      fc.property(aWorld, fc.nat({ max: everyContract.length - 1 }), (world, at) => {
        const { now, allowed } = worldly(world);
        const contract = everyContract[at]!;
        expect(createContractSearch(table, now).allows(contract)).toBe(allowed.includes(contract));
      }),
      { numRuns: 60 },
    );
  });
});

function allContracts(counts: readonly number[]): Contract[] {
  return counts.reduce<Contract[]>(
    (all, count) =>
      all.flatMap((start) => Array.from({ length: count }, (_, position) => [...start, position])),
    [[]],
  );
}
