import { type AdditiveDomain, type AdditiveParty, countOutcomes } from '#engine/exchange/additive-domain.ts';
import { type PublicPart, positionCount, type RoundDate, type SeatId, valueAt } from '#engine/index.ts';
import type { BroughtScenario } from '../exchanged-scenario.ts';
import { MOST_TERMS } from '../schema/public-part.ts';
import { MOST_POSITIONS } from '../schema/term.ts';
import type { PackTexts } from '../text-keys.ts';
import type { InterchangeRefusal } from './interchange-file.ts';
import { FIXED_POINTS, playableSeat } from './playable-seat.ts';
import { type PlayableTerm, playableTerms } from './playable-terms.ts';
import { stopReading, untilStopped } from './stop-reading.ts';

export type PlayableResult = ({ readonly ok: true } & BroughtScenario) | InterchangeRefusal;

const ROUNDS = 8;
const OPEN_TERMS = 4;
const NOTCHES = 3;
/** Points lost by a chair that goes past its own public word, thousandths; our model's choice. */
const AUDIENCE_COST = 5_000;
const USUAL_POINTS = 100;
/** A contract's value lies between these, in points, whatever unit the file's utilities have. */
const POINTS = { least: 10, most: 1_000 };
const LONGEST_NAME = 200;
/** A cut of the sum that takes away less than this much utility is left out: less than a tenth of a point. */
const SMALLEST_CUT = 0.001;

/**
 * An imported scenario of two parties as a table of ours: plain terms, values that add up and nothing else. A utility
 * of 1 is 100 points (or a power of ten of it where utilities are very large or small), rounded to a thousandth of a
 * point by issue; leaving is worth the reservation value. A discount plays no part, because rounds have no dates.
 */
export function playableScenario(domain: AdditiveDomain): PlayableResult {
  return untilStopped(() => {
    const [a, b] = checkedParties(domain);
    checkIssues(domain);
    const terms = playableTerms(domain.issues);
    if (terms.length === 0) stop(domain, 'issues', 'leave nothing to negotiate about: each has one value');
    const points = pointsPerUtility([a, b]);
    const id = scenarioId(domain.name);
    const seat = (which: SeatId, party: AdditiveParty) =>
      playableSeat({ scenario: id, seat: which, party, terms, scale: points * 1_000, rounds: ROUNDS });
    return {
      ok: true,
      scenario: { public: publicPart(id, terms), seats: { a: seat('a', a), b: seat('b', b) } },
      texts: { en: textsOf(domain, terms, points) },
    };
  });
}

function stop(domain: AdditiveDomain, element: string, message: string): never {
  return stopReading('interchange/does-not-fit', domain.name, element, message);
}

function checkedParties(domain: AdditiveDomain): readonly [AdditiveParty, AdditiveParty] {
  const [a, b] = domain.parties;
  if (!a || !b || domain.parties.length !== 2)
    return stop(domain, 'profiles', `has ${domain.parties.length} parties, our table has two chairs`);
  for (const party of [a, b]) {
    const cap = party.cap ?? Number.POSITIVE_INFINITY;
    if (spanOf(party).high - cap > SMALLEST_CUT)
      stop(domain, `profile "${party.name}"`, `cuts its utilities at ${cap}, which terms that add up cannot`);
  }
  return [a, b];
}

function checkIssues(domain: AdditiveDomain): void {
  const { issues } = domain;
  if (issues.length > MOST_TERMS)
    stop(domain, 'issues', `are ${issues.length}, a contract of ours has at most ${MOST_TERMS} terms`);
  for (const name of [domain.name, ...domain.parties.map((party) => party.name)])
    if (name.length > LONGEST_NAME) stop(domain, 'name', `has more than ${LONGEST_NAME} characters`);
  for (const { name, values } of issues) {
    const place = `issue "${name.slice(0, LONGEST_NAME)}"`;
    if (values.length > MOST_POSITIONS)
      stop(domain, place, `has ${values.length} values, a term of ours has at most ${MOST_POSITIONS}`);
    if ([name, ...values].some((text) => text.length > LONGEST_NAME))
      stop(domain, place, `has a name of more than ${LONGEST_NAME} characters`);
  }
  if (countOutcomes(issues) > Number.MAX_SAFE_INTEGER)
    stop(domain, 'issues', 'have more than 2^53 outcomes, which is more than can be counted');
}

