import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSweep, type SweepStep } from '#agents/exchange/best/plan-sweep.ts';
import { observeReciprocity } from '#agents/exchange/best/reciprocity.ts';
import type { ExchangeNegotiator } from '#agents/exchange/exchange-negotiator.ts';
import { negotiators } from '#agents/exchange/negotiators.ts';
import { ownProfile } from '#agents/exchange/own-profile.ts';
import { additiveDomain } from '#engine/exchange/additive-domain.ts';
import { ACCEPT, NO_OFFER } from '#engine/index.ts';
import { aSharedPie } from '../support/a-shared-pie.ts';
import { anExchange } from '../support/an-exchange.ts';

const named = (name: string) => negotiators.get(name)!;
const best = named('best');
const share = (agreement: number | null, seat: 0 | 1, parts: number) =>
  agreement === null ? null : (seat === 0 ? parts - agreement : agreement) / parts;

/** Offers its best outcome for ever and takes nothing less than `least`. */
const stubborn = (least: number): ExchangeNegotiator => ({
  name: 'stubborn',
  begin: ({ ladder, utilityOf }) => ({
    act: (_, offer) => (offer >= 0 && utilityOf(offer) >= least ? ACCEPT : (ladder.outcomes[0] as number)),
  }),
});

describe('our strongest negotiator', () => {
  it.each(['boulware', 'linear', 'conceder'])('gives %s time to come down by itself', (name) => {
    const pies = aSharedPie(100);
    expect(share(anExchange([best, named(name)], pies).agreement, 0, 100)).toBeGreaterThan(0.8);
    expect(share(anExchange([named(name), best], pies).agreement, 1, 100)).toBeGreaterThan(0.8);
  });

  it('answers the steps of MiCRO and parts the pie with it', () => {
    const pies = aSharedPie(20);
    expect(share(anExchange([best, named('micro')], pies).agreement, 0, 20)).toBeGreaterThanOrEqual(0.4);
    expect(share(anExchange([named('micro'), best], pies).agreement, 1, 20)).toBeGreaterThanOrEqual(0.4);
  });

  it('takes a little rather than nothing from one who does not move', () => {
    const domain = additiveDomain('a', [{ name: 'x', values: ['p', 'q', 'r'], integer: false }], []);
    const party = (name: string, scores: number[]) =>
      ownProfile(domain.issues, {
        name,
        weights: [1],
        scores: [Float64Array.from(scores)],
        cap: null,
        reservation: 0.1,
        discount: 1,
      });
    const profiles = [party('ours', [1, 0.6, 0.3]), party('theirs', [0, 0.5, 1])] as const;
    expect(anExchange([best, stubborn(0.9)], profiles, 20).agreement).toBe(2);
    expect(anExchange([stubborn(0.9), best], [profiles[1], profiles[0]], 20).agreement).toBe(2);
  });

  it('takes anything above its reservation value in the last turn of all, when no answer could follow', () => {
    const [, second] = aSharedPie(10, 0.25);
    const party = best.begin(second, { seat: 1, rounds: 1, seed: 1 });
    expect(party.act(0, 3)).toBe(ACCEPT);
    const other = best.begin(second, { seat: 1, rounds: 1, seed: 1 });
    expect(second.utilityOf(other.act(0, 2))).toBeGreaterThanOrEqual(0.25);
  });

  it('makes an offer when there is one round only', () => {
    const [first] = aSharedPie(10, 0.25);
    expect(best.begin(first, { seat: 0, rounds: 1, seed: 1 }).act(0, NO_OFFER)).toBeGreaterThanOrEqual(0);
  });

  it('keeps near its best before the last turns against one who gives nothing', () => {
    const { acts } = anExchange([best, stubborn(0.9)], aSharedPie(100), 50);
    expect(Math.max(...acts[0].slice(0, 48))).toBeLessThanOrEqual(5);
  });

  it('plays in spaces far too large to list, and finds what is good for both', () => {
    const issues = Array.from({ length: 9 }, (_, at) => ({
      name: `issue ${at}`,
      values: Array.from({ length: 8 }, (_, value) => `v${value}`),
      integer: false,
    }));
    const party = (name: string, weights: number[], isRising: boolean) =>
      ownProfile(issues, {
        name,
        weights,
        scores: weights.map((weight) =>
          Float64Array.from({ length: 8 }, (_, at) => (weight * (isRising ? at : 7 - at)) / 7),
        ),
        cap: null,
        reservation: 0.3,
        discount: 1,
      });
    const profiles = [
      party('first', [0.3, 0.3, 0.1, 0.1, 0.1, 0.025, 0.025, 0.025, 0.025], true),
      party('second', [0.025, 0.025, 0.025, 0.025, 0.1, 0.1, 0.1, 0.3, 0.3], false),
    ] as const;
    const { agreement } = anExchange([best, named('boulware')], profiles, 60);
    expect(profiles[0].utilityOf(agreement!)).toBeGreaterThan(0.8);
    expect(profiles[1].utilityOf(agreement!)).toBeGreaterThan(0.3);
  });
});

describe('the plan of the last offers', () => {
  const step = (own: number, chance: number): SweepStep => ({ outcome: 0, own, theirs: chance, chance });

  it('with one turn makes the offer of the largest expected gain', () => {
    const { first, value } = planSweep([step(1, 0.1), step(0.6, 0.5), step(0.2, 0.9)], 1, 0.1);
    expect(first.own).toBe(0.6);
    expect(value).toBeCloseTo(0.1 + 0.5 * 0.5);
  });

  it('with two turns tries more first', () => {
    expect(planSweep([step(1, 0.3), step(0.6, 0.5), step(0.2, 0.9)], 2, 0).first.own).toBe(1);
  });

  it('is worth what the best of all sequences is worth', () => {
    const list = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 4 }), (steps, turns) => {
        const owns = steps.map(([own]) => own / 50).sort((left, right) => right - left);
        const chances = steps.map(([, chance]) => chance / 20).sort((left, right) => left - right);
        const made = owns.map((own, at) => step(own, chances[at]!));
        const bestFrom = (from: number, left: number, refused: number): number => {
          if (left === 0) return 0;
          return made.slice(from).reduce((most, { own, chance }, at) => {
            const gain = (chance - refused) * own + bestFrom(from + at + 1, left - 1, chance);
            return Math.max(most, gain);
          }, 0);
        };
        expect(planSweep(made, turns, 0).value).toBeCloseTo(bestFrom(0, turns, 0), 9);
      }),
    );
  });
});

describe('reciprocity', () => {
  it('tells one who answers new offers by new ones from one who goes by the clock', () => {
    const mirror = observeReciprocity();
    const clock = observeReciprocity();
    for (let turn = 0; turn < 20; turn += 1) {
      mirror.observe(turn % 2 === 0, turn % 2 === 0);
      clock.observe(turn % 2 === 0, turn % 4 < 2);
    }
    expect(mirror.surplus()).toBeGreaterThan(0.8);
    expect(Math.abs(clock.surplus())).toBeLessThan(0.3);
  });
});
