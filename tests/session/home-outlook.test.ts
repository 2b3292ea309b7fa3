import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNegotiation, homeCanPass, homePasses, positionCount, readHome } from '#engine/index.ts';
import { readHomeOutlook } from '#session/readings/read-home-outlook.ts';
import { loadPack } from '#tests/support/packs.ts';

test.each(['sangtuda-rao', 'sangtuda2-iran'])(
  '%s: a home passes, passes with one promise, or fails, as the rules H2 and H3 will count it',
  (id) => {
    const negotiation = createNegotiation(loadPack(id));
    const { table } = negotiation;
    const state = negotiation.start({ seed: 5, by: { a: 'person', b: 'person' } });
    const contracts = fc.sample(fc.tuple(...table.terms.map((term) => fc.nat(positionCount(term) - 1))), {
      numRuns: 500,
      seed: 5,
    });
    const seen = new Set<string>();
    for (const seat of ['a', 'b'] as const) {
      const view = negotiation.view(state, seat);
      for (const contract of contracts) {
        const blocks = readHome(table, view.facts, view.own, contract);
        const { type } = readHomeOutlook(table, view, contract, blocks);
        const passes = homePasses(table, view.facts, view.own, contract);
        const canPass = homeCanPass(table, view.facts, view.own, contract);
        expect(type).toBe(passes ? 'passes' : canPass ? 'byPromise' : 'fails');
        seen.add(type);
      }
    }
    expect([...seen].sort()).toEqual(['byPromise', 'fails', 'passes']);
  },
);
