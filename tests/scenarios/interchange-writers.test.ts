import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdditiveDomain, type AdditiveParty, additiveDomain } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFormat } from '#scenarios/interchange/interchange-file.ts';
import { readInterchange } from '#scenarios/interchange/read-interchange.ts';
import { writeInterchange } from '#scenarios/interchange/write-interchange.ts';

const FORMATS: readonly InterchangeFormat[] = ['genius-xml', 'negmas-yaml', 'negolog-json'];
const aLabel = fc.oneof(
  fc.constantFrom(
    '10',
    '9',
    'yes',
    'null',
    '1.50',
    '<a & "b">',
    '£ 5',
    'line\nbreak',
    '- dash',
    '__proto__',
    '#',
    'а б',
  ),
  fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[^\u0020-\u007E]/.test(text)),
);

const aDomain: fc.Arbitrary<AdditiveDomain> = fc
  .uniqueArray(aLabel, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => anIssue(name))))
  .chain((issues) =>
    fc
      .tuple(aParty('left', issues), aParty('right', issues))
      .map((parties) => additiveDomain('made', issues, parties)),
  );

function anIssue(name: string) {
  const listed = fc
    .uniqueArray(aLabel, { minLength: 1, maxLength: 4 })
    .map((values) => ({ name, values, integer: false }));
  const ranged = fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .map(([low, size]) => ({
      name,
      values: Array.from({ length: size }, (_, step) => String(low + step)),
      integer: true,
    }));
  return fc.oneof(listed, ranged);
}

function aParty(
  name: string,
  issues: readonly { readonly values: readonly string[] }[],
): fc.Arbitrary<AdditiveParty> {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  return fc
    .record({
      shares: fc.tuple(
        ...issues.map(({ values }) =>
          fc.array(share, { minLength: values.length, maxLength: values.length }),
        ),
      ),
      weights: fc.array(share, { minLength: issues.length, maxLength: issues.length }),
      reservation: share,
    })
    .map(({ shares, weights, reservation }) => ({
      name,
      weights: weights.map((weight) => weight / issues.length),
      scores: shares.map((table, at) =>
        Float64Array.from(table, (entry) => (entry * (weights[at] ?? 0)) / issues.length),
      ),
      cap: null,
      reservation,
      discount: 1,
    }));
}

describe.each(FORMATS)('a scenario written as %s', (format) => {
  it('gives the same utilities when it is read back', () => {
    fc.assert(
      fc.property(aDomain, (domain) => {
        const again = readBack(domain, format);
        expect(again.issues.map(({ name, values }) => ({ name, values }))).toEqual(
          domain.issues.map(({ name, values }) => ({ name, values })),
        );
        again.parties.forEach((party, at) => {
          const expected = domain.parties[at] as AdditiveParty;
          expect(party.reservation).toBe(expected.reservation);
          party.scores.forEach((table, issue) => {
            table.forEach((score, value) => {
              expect(score).toBeCloseTo(expected.scores[issue]?.[value] as number, 12);
            });
          });
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('what a format cannot say', () => {
  const domain = (party: Partial<AdditiveParty>) => {
    const base = {
      name: 'p',
      weights: [2],
      scores: [Float64Array.of(2, 0)],
      cap: null,
      reservation: 0,
      discount: 1,
    };
    const issues = [{ name: 'i', values: ['a', 'b'], integer: false }];
    return additiveDomain('d', issues, [{ ...base, ...party }, base]);
  };

  it.each<[string, InterchangeFormat, Partial<AdditiveParty>]>([
    ['utilities above 1', 'genius-xml', {}],
    ['a cap below 1', 'genius-xml', { cap: 0.5 }],
    ['only negative scores', 'genius-xml', { scores: [Float64Array.of(-1, -2)] }],
    ['a cap', 'negmas-yaml', { cap: 1 }],
    ['a cap', 'negolog-json', { cap: 1 }],
    ['a discount', 'negmas-yaml', { discount: 0.9 }],
    ['a discount', 'negolog-json', { discount: 0.9 }],
  ])('%s, is refused by %s', (_, format, party) => {
    expect(writeInterchange(domain(party), format)).toMatchObject({
      ok: false,
      code: 'interchange/does-not-fit',
    });
  });

  it('whole-number issues stay numbers in Genius where every score is linear, and always in NegMAS', () => {
    const issues = [{ name: 'i', values: ['4', '5', '6'], integer: true }];
    const party = (scores: number[]) => ({
      name: `p${scores[1]}`,
      weights: [0.5],
      scores: [Float64Array.from(scores)],
      cap: 1,
      reservation: 0,
      discount: 0.8,
    });
    const straight = additiveDomain('d', issues, [party([0, 0.25, 0.5]), party([0.5, 0.4, 0.3])]);
    const bent = additiveDomain('d', issues, [party([0, 0.25, 0.5]), party([0.5, 0.1, 0.3])]);
    expect(readBack(straight, 'genius-xml').issues[0]?.integer).toBe(true);
    expect(readBack(bent, 'genius-xml').issues[0]?.integer).toBe(false);
    expect(readBack(straight, 'genius-xml').parties[0]?.discount).toBe(0.8);
    const plain = { ...bent, parties: bent.parties.map((each) => ({ ...each, discount: 1 })) };
    expect(readBack(plain, 'negmas-yaml').issues[0]?.integer).toBe(true);
  });
});

function readBack(domain: AdditiveDomain, format: InterchangeFormat): AdditiveDomain {
  const written = writeInterchange(domain, format);
  if (!written.ok) throw new Error(written.message);
  const result = readInterchange(written);
  if (!result.ok) throw new Error(`${result.file}: ${result.element}: ${result.message}`);
  return result.domain;
}
