import { describe, expect, it } from 'vitest';
import { type AdditiveParty, utilityOf } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFile, InterchangeResult } from '#scenarios/interchange/interchange-file.ts';
import { readInterchange } from '#scenarios/interchange/read-interchange.ts';

const DOMAIN = `<?xml version="1.0"?>
<!-- a flat and its rent -->
<negotiation_template><utility_space><objective index="0" name="flat">
  <issue index="2" name="rent" type="integer"><range lowerbound="10" upperbound="14"/></issue>
  <objective index="9" name="inner">
    <issue index="1" name="floor &amp; view"><item index="1" value="low"/><item index="2" value="&quot;high&quot; £"/></issue>
  </objective>
</objective></utility_space></negotiation_template>`;

const profileWith = (
  parts: { items?: string; rent?: string; weights?: string; after?: string; root?: string } = {},
) => `
<utility_space${parts.root ?? ''}>
  ${parts.weights ?? '<weight index="1" value="0.6"/><weight index="2" value="0.6"/>'}
  <objective index="0" name="flat">
    <issue index="1" name="floor &amp; view" type="discrete">
      ${parts.items ?? '<item index="1" value="low" evaluation="2"/><item index="2" value="&quot;high&quot; £" evaluation="8" cost="0"/>'}
    </issue>
    <issue index="2" name="rent" type="integer">${parts.rent ?? '<evaluator ftype="linear" slope="-0.5" offset="1"/>'}</issue>
  </objective>
  ${parts.after ?? ''}
</utility_space>`;

