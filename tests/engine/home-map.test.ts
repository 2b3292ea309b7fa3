import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHomeMap, homeCanPass, homePasses, positionCount } from '#engine/index.ts';
import { anAgentView } from '#tests/support/an-agent-view.ts';
import { loadPack } from '#tests/support/packs.ts';

const { table, view } = anAgentView('b', { scenario: loadPack('sangtuda-rao') });
const host = anAgentView('a', { scenario: loadPack('sangtuda-rao') });

it.each([
  ['a', host.table, host.view],
  ['b', table, view],
] as const)("[H1] [H2] the quick map of seat %s's home says what the engine's vote says", (_, own, seen) => {
  const contracts = fc.tuple(...own.terms.map((term) => fc.nat({ max: positionCount(term) - 1 })));
  const moods = fc.record(
    Object.fromEntries(own.partOf(seen.seat).home.map(({ id }) => [id, fc.integer({ min: -1, max: 1 })])),
  );
  const world = fc.record({
    contract: contracts,
    moods,
    walkAway: fc.integer({ min: -100_000, max: 250_000 }),
    migration: fc.nat({ max: 4 }),
    promised: fc.boolean(),
  });
  fc.assert(
    fc.property(world, ({ contract, moods, walkAway, migration, promised }) => {
      const { id } = own.partOf(seen.seat).home[0]!;
      const now = {
        ...seen,
        own: { ...seen.own, moods, walkAway },
        facts: {
          ...seen.facts,
          ladders: { migration },
          promises: promised ? [{ seat: seen.seat, to: id, kept: null }] : [],
        },
      };
      const value = own.sheet(now.facts, now.own).valueOf(contract);
      const quick = (promise: 'kept back' | 'allowed') =>
        createHomeMap(own, now.facts, now.own, promise)(contract, value);
      expect(quick('allowed')).toBe(homeCanPass(own, now.facts, now.own, contract));
      expect(quick('kept back')).toBe(homePasses(own, now.facts, now.own, contract));
    }),
    { numRuns: 300 },
  );
});
