import { describe, expect, it } from 'vitest';
import {
  type AdditiveParty,
  additiveDomain,
  countOutcomes,
  nameOutcome,
  outcomeAt,
  readOutcome,
  utilityOf,
} from '#engine/exchange/additive-domain.ts';

const ISSUES = [
  { name: 'years', values: ['8', '9', '10'], integer: true },
  { name: 'tariff', values: ['open', 'fixed'], integer: false },
];
const PARTY: AdditiveParty = {
  name: 'owner',
  weights: [1, 0.5],
  scores: [Float64Array.of(0, 0.5, 1), Float64Array.of(0.5, 0)],
  cap: null,
  reservation: 0,
  discount: 1,
};

describe('an outcome of a plain scenario', () => {
  it('counts with the last issue fastest', () => {
    const all = Array.from({ length: countOutcomes(ISSUES) }, (_, index) => outcomeAt(ISSUES, index));
    expect(all).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it('travels with numbers for whole-number issues and labels for the others, and is read back', () => {
    expect(nameOutcome(ISSUES, [2, 1])).toEqual({ years: 10, tariff: 'fixed' });
    expect(readOutcome(ISSUES, { years: 10, tariff: 'fixed' })).toEqual([2, 1]);
  });

  it('is not read when an issue is missing or a value is unknown', () => {
    expect(readOutcome(ISSUES, { years: 10 })).toBeNull();
    expect(readOutcome(ISSUES, { years: 11, tariff: 'fixed' })).toBeNull();
    expect(readOutcome(ISSUES, { years: 10, tariff: 'toString' })).toBeNull();
  });

  it('is worth the sum of its scores, cut at the cap', () => {
    expect(utilityOf(PARTY, [2, 0])).toBe(1.5);
    expect(utilityOf({ ...PARTY, cap: 1 }, [2, 0])).toBe(1);
    expect(utilityOf({ ...PARTY, cap: 1 }, [1, 1])).toBe(0.5);
  });

  it('cannot be scored by tables of another shape', () => {
    const short = { ...PARTY, scores: [Float64Array.of(0, 1), Float64Array.of(0, 1)] };
    expect(() => additiveDomain('lease', ISSUES, [short])).toThrow('shape');
  });
});
