import { describe, expect, it } from 'vitest';
import {
  createNegotiation,
  drawBelow,
  positionCount,
  SEATS,
  type SeatId,
  type SeatView,
  seedGenerator,
} from '#engine/index.ts';
import { seatTable } from '#session/desk-game.ts';
import { readDraft } from '#session/readings/read-draft.ts';
import { loadPack } from '../support/packs.ts';

const TABLES = [
  'moscow-package',
  'rogun-rusal',
  'sangtuda-rao',
  'sangtuda2-iran',
  'zeravshan-china',
  'consortium',
] as const;
const SEEDS = 40;
const CONTRACTS = 6;

/** Games of a table at their first date, with contracts drawn for each and what each is worth once it is built. */
function* drawnContracts(id: (typeof TABLES)[number], seat: SeatId) {
  const scenario = loadPack(id);
  const { table, start, view } = createNegotiation(scenario);
  const own = seatTable(scenario, seat);
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const state = start({ seed, by: { a: 'person', b: 'person' } });
    const { finalCost, ...truth } = state.context.sealed.truth;
    const seen = view(state, seat);
    let chance = seedGenerator(seed, 'contracts');
    for (let n = 0; n < CONTRACTS; n += 1) {
      const contract = table.terms.map((term) => {
        const draw = drawBelow(chance, positionCount(term));
        chance = draw.next;
        return draw.value;
      });
      const economics = { ...seen.facts.economics, ...truth, expectedCost: finalCost };
      const built = own.sheet({ economics }, seen.own).valueOf(contract);
      const costBand = { low: Math.round(finalCost * 0.96), high: Math.round(finalCost * 1.04) };
      const studied: SeatView = { ...seen, own: { ...seen.own, costBand } };
      yield {
        seed,
        built,
        plain: readDraft(own, seen, contract),
        studied: readDraft(own, studied, contract),
      };
    }
  }
}

describe.each(TABLES)('the band of a draft at %s', (id) => {
  it.each(SEATS)(
    'holds what the contract comes to for seat %s, before and after a study of the cost',
    (seat) => {
      const out: unknown[] = [];
      for (const { seed, built, plain, studied } of drawnContracts(id, seat)) {
        for (const reading of [plain, studied])
          if (built < reading.band.low || built > reading.band.high) out.push([seed, built, reading.band]);
      }
      expect(out).toEqual([]);
    },
  );
});
