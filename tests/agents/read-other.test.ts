import { describe, expect, it } from 'vitest';
import { readOther } from '#agents/read-other.ts';
import { whyTheyMayRefuse } from '#agents/why-they-may-refuse.ts';
import type { Facts, Offer, Scenario, Statement } from '#engine/index.ts';
import { aScenario, type Mutable } from '#tests/support/a-scenario.ts';
import { agentViewOf, anAgentView } from '#tests/support/an-agent-view.ts';

/** Seat a guesses that b wants years most, own cash less and lateness least. */
function aGuess(scenario: Mutable<Scenario>): void {
  scenario.seats.a.guess = {
    base: 10_000,
    walkAway: { low: 5_000, high: 30_000 },
    terms: {
      payoff: [-30_000, -10_000, 10_000, 30_000],
      after: [6_000, 2_000, -2_000, -6_000],
      own: [10_000, 0, -10_000],
      late: [1_000, -1_000],
    },
    unknownPermille: 400,
    knownPermille: 100,
  };
}

const scenario = aScenario(aGuess);
const draft = anAgentView('a', { scenario }).game.contract();

function reading(facts: Partial<Facts> = {}, contract = draft) {
  const { table, view } = anAgentView('a', { scenario }, facts);
  return { ...readOther(table, view, contract), why: whyTheyMayRefuse(table, view, contract) };
}

function said(term: string, weight: Statement['weight'], as: Statement['as'] = 'claim'): Statement {
  return { seat: 'b', round: 0, term, weight, as };
}

function offered(...contracts: (typeof draft)[]): Offer[] {
  return contracts.map((contract) => ({ seat: 'b', round: 0, contract, links: [], fate: 'countered' }));
}

const at = (named: Record<string, number | string>) => anAgentView('a', { scenario }).game.contract(named);
const width = ({ low, high }: { low: number; high: number }): number => high - low;
const pointsOf = (result: ReturnType<typeof reading>, term: string) =>
  result.terms.find((entry) => entry.term === term)!;

describe('reading the other side', () => {
  it('starts from the own guess: its base and the points of each term', () => {
    const result = reading();
    expect(result.value).toBe(10_000 - 10_000 + 2_000 + 0 + 1_000);
    expect(result.low).toBeLessThan(result.value);
    expect(result.high).toBeGreaterThan(result.value);
    expect(result.walkAway).toEqual({ low: 5_000, high: 30_000 });
  });

  it('narrows the band when the other speaks of a term, and more with a document', () => {
    const silent = reading();
    const claim = reading({ statements: [said('payoff', 'high')] });
    const paper = reading({ statements: [said('payoff', 'high', 'document')] });
    expect(width(claim)).toBeLessThan(width(silent));
    expect(width(paper)).toBeLessThan(width(claim));
    expect(pointsOf(paper, 'payoff').known).toBe('document');
    expect(pointsOf(claim, 'payoff').known).toBe('claim');
    expect(pointsOf(silent, 'payoff').known).toBe('unknown');
  });

  it('gives a term called heavy the swing of a heavy term, a document more than a claim', () => {
    const best = at({ own: 50_000 });
    const silent = pointsOf(reading({}, best), 'own').points;
    const claim = pointsOf(reading({ statements: [said('own', 'high')] }, best), 'own').points;
    const paper = pointsOf(reading({ statements: [said('own', 'high', 'document')] }, best), 'own').points;
    expect(claim).toBeGreaterThan(silent);
    expect(paper).toBeGreaterThan(claim);
    expect(paper).toBe(15_000);
  });

  it('keeps a document against a later claim', () => {
    const result = reading({ statements: [said('own', 'high', 'document'), said('own', 'low')] });
    expect(pointsOf(result, 'own').known).toBe('document');
  });

  it('weighs a term more that offers hold, and less that they give away', () => {
    const start = at({ payoff: 14, own: 50_000 });
    const gaveYears = offered(start, at({ payoff: 12, own: 50_000 }), at({ payoff: 10, own: 50_000 }));
    const before = reading({}, start);
    const after = reading({ offers: gaveYears }, start);
    expect(pointsOf(after, 'payoff').points).toBeLessThan(pointsOf(before, 'payoff').points);
    expect(pointsOf(after, 'own').points).toBeGreaterThan(pointsOf(before, 'own').points);
    expect(width(after)).toBeLessThan(width(before));
  });

  it('takes the other to stand above its walk-away with what it offers now', () => {
    const poor = at({ payoff: 8, after: 100, own: 130_000 });
    const result = reading({ offers: offered(poor) });
    expect(result.walkAway.high).toBeLessThan(30_000);
    expect(result.walkAway.high).toBeGreaterThanOrEqual(result.walkAway.low);
  });

  it('counts what an own lever does to the other', () => {
    const armed = aScenario((s) => {
      aGuess(s);
      s.seats.a.levers[0]!.gain = [{ type: 'walkAway', seat: 'b', by: -7_000 }];
    });
    const { game, table, view } = anAgentView('a', { scenario: armed });
    const before = readOther(table, view, draft);
    const played = agentViewOf(game.do({ seat: 'a', type: 'playLever', lever: 'rival' }), 'a');
    const after = readOther(played.table, played.view, draft);
    expect(after.walkAway).toEqual({ low: before.walkAway.low - 7_000, high: before.walkAway.high - 7_000 });
  });

  it('lets a dearer plant weigh on the builder', () => {
    const { table, view } = anAgentView('a', { scenario });
    const dearer = { ...view.facts.economics, expectedCost: view.facts.economics.expectedCost + 100_000 };
    const after = readOther(table, { ...view, facts: { ...view.facts, economics: dearer } }, draft);
    expect(after.value).toBeLessThan(readOther(table, view, draft).value);
  });
});

describe('why they may refuse', () => {
  it('names the terms that differ most from what they want, heaviest first, unknown points as null', () => {
    const { why } = reading();
    expect(why.map(({ term }) => term).slice(0, 2)).toEqual(['payoff', 'own']);
    expect(why[0]).toEqual({ term: 'payoff', points: null, direction: 'against' });
    expect(why.length).toBeLessThanOrEqual(5);
  });

  it('gives the points of a term once they have spoken of it', () => {
    const { why } = reading({ statements: [said('payoff', 'high')] });
    expect(why[0]).toEqual({ term: 'payoff', points: -40_000, direction: 'against' });
  });

  it('measures against their last offer, and says where a draft is better for them', () => {
    const { why } = reading({ offers: offered(at({ payoff: 8, own: 50_000 })) });
    expect(why.map(({ term, direction }) => [term, direction])).toEqual([
      ['payoff', 'for'],
      ['own', 'against'],
    ]);
  });
});
