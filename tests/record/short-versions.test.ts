import { describe, expect, it } from 'vitest';
import { advise } from '#agents/advise.ts';
import { whyTheyMayRefuse } from '#agents/why-they-may-refuse.ts';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import { createNegotiation, drawBelow, positionCount, type Scenario, seedGenerator } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { findTrades } from '#scenarios/find-trades.ts';
import { loadPack } from '#tests/support/packs.ts';

/** The five-term versions, at central values and at each table's first date. */

function opened(scenario: Scenario) {
  const { start, table } = createNegotiation(scenario);
  const options = { central: true, short: true } as const;
  return { table, state: start({ seed: 0, by: { a: 'person', b: 'person' }, options }) };
}

/** Ends of open terms (`years last`) that are best for both sides in every one of 500 random short contracts. */
function freeEnds(scenario: Scenario): string[] {
  const { table, state } = opened(scenario);
  const { facts, private: both } = state.context;
  const sheets = [table.sheet(facts, both.a), table.sheet(facts, both.b)];
  const open = scenario.public.short!.open.map((id) => table.indexOf.get(id)!);
  const free = new Set(open.flatMap((index) => [`${index} first`, `${index} last`]));
  let rng = seedGenerator(1, 'no-free-end');
  for (let n = 0; n < 500; n += 1) {
    let contract = table.draftIn(facts);
    for (const index of open) {
      const draw = drawBelow(rng, positionCount(table.terms[index]!));
      rng = draw.next;
      contract = contract.with(index, draw.value);
    }
    for (const index of open)
      for (const sheet of sheets) {
        const along = table.positionsIn(facts, index).map((at) => sheet.valueOf(contract.with(index, at)));
        if (Math.max(...along) > along[0]!) free.delete(`${index} first`);
        if (Math.max(...along) > along.at(-1)!) free.delete(`${index} last`);
      }
  }
  return [...free];
}

describe.each(RECORDED_TABLES)('the short version of %s', (id) => {
  const scenario = loadPack(id);
  const { table, state } = opened(scenario);
  const analysis = analyseMoment(scenario, state);

  it('leaves five terms open and settles each of the others', () => {
    const { open, settled } = scenario.public.short!;
    expect(open).toHaveLength(5);
    expect([...open, ...Object.keys(settled)].sort()).toEqual(table.terms.map((term) => term.id).sort());
  });

  it('is analysed over its open terms alone', () => {
    const { facts } = state.context;
    const counts = table.terms.map((_, index) => table.positionsIn(facts, index).length);
    expect(analysis.zone.all).toBe(counts.reduce((product, count) => product * count, 1));
    for (const { contract } of [...analysis.frontier, analysis.bestPassable!])
      contract.forEach((position, index) => {
        expect(table.positionsIn(facts, index)).toContain(position);
      });
  });

  it('has advisers who leave settled terms alone', () => {
    const { facts, private: both } = state.context;
    const view = { seat: 'a', phase: 'turnA', facts, own: both.a, unsealed: null } as const;
    const advice = advise(table, view, table.draftIn(facts));
    expect(advice.length).toBeGreaterThan(0);
    for (const { contract } of advice)
      contract.forEach((position, index) => {
        expect(table.positionsIn(facts, index)).toContain(position);
      });
    const reasons = whyTheyMayRefuse(table, view, table.draftIn(facts)).map(({ term }) => term);
    expect(reasons.filter((term) => !scenario.public.short!.open.includes(term))).toEqual([]);
  });

  it('has a zone of agreement of at least one contract in a hundred, and contracts in it that both homes pass', () => {
    expect(analysis.zone.contracts! / analysis.zone.all).toBeGreaterThanOrEqual(0.01);
    expect(analysis.zone.passable).toBeGreaterThanOrEqual(5);
  });

  it('lets both chairs gain at least 3 points at its best joint contract', () => {
    const best = analysis.bestPassable!;
    expect(best.a - analysis.walkAway.a).toBeGreaterThanOrEqual(3_000);
    expect(best.b - analysis.walkAway.b).toBeGreaterThanOrEqual(3_000);
  });

  it('offers two trades', () => {
    expect(findTrades(scenario, 'short')!.pairs.length).toBeGreaterThanOrEqual(2);
  });

  it('has no term with one end that is best for both sides whatever the rest', () => {
    expect(freeEnds(scenario)).toEqual([]);
  });
});
