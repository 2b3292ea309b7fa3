import fc from 'fast-check';
import { type AdditiveDomain, type AdditiveParty, additiveDomain } from '#engine/exchange/additive-domain.ts';

/** How the scores of a random scenario are written. */
type Grain = 'tenths' | 'sevenths' | 'uneven' | 'noisy';

/** Random additive scenarios full of ties, zero weights, negative scores and caps. */
export function anAdditiveDomain(parties: 2 | 3): fc.Arbitrary<AdditiveDomain> {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
  const grain = fc.constantFrom<Grain>('tenths', 'sevenths', 'uneven', 'noisy');
  return fc.tuple(sizes, grain).chain(([counts, grain]) =>
    fc
      .tuple(...Array.from({ length: parties }, (_, at) => aParty(`party ${at}`, counts, grain)))
      .map((made) => {
        const issues = counts.map((count, at) => ({
          name: `issue ${at}`,
          values: Array.from({ length: count }, (_, value) => `v${value}`),
          integer: false,
        }));
        return additiveDomain('random', issues, made);
      }),
  );
}

function aParty(name: string, counts: readonly number[], grain: Grain): fc.Arbitrary<AdditiveParty> {
  const table = (count: number) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.array(aScore(grain), { minLength: count, maxLength: count }) },
      { weight: 1, arbitrary: fc.constant(new Array<number>(count).fill(0)) },
    );
  return fc.record({
    name: fc.constant(name),
    weights: fc.constant(counts.map(() => 1)),
    scores: fc.tuple(...counts.map(table)).map((tables) => tables.map((scores) => Float64Array.from(scores))),
    cap: fc.constantFrom(null, null, null, 1, 0.5),
    reservation: fc.constantFrom(0, 0.1, 0.3, 3 / 7, 0.7),
    discount: fc.constant(1),
  });
}

/**
 * Uneven scores have no small common denominator; noisy ones are tenths that went through floating-point
 * arithmetic. Neither puts two utilities about 1e-9 apart, where "equal" is a matter of taste.
 */
function aScore(grain: Grain): fc.Arbitrary<number> {
  if (grain === 'uneven') return fc.integer({ min: -300_000, max: 600_000 }).map((score) => score / 999_983);
  const whole = fc.integer({ min: -3, max: 6 });
  if (grain === 'sevenths') return whole.map((score) => score / 7);
  if (grain === 'tenths') return whole.map((score) => score / 10);
  return fc.tuple(whole, fc.constantFrom(-1, 0, 1)).map(([score, noise]) => score / 10 + noise * 1e-13);
}
