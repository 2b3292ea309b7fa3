import { type PublicPart, type Scenario, SEATS } from '#engine/index.ts';
import type { Finding, PackFile } from '../finding.ts';
import type { PackTexts } from '../text-keys.ts';
import type { FactsRegistry } from './create-facts-registry.ts';
import { numbersInText, type WrittenNumber } from './numbers-in-text.ts';
import { recordTells } from './record-tells.ts';

/**
 * Every number that a pack shows to players without saying where it comes from. A number is sourced when
 * - a record behind its text has it: the records that the pack names for that thing, or those that a text
 *   `<key>.source` names beside it;
 * - it is one of the thing's own sizes (effects, points, rules, positions), which `choice.sizes` marks as our choice;
 * - it is a parameter of the project, each of which has its source in the pack;
 * - it is a date of the table's own calendar;
 * - or its `.source` is the key of a text that calls it our model's choice.
 * Texts under `choice.` are such marks themselves; `.waits` names a move and is not shown.
 */
export function findUnsourcedNumbers(scenario: Scenario, texts: PackTexts, facts: FactsRegistry): Finding[] {
  const known = knownOf(scenario, texts, facts);
  return (['public', 'a', 'b'] as const).flatMap((part) =>
    Object.entries(texts[part]).flatMap(([key, text]): Finding[] => {
      if (key.startsWith('choice.') || /\.(source|waits)$/.test(key)) return [];
      const file: PackFile = `text/${part}.json`;
      return numbersInText(text)
        .filter((number) => !isSourced(known, part, key, number))
        .map(({ written }) => ({
          file,
          path: key,
          message: `The number ${written} has no source: name a record or a choice in "${key}.source".`,
        }));
    }),
  );
}

interface Known {
  readonly scenario: Scenario;
  readonly texts: PackTexts;
  readonly facts: FactsRegistry;
  /** Years and other numbers of the table's own calendar. */
  readonly calendar: ReadonlySet<number>;
  /** Numbers of the project's parameters and of its terms, in the units in which texts may give them. */
  readonly project: ReadonlySet<number>;
}

type Part = 'public' | 'a' | 'b';

function knownOf(scenario: Scenario, texts: PackTexts, facts: FactsRegistry): Known {
  const { public: common } = scenario;
  const { sources: _, ...project } = common.project ?? { sources: {} };
  return {
    scenario,
    texts,
    facts,
    calendar: new Set(datesOf(common).flatMap((date) => date.split('-').map(Number))),
    project: new Set([
      ...inUnits(numbersIn([project, common.terms, common.economics])),
      ...common.terms.flatMap((term) => (term.kind === 'choice' ? term.options.flatMap(digitsIn) : [])),
    ]),
  };
}

function isSourced(known: Known, part: Part, key: string, number: WrittenNumber): boolean {
  const named = [...namedSources(known, part, key), ...choiceBehind(known.scenario, key)];
  if (named.some((source) => marksAChoice(known, source))) return true;
  const records = [...named, ...recordsBehind(known.scenario, key)].flatMap(
    (id) => known.facts.get(id) ?? [],
  );
  if (records.some((record) => recordTells(record, number))) return true;
  if (number.year && known.calendar.has(number.amounts[0]!)) return true;
  return sizesOf(known, part, key).has(number.amounts[0]!);
}

/** What stands beside a text, or beside the thing that it belongs to. */
function namedSources({ texts }: Known, part: Part, key: string): string[] {
  const steps = key.split('.');
  const owners = steps.map((_, at) => steps.slice(0, steps.length - at).join('.'));
  const found = owners
    .map((owner) => texts[part][`${owner}.source`] ?? texts.public[`${owner}.source`])
    .find((each) => each !== undefined);
  return found?.split(/[\s,]+/) ?? [];
}

/** A hidden fact that we invented names the text that says so. */
function choiceBehind(scenario: Scenario, key: string): string[] {
  const thing = thingOf(scenario, key);
  if (!thing || !('source' in thing) || typeof thing.source !== 'object' || thing.source === null) return [];
  return key.startsWith('fact.') && 'choice' in thing.source ? [String(thing.source.choice)] : [];
}

