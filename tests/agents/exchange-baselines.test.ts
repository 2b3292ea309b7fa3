import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselines, negotiators } from '#agents/exchange/negotiators.ts';
import { ownProfile } from '#agents/exchange/own-profile.ts';
import { ACCEPT, END, NO_OFFER } from '#engine/index.ts';
import { aSharedPie } from '../support/a-shared-pie.ts';
import { anAdditiveDomain } from '../support/an-additive-domain.ts';
import { anExchange } from '../support/an-exchange.ts';

const named = (name: string) => negotiators.get(name)!;
const begin = (name: string, parts = 100, reservation = 0, rounds = 9) =>
  named(name).begin(aSharedPie(parts, reservation)[0], { seat: 0, rounds, seed: 5 });

describe('every negotiator', () => {
  const all = [...negotiators.values()];

  it('neither gets nor is left with less than its reservation value, in any scenario, in either seat', () => {
    fc.assert(
      fc.property(
        anAdditiveDomain(2),
        fc.constantFrom(...all),
        fc.constantFrom(...all),
        fc.integer({ min: 1, max: 25 }),
        fc.nat(),
        (domain, first, second, rounds, seed) => {
          const profiles = domain.parties.map((party) => ownProfile(domain.issues, party));
          const pair = [profiles[0]!, profiles[1]!] as const;
          const { agreement } = anExchange([first, second], pair, rounds, seed);
          if (agreement === null) return;
          for (const profile of pair)
            expect(profile.utilityOf(agreement)).toBeGreaterThanOrEqual(profile.reservation - 1e-9);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it.each(all.map(({ name }) => name))('%s does the same again with the same seed', (name) => {
    const pies = aSharedPie(20, 0.2);
    const play = () => anExchange([named(name), named('linear')], pies, 30, 9);
    expect(play()).toEqual(play());
  });

  it.each(all.map(({ name }) => name))(
    '%s ends the talks when nothing reaches its reservation value',
    (name) => {
      const [profile] = aSharedPie(10, 1.5);
      const party = named(name).begin(profile, { seat: 0, rounds: 10, seed: 1 });
      expect(party.act(0, NO_OFFER)).toBe(END);
    },
  );

  it.each(all.map(({ name }) => name))(
    '%s opens with an outcome worth at least its reservation value',
    (name) => {
      const [profile] = aSharedPie(10, 0.6);
      const offer = named(name).begin(profile, { seat: 0, rounds: 10, seed: 1 }).act(0, NO_OFFER);
      expect(profile.utilityOf(offer)).toBeGreaterThanOrEqual(0.6);
    },
  );
});

describe('MiCRO', () => {
  it('meets itself in the middle: each step down is answered by one', () => {
    const { agreement, rounds, closedBy, acts } = anExchange(
      [named('micro'), named('micro')],
      aSharedPie(10),
    );
    expect({ agreement, rounds, closedBy }).toEqual({ agreement: 5, rounds: 6, closedBy: 1 });
    expect(acts[0]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(acts[1]).toEqual([10, 9, 8, 7, 6, ACCEPT]);
  });

  it('gives nothing more to one who repeats itself', () => {
    const micro = begin('micro', 10, 0, 100);
    const offers = Array.from({ length: 40 }, (_, round) => micro.act(round, round === 0 ? NO_OFFER : 10));
    expect(Math.max(...offers)).toBe(1);
  });

  it('stops at its reservation value', () => {
    const micro = begin('micro', 10, 0.75, 100);
    const offers = Array.from({ length: 8 }, (_, round) =>
      micro.act(round, round === 0 ? NO_OFFER : 10 - round),
    );
    expect(Math.max(...offers)).toBe(2);
  });
});

describe('negotiators that concede by the clock', () => {
  it.each([
    ['boulware', [0, 0, 0, 2, 6, 12, 24, 40, 65]],
    ['linear', [10, 20, 30, 40, 50, 60, 70, 80, 90]],
    ['conceder', [56, 66, 74, 79, 84, 88, 91, 94, 97]],
  ])('%s follows its power of time', (name, parts) => {
    const party = begin(name);
    expect(parts.map((_, round) => party.act(round, round === 0 ? NO_OFFER : 100))).toEqual(parts);
  });

  it('take what is worth their next offer and nothing less', () => {
    expect(begin('linear').act(4, 50)).toBe(ACCEPT);
    expect(begin('linear').act(4, 51)).toBe(50);
  });
});

describe('naive tit-for-tat', () => {
  it('takes off its best what the last offer gives it', () => {
    expect(begin('naive-tft').act(3, 70)).toBe(30);
    expect(begin('naive-tft', 100, 0.2).act(3, 70)).toBe(10);
  });

  it('accepts the better half of its utilities', () => {
    expect(begin('naive-tft').act(3, 50)).toBe(ACCEPT);
    expect(begin('naive-tft').act(3, 51)).toBe(49);
  });
});

describe('nice tit-for-tat', () => {
  it('waits for the first concession and never offers less than the best it was offered', () => {
    const party = begin('nice-tft', 100, 0, 60);
    const offers = Array.from({ length: 50 }, (_, round) =>
      party.act(round, round === 0 ? NO_OFFER : Math.max(60, 100 - round)),
    ).filter((act) => act >= 0);
    expect(offers[0]).toBe(0);
    expect(Math.max(...offers)).toBeLessThanOrEqual(60);
    expect(offers.at(-1)).toBeGreaterThan(offers[5]!);
  });
});

describe('HardHeaded', () => {
  it('stays near its best until the very end', () => {
    const party = begin('hardheaded', 100, 0, 100);
    const offers = Array.from({ length: 100 }, (_, round) => party.act(round, round === 0 ? NO_OFFER : 100));
    expect(Math.max(...offers.slice(0, 60))).toBeLessThanOrEqual(6);
    expect(Math.max(...offers.slice(95))).toBeGreaterThan(6);
  });

  it('takes what beats all that it has offered', () => {
    const party = begin('hardheaded', 100, 0, 100);
    for (let round = 0; round < 60; round += 1) party.act(round, round === 0 ? NO_OFFER : 100);
    expect(party.act(60, 1)).toBe(ACCEPT);
  });
});

describe('AgentK', () => {
  it('comes down towards what it was given, but not below its reservation value', () => {
    const party = begin('agentk', 100, 0.7, 50);
    const offers = Array.from({ length: 50 }, (_, round) => party.act(round, round === 0 ? NO_OFFER : 95));
    expect(offers).not.toContain(ACCEPT);
    expect(Math.max(...offers)).toBeLessThanOrEqual(30);
    expect(Math.max(...offers.slice(40))).toBeGreaterThan(Math.max(...offers.slice(0, 10)));
  });

  it('repeats an offer of the other side that is good enough', () => {
    const party = begin('agentk', 100, 0, 50);
    party.act(0, 20);
    const acts = Array.from({ length: 49 }, (_, at) => party.act(at + 1, 60));
    expect(acts.slice(-5)).toEqual([20, 20, 20, 20, 20]);
  });
});

describe('the random negotiator', () => {
  it('accepts and ends about as often as it is set to', () => {
    const pie = aSharedPie(10)[0];
    const acts = Array.from({ length: 4_000 }, (_, seed) =>
      named('random').begin(pie, { seat: 1, rounds: 10, seed }).act(0, 5),
    );
    expect(acts.filter((act) => act === ACCEPT).length / 4_000).toBeCloseTo(0.15, 1);
    expect(acts.filter((act) => act === END).length / 4_000).toBeCloseTo(0.1, 1);
  });
});

it('all baselines have names of their own', () => {
  expect(new Set([...baselines.map(({ name }) => name), 'best']).size).toBe(negotiators.size);
});