describe('a Genius scenario', () => {
  it('keeps the order of indices and of values, and ranges are whole numbers', () => {
    const { issues } = read(genius(profileWith()));
    expect(issues).toEqual([
      { name: 'floor & view', values: ['low', '"high" £'], integer: false },
      { name: 'rent', values: ['10', '11', '12', '13', '14'], integer: true },
    ]);
  });

  it('divides by the largest evaluation, counts slopes from the lower bound, clips scores and cuts the sum at 1', () => {
    const party = partyOf(genius(profileWith()));
    expect([0, 1, 2, 4].map((rent) => utilityOf(party, [0, rent]))).toEqual(
      [0.15 + 0.6, 0.15 + 0.3, 0.15, 0.15].map((utility) => expect.closeTo(utility, 12)),
    );
    expect(utilityOf(party, [1, 0])).toBe(1);
    expect(utilityOf(party, [1, 1])).toBeCloseTo(0.9, 12);
  });

  it('passes over the weight of an objective that only groups issues', () => {
    const weights =
      '<weight index="0" value="0.5"/><weight index="1" value="0.6"/><weight index="2" value="0.6"/>';
    expect(partyOf(genius(profileWith({ weights }))).scores).toEqual(partyOf(genius(profileWith())).scores);
  });

  it('gives 0 for an issue whose evaluations are all about zero', () => {
    const items =
      '<item value="low" evaluation="0"/><item value="&quot;high&quot; £" evaluation="0.000001"/>';
    expect(partyOf(genius(profileWith({ items }))).scores[0]).toEqual(Float64Array.of(0, 0));
  });

  it.each([
    ['', 0, 1],
    ['<reservation value="0.4"/><discount_factor value="0.9"/>', 0.4, 0.9],
    ['<discount_factor value="0"/>', 0, 1],
    ['<discount_factor value="1.5"/>', 0, 1],
  ])('with %s has reservation %d and discount %d', (after, reservation, discount) => {
    expect(partyOf(genius(profileWith({ after })))).toMatchObject({ reservation, discount });
  });

  it.each<[string, string, string, string]>([
    [
      'an unknown element',
      profileWith({ after: '<utility><ufun/></utility>' }),
      '<utility>',
      'only additive',
    ],
    ['a non-linear root', profileWith({ root: ' type="nonlinear"' }), '<utility_space>', 'nonlinear'],
    [
      'a weight that is no number',
      profileWith({ weights: '<weight index="1" value="NaN"/><weight index="2" value="1"/>' }),
      'weight of issue "floor & view"',
      'not "NaN"',
    ],
    [
      'a missing weight',
      profileWith({ weights: '<weight index="1" value="1"/>' }),
      '<weight index="2">',
      'is missing',
    ],
    [
      'a weight of no issue',
      profileWith({ weights: '<weight index="7" value="1"/>' }),
      '<weight index="7">',
      'no issue',
    ],
    [
      'an unknown evaluator',
      profileWith({ rent: '<evaluator ftype="triangular"/>' }),
      'issue "rent", <evaluator>',
      'triangular',
    ],
    [
      'evaluator parameters of another kind',
      profileWith({ rent: '<evaluator ftype="linear" parameter0="1"/>' }),
      'issue "rent", <evaluator>',
      'slope and offset',
    ],
    [
      'no evaluator',
      profileWith({ rent: '<range lowerbound="10" upperbound="14"/>' }),
      'issue "rent", <evaluator>',
      'missing',
    ],
    [
      'another range',
      profileWith({ rent: '<range lowerbound="0" upperbound="14"/>' }),
      'issue "rent", lowerbound',
      'is 0 here and 10',
    ],
    [
      'a value of another domain',
      profileWith({ items: '<item value="low" evaluation="1"/><item value="cellar" evaluation="1"/>' }),
      'issue "floor & view"',
      'no evaluation',
    ],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${profileWith()}`, '<!DOCTYPE>', 'not accepted'],
    ['an unknown entity', profileWith({ after: '<reservation value="&a;"/>' }), 'line 9', 'undefined entity'],
    ['an element that never ends', '<utility_space><weight>', 'line 1', 'unclosed'],
    ['elements nested without end', `<utility_space>${'<objective>'.repeat(5000)}`, '<objective>', 'nested'],
    ['no text', ' ', 'file', 'empty'],
    ['another format', '{"issueWeights": {}}', 'file', 'looks like negolog-json'],
  ])('is refused for %s in a profile, by file and element', (_, profile, element, message) => {
    expectRefusal(genius(profileWith(), profile), 'p1.xml', element, message);
  });

  it.each<[string, string, string]>([
    ['real-valued issues', DOMAIN.replace('type="integer"', 'type="real"'), 'issue "rent"'],
    ['a range that ends before it begins', DOMAIN.replace('"14"', '"9"'), 'issue "rent"'],
    ['a range without end', DOMAIN.replace('"14"', '"99999999999"'), 'issue "rent"'],
    [
      'an index that occurs twice',
      DOMAIN.replace('index="2" name="rent"', 'index="1" name="rent"'),
      'issue 1',
    ],
    ['a value that occurs twice', DOMAIN.replace('&quot;high&quot; £', 'low'), 'issue "floor & view"'],
    ['another root', '<utility_space/>', '<utility_space>'],
  ])('is refused for %s in the domain', (_, text, element) => {
    const profiles = [file('p0.xml', profileWith())];
    expectRefusal(readInterchange({ domain: file('d.xml', text), profiles }), 'd.xml', element, '');
  });

  it('is refused without a domain file', () => {
    expectRefusal(
      readInterchange({ domain: null, profiles: [file('p0.xml', profileWith())] }),
      'p0.xml',
      'domain',
      'need',
    );
  });
});

const SPACE = `name: Lease
issues:
- {name: Months, type: ContiguousIssue, values: [1, 3]}
- {name: Rent, type: DiscreteCardinalIssue, values: [100, 120]}
- {name: 12, type: negmas.outcomes.CategoricalIssue, values: [yes please, "10", 2]}
`;
const UFUN = `name: tenant
type: LinearAdditiveUtilityFunction
reserved_value: 0.2
weights: [0.5, 0.752, 2]
values:
- {type: TableFun, mapping: {1: 0, 2: 0.5, 3: 1}}
- {type: TableFun, mapping: {100: 1.5, 120: -0.25}}
- {type: TableFun, mapping: {yes please: 1, "10": 0, 2: 0.125}}
`;

describe('a NegMAS scenario', () => {
  it('has contiguous and listed issues, numbers only where all values are whole', () => {
    expect(read(negmas(UFUN)).issues).toEqual([
      { name: 'Months', values: ['1', '2', '3'], integer: true },
      { name: 'Rent', values: ['100', '120'], integer: true },
      { name: '12', values: ['yes please', '10', '2'], integer: false },
    ]);
  });

  it('adds weights times table entries, divides nothing and cuts nothing', () => {
    const party = partyOf(negmas(UFUN));
    expect(party).toMatchObject({ name: 'tenant', cap: null, reservation: 0.2, discount: 1 });
    expect(utilityOf(party, [2, 0, 0])).toBeCloseTo(0.5 + 1.5 * 0.752 + 2, 12);
    expect(utilityOf(party, [0, 1, 2])).toBeCloseTo(-0.25 * 0.752 + 0.25, 12);
  });

  it.each<[string, string, string, string]>([
    [
      'another kind of utility',
      UFUN.replace('LinearAdditiveUtilityFunction', 'HyperRectangleUtilityFunction'),
      'type',
      'HyperRectangle',
    ],
    [
      'another value function',
      UFUN.replace('TableFun', 'LambdaFun'),
      'values of issue "Months"',
      'LambdaFun',
    ],
    ['too few weights', UFUN.replace('[0.5, 0.752, 2]', '[0.5]'), 'weights', '1 entries'],
    ['a weight that is no number', UFUN.replace('0.752', '.nan'), 'weight of issue "Rent"', 'NaN'],
    ['a value of another domain', UFUN.replace('120:', '130:'), 'values of issue "Rent"', '"120"'],
    ['one value too many', UFUN.replace('100: 1.5', '100: 1.5, 90: 1'), 'values of issue "Rent"', '"90"'],
    ['a constant', `${UFUN}bias: 3`, 'bias', 'not supported'],
    ['an infinite reservation', UFUN.replace('0.2', '-.inf'), 'reserved_value', 'number'],
    ['a foreign tag', UFUN.replace('[0.5', '!!python/tuple [0.5'), 'line 4', 'tag'],
    ['a key that occurs twice', `${UFUN}name: again`, 'line 9', 'unique'],
    ['brackets nested without end', `values: ${'['.repeat(9999)}`, 'line 1', 'nested'],
    ['aliases that multiply', aliasBomb(), 'aliases', 'expand'],
  ])('is refused for %s', (_, profile, element, message) => {
    expectRefusal(negmas(UFUN, profile), 'p1.yml', element, message);
  });

  it('is refused for a continuous issue', () => {
    const text = SPACE.replace('ContiguousIssue', 'ContinuousIssue');
    const result = readInterchange({ domain: file('d.yml', text), profiles: [file('p0.yml', UFUN)] });
    expectRefusal(result, 'd.yml', 'issue "Months"', 'ContinuousIssue');
  });
});

const SHEET = `{"reservationValue": 0.3, "issueWeights": {"price": 0.4, "colour": 0.9},
  "issues": {"price": {"10": 0.1, "9": 1.0, "11": 0}, "colour": {"red": 1, "__proto__": 0.5}}}`;

describe('a NegoLog scenario', () => {
  it('takes issues and values from the first profile, in the order of the file', () => {
    const domain = read(negolog(SHEET));
    expect(domain.issues.map((issue) => issue.values)).toEqual([
      ['10', '9', '11'],
      ['red', '__proto__'],
    ]);
    const party = domain.parties[0] as AdditiveParty;
    expect(party).toMatchObject({ cap: null, reservation: 0.3, discount: 1 });
    expect(utilityOf(party, [1, 0])).toBeCloseTo(1.3, 12);
    expect(utilityOf(party, [0, 1])).toBeCloseTo(0.49, 12);
  });

  it.each<[string, string, string, string]>([
    ['text that is not JSON', SHEET.replace('0.3', 'NaN'), 'file', 'not JSON'],
    ['a weight that is no number', SHEET.replace('0.4', '"0,4"'), 'issueWeights.price', 'must be a number'],
    ['a missing weight', SHEET.replace('"price": 0.4,', ''), 'issueWeights.price', 'must be a number'],
    [
      'an issue of another domain',
      SHEET.replace('"issues": {', '"issues": {"size": {"a": 1},'),
      'issues.size',
      'no issue',
    ],
    ['a missing issue', SHEET.replace(/"price": \{[^}]*\},/, ''), 'issues.price', 'missing'],
    ['a missing value', SHEET.replace('"9": 1.0,', ''), 'issues.price', '"9"'],
    ['no weights at all', '{"issues": {}}', 'issueWeights', 'object'],
  ])('is refused for %s', (_, profile, element, message) => {
    expectRefusal(negolog(SHEET, profile), 'p1.json', element, message);
  });
});

describe('a file', () => {
  it('of more than four million characters is refused unread', () => {
    const long = `${profileWith()}${' '.repeat(4_000_000)}`;
    expectRefusal(genius(profileWith(), long), 'p1.xml', 'file', 'more than 4000000');
  });
});

function file(name: string, text: string): InterchangeFile {
  return { file: name, text };
}

function genius(...profiles: string[]): InterchangeResult {
  return readInterchange({
    domain: file('d.xml', DOMAIN),
    profiles: profiles.map((text, at) => file(`p${at}.xml`, text)),
  });
}

function negmas(...profiles: string[]): InterchangeResult {
  return readInterchange({
    domain: file('d.yml', SPACE),
    profiles: profiles.map((text, at) => file(`p${at}.yml`, text)),
  });
}

function negolog(...profiles: string[]): InterchangeResult {
  return readInterchange({ domain: null, profiles: profiles.map((text, at) => file(`p${at}.json`, text)) });
}

function read(result: InterchangeResult) {
  if (!result.ok) throw new Error(`${result.file}: ${result.element}: ${result.message}`);
  return result.domain;
}

function partyOf(result: InterchangeResult): AdditiveParty {
  return read(result).parties[0] as AdditiveParty;
}

function expectRefusal(result: InterchangeResult, name: string, element: string, message: string): void {
  expect(result).toMatchObject({ ok: false, file: name, element, message: expect.stringContaining(message) });
}

function aliasBomb(): string {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [name, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
    lines.push(`${next}: &${next} [${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`);
  }
  return lines.join('\n');
}