function marksAChoice({ texts }: Known, source: string): boolean {
  if (!source.startsWith('choice.')) return false;
  return Boolean(texts.public[source] ?? texts.a[source] ?? texts.b[source]);
}

/** The thing of the pack that a text belongs to, such as an event or a lever; null where it is of no such kind. */
function thingOf({ public: common, seats }: Scenario, key: string): object | null {
  const [kind, id] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)];
  const both = SEATS.map((seat) => seats[seat]);
  const things: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    event: common.events,
    card: common.delivery.cards,
    between: common.between ?? [],
    record: common.records,
    term: common.terms,
    option: common.terms,
    lever: both.flatMap((part) => part.levers),
    fact: both.flatMap((part) => part.facts),
    block: both.flatMap((part) => part.home),
    preparation: both.flatMap((part) => part.preparations),
  };
  return things[kind]?.find((thing) => id === thing.id || id.startsWith(`${thing.id}.`)) ?? null;
}

/** Ids of records that the pack itself names for the thing that a text belongs to. */
function recordsBehind(scenario: Scenario, key: string): string[] {
  const thing = thingOf(scenario, key) as Partial<Record<string, unknown>> | null;
  if (!thing) return [];
  const { record, records, source, known } = thing;
  return [record, ...(Array.isArray(records) ? records : []), ...Object.values(known ?? {})]
    .concat(typeof source === 'object' && source !== null && 'record' in source ? [source.record] : [])
    .filter((id): id is string => typeof id === 'string');
}

/** Sizes that are our model's choice by `choice.sizes`, parameters with a source, and positions on the table. */
function sizesOf(known: Known, part: Part, key: string): ReadonlySet<number> {
  const { scenario, texts } = known;
  const thing = thingOf(scenario, key);
  const sizes = numbersIn(thing);
  const own = texts.public['choice.sizes'] ? inUnits(key.startsWith('card.') ? sums(sizes) : sizes) : [];
  const hidden = thing && 'id' in thing ? hiddenEffects(scenario, String(thing.id)) : [];
  const isBrief = key.startsWith('brief.') && part !== 'public';
  const home = isBrief ? inUnits(numbersIn(scenario.seats[part].home)) : [];
  const votes = isBrief ? [50, 100] : [];
  const project = /^(?:term|option|brief|speech)\./.test(key) ? known.project : [];
  return new Set([...project, ...own, ...inUnits(hidden), ...home, ...votes]);
}

function hiddenEffects({ seats }: Scenario, id: string): number[] {
  return SEATS.flatMap((seat) => numbersIn([seats[seat].eventEffects[id], seats[seat].betweenEffects?.[id]]));
}

function datesOf(common: PublicPart): string[] {
  const { project } = common;
  const years = project ? numbersIn(project).filter((n) => n >= 1_900 && n < 2_100) : [];
  return [
    ...common.rounds.map(({ date }) => date),
    ...common.events.map(({ date }) => date),
    ...common.delivery.cards.map(({ date }) => date),
    ...common.records.map(({ date }) => date),
    ...Object.values(common.window),
    ...common.terms.flatMap((term) => (term.kind === 'choice' ? term.options : [])),
    ...years.map(String),
  ];
}

/** Every number inside a JSON value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Effects of one answer may be told as one figure: two sizes and their sum. */
function sums(numbers: readonly number[]): number[] {
  return [...numbers, ...numbers.flatMap((one) => numbers.map((other) => one + other))];
}

/** As a text may give them: as they stand, in thousands (points, USD m), and prices in whole cents. */
function inUnits(numbers: readonly number[]): number[] {
  return numbers.map(Math.abs).flatMap((n) => (n >= 1_000 ? [n, n / 1_000] : [n, n / 100]));
}

function digitsIn(option: string): number[] {
  return [...option.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
}