/** The power of ten, around 100, that brings the largest utility between 10 and 1,000 points. */
function pointsPerUtility(parties: readonly AdditiveParty[]): number {
  const largest = parties
    .map(spanOf)
    .reduce((most, { low, high }) => Math.max(most, Math.abs(low), Math.abs(high)), 0);
  let points = USUAL_POINTS;
  while (largest * points > POINTS.most) points /= 10;
  while (largest > 0 && largest * points < POINTS.least) points *= 10;
  return points;
}

function spanOf({ scores }: AdditiveParty): { low: number; high: number } {
  const total = (pick: (x: number, y: number) => number) =>
    scores.reduce((sum, table) => sum + table.reduce((x, y) => pick(x, y)), 0);
  return { low: total(Math.min), high: total(Math.max) };
}

/** Letters, digits and dashes of the domain's name, after a word that no bundled table begins with. */
function scenarioId(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `imported-${plain}`.slice(0, 40).replace(/-$/, '');
}

function publicPart(id: string, terms: readonly PlayableTerm[]): PublicPart {
  const ids = terms.map(({ term }) => term.id);
  const rounds = Array.from(
    { length: ROUNDS },
    (_, round): RoundDate => ({
      date: `2000-01-0${round + 1}`,
      season: 'spring',
      record: null,
    }),
  );
  const nothing = { low: 0, high: 0, source: { choice: 'import.scale' } };
  return {
    format: 'vakhsh-scenario',
    version: 1,
    id,
    revision: 1,
    roles: { a: 'party-a', b: 'party-b' },
    window: { from: '2000-01-01', to: '2000-12-31' },
    minutes: 10,
    terms: terms.map(({ term }) => term),
    coupled: [],
    chapters: [{ id: 'all', terms: ids }],
    draft: {
      contract: Object.fromEntries(terms.map(({ term }) => [term.id, middleOf(term)])),
      open: ids.slice(0, OPEN_TERMS),
    },
    project: null,
    economics: { expectedCost: 0, exportPrice: 0 },
    rounds,
    undated: true,
    events: [],
    ladders: [],
    delivery: { cards: [], finalCost: nothing, outputPermille: nothing, exportPrice: nothing },
    patience: NOTCHES,
    trust: NOTCHES,
    audienceCost: AUDIENCE_COST,
    records: [],
    discussion: [],
    history: [],
  };
}

/** A place to begin from that tells nothing about either side. */
function middleOf(term: PlayableTerm['term']): number | string {
  return valueAt(term, Math.floor((positionCount(term) - 1) / 2));
}

/** The names of the file as they are; every other text of such a table belongs to the interface. */
function textsOf(domain: AdditiveDomain, terms: readonly PlayableTerm[], points: number): PackTexts {
  const [a, b] = distinctNames(domain.parties.map(({ name }) => name));
  const discounts = domain.parties.map(({ discount }) => discount);
  const fixed = fixedNames(domain);
  const values = Object.fromEntries(
    terms.map(({ term, texts }) => [`value.${term.id}`, texts[`term.${term.id}.name`] as string]),
  );
  return {
    public: {
      'table.title': domain.name,
      'role.a': a as string,
      'role.b': b as string,
      'side.a': a as string,
      'side.b': b as string,
      ...Object.assign({}, ...terms.map(({ texts }) => texts)),
      'import.scale': String(points),
      ...(discounts.some((discount) => discount < 1) ? { 'import.discount': discounts.join(', ') } : {}),
      ...(fixed === '' ? {} : { [`value.${FIXED_POINTS}`]: fixed }),
    },
    a: values,
    b: values,
  };
}

/** Parties are told apart by a number where their files have the same name. */
function distinctNames(names: readonly string[]): string[] {
  return new Set(names).size === names.length ? [...names] : names.map((name, at) => `${name} (${at + 1})`);
}

/** The issues whose one value every contract has. */
function fixedNames({ issues }: AdditiveDomain): string {
  return issues
    .filter(({ values }) => values.length === 1)
    .map(({ name, values }) => `${name}: ${values[0]}`)
    .join(', ');
}
