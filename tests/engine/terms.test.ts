import { describe, expect, it } from 'vitest';
import {
  brokenLink,
  isContract,
  nameContract,
  positionCount,
  positionOf,
  readContract,
  type Term,
  valueAt,
} from '#engine/index.ts';

const terms: Term[] = [
  { kind: 'number', id: 'years', min: 8, max: 25, step: 1, unit: 'years' },
  { kind: 'amount', id: 'share', values: [25, 50, 100], unit: 'percent' },
  { kind: 'choice', id: 'tariff', options: ['open', '0.8'] },
];

describe('terms and contracts', () => {
  it('[T1] a term is an ordered list of positions', () => {
    expect(terms.map(positionCount)).toEqual([18, 3, 2]);
    expect([valueAt(terms[0]!, 17), valueAt(terms[1]!, 1), valueAt(terms[2]!, 0)]).toEqual([25, 50, 'open']);
    expect([positionOf(terms[0]!, 9), positionOf(terms[1]!, 30), positionOf(terms[2]!, '0.8')]).toEqual([
      1,
      null,
      1,
    ]);
    expect(() => valueAt(terms[0]!, 18)).toThrow(RangeError);
  });

  it('[T2] a named contract reads back as it was named', () => {
    const named = { years: 12, share: 100, tariff: 'open' };
    const reading = readContract(terms, named);
    expect(reading).toEqual({ ok: true, contract: [4, 2, 0] });
    expect(nameContract(terms, [4, 2, 0])).toEqual(named);
  });

  it('[T2] an unknown, a missing and an impossible term are named', () => {
    expect(readContract(terms, { years: 12, share: 100, tariff: 'open', dam: 1 })).toMatchObject({
      code: 'contract/unknown-term',
      term: 'dam',
    });
    expect(readContract(terms, { years: 12, share: 100 })).toMatchObject({
      code: 'contract/missing-term',
      term: 'tariff',
    });
    expect(readContract(terms, { years: 7, share: 100, tariff: 'open' })).toMatchObject({
      code: 'contract/impossible-value',
      term: 'years',
    });
  });

  it('[T2] positions outside a term make no contract', () => {
    expect(isContract(terms, [0, 0, 0])).toBe(true);
    for (const bad of [[18, 0, 0], [0, 0], [0, 0, 0, 0], [0.5, 0, 0], [0, -1, 0], 'abc', null])
      expect(isContract(terms, bad)).toBe(false);
  });

  it('[T3] a link binds only contracts in which its first term stands at its place', () => {
    const index = new Map(terms.map((term, i) => [term.id, i]));
    const link = {
      by: 'a' as const,
      when: { term: 'years', position: 2 },
      only: { term: 'share', position: 1 },
    };
    expect(brokenLink([link], [2, 0, 0], index)).toBe(link);
    expect(brokenLink([link], [2, 1, 0], index)).toBeNull();
    expect(brokenLink([link], [3, 0, 0], index)).toBeNull();
  });
});
