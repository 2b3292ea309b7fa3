import {
  type AdditiveDomain,
  type AdditiveIssue,
  type AdditiveParty,
  additiveDomain,
} from '#engine/exchange/additive-domain.ts';
import { cutToUnit, decimal, dividedBy, type Fraction, plus, scoreTables, times } from './fraction.ts';
import {
  type InterchangeFile,
  type InterchangeFiles,
  type InterchangeResult,
  plainName,
} from './interchange-file.ts';
import { checkIssues, rangeLabels, scoresInOrder } from './issue-list.ts';
import { descendants, parseXml, type XmlElement } from './parse-xml.ts';
import { readNumber, readWholeNumber } from './read-number.ts';
import { readWithDomain } from './read-with-domain.ts';
import { stopReading } from './stop-reading.ts';

/** An issue with the index that profiles use to speak of it. */
interface IndexedIssue extends AdditiveIssue {
  readonly index: number;
}

const KNOWN_IN_PROFILES = new Set([
  'agent',
  'discount_factor',
  'evaluator',
  'issue',
  'item',
  'objective',
  'range',
  'reservation',
  'utility_space',
  'weight',
]);
const SMALLEST_MAXIMUM = 0.00001;

/**
 * Reads a Genius scenario: discrete and integer issues, additive utilities. A discrete score is the
 * evaluation divided by the issue's largest evaluation; an integer score is linear from the lower bound and
 * cut to [0, 1]; the sum is cut at 1. Anything else is refused.
 */
export function readGenius(files: InterchangeFiles): InterchangeResult {
  return readWithDomain(files, 'genius-xml', 'Genius profiles need a domain file', readScenario);
}

function readScenario(domain: InterchangeFile, profiles: readonly InterchangeFile[]): AdditiveDomain {
  const root = parseXml(domain);
  if (root.name !== 'negotiation_template') {
    stopReading(
      'interchange/malformed',
      domain.file,
      `<${root.name}>`,
      'a domain file begins with <negotiation_template>',
    );
  }
  const issues = readIssues(root, domain.file);
  return additiveDomain(
    plainName(domain.file),
    issues.map(({ name, values, integer }) => ({ name, values, integer })),
    profiles.map((profile) => readProfile(profile, issues)),
  );
}

function readIssues(root: XmlElement, file: string): IndexedIssue[] {
  const issues = descendants(root)
    .filter((element) => element.name === 'issue')
    .map((element) => readIssue(element, file))
    .sort((left, right) => left.index - right.index);
  issues.forEach((issue, at) => {
    if (issues[at - 1]?.index === issue.index) {
      stopReading('interchange/malformed', file, `issue ${issue.index}`, 'the index occurs twice');
    }
  });
  checkIssues(issues, file);
  return issues;
}

function readIssue(element: XmlElement, file: string): IndexedIssue {
  const name = element.attributes.get('name');
  if (name === undefined) stopReading('interchange/malformed', file, '<issue>', 'has no name');
  const place = `issue "${name}"`;
  const index = readWholeNumber(element.attributes.get('index'), file, `${place}, index`);
  const type = element.attributes.get('type') ?? 'discrete';
  if (type === 'integer') {
    const [low, high] = readBounds(element, file, place);
    return { name, index, integer: true, values: rangeLabels(low, high, file, place) };
  }
  if (type !== 'discrete') {
    stopReading(
      'interchange/unsupported',
      file,
      place,
      `issues of type "${type}" are not supported, only discrete and integer ones`,
    );
  }
  const values = itemsOf(element).map((item) => labelOf(item, file, place));
  return { name, index, integer: false, values };
}

function itemsOf(issue: XmlElement): XmlElement[] {
  return issue.children.filter((child) => child.name === 'item');
}

function labelOf(item: XmlElement, file: string, place: string): string {
  return (
    item.attributes.get('value') ??
    stopReading('interchange/malformed', file, `${place}, <item>`, 'has no value')
  );
}

function readBounds(issue: XmlElement, file: string, place: string): [number, number] {
  return [
    readWholeNumber(boundOf(issue, 'lowerbound'), file, `${place}, lowerbound`),
    readWholeNumber(boundOf(issue, 'upperbound'), file, `${place}, upperbound`),
  ];
}

function boundOf(issue: XmlElement, bound: string): string | undefined {
  const range = issue.children.find((child) => child.name === 'range');
  return issue.attributes.get(bound) ?? range?.attributes.get(bound);
}

function readProfile(profile: InterchangeFile, issues: readonly IndexedIssue[]): AdditiveParty {
  const { file } = profile;
  const root = parseXml(profile);
  if (root.name !== 'utility_space') {
    stopReading('interchange/malformed', file, `<${root.name}>`, 'a profile begins with <utility_space>');
  }
  const elements = descendants(root);
  checkKnown(root, elements, file);
  const weights = readByIndex(elements, 'weight', issues, file);
  const evaluations = readByIndex(elements, 'issue', issues, file);
  const weightOf = (issue: IndexedIssue) =>
    readNumber(weights.get(issue.index)?.attributes.get('value'), file, `weight of issue "${issue.name}"`);
  return {
    name: plainName(file),
    weights: issues.map(weightOf),
    ...scoreTables(
      issues.map((issue) => {
        const weight = decimal(weightOf(issue));
        const scores = readScores(evaluations.get(issue.index) as XmlElement, issue, file);
        return scores.map((score) => times(weight, score));
      }),
    ),
    cap: 1,
    reservation: readSetting(elements, 'reservation', 0, file),
    discount: readDiscount(elements, file),
  };
}

function checkKnown(root: XmlElement, elements: readonly XmlElement[], file: string): void {
  const strange = elements.find((element) => !KNOWN_IN_PROFILES.has(element.name));
  if (strange !== undefined) {
    stopReading(
      'interchange/unsupported',
      file,
      `<${strange.name}>`,
      'is not supported, only additive utilities are',
    );
  }
  const type = root.attributes.get('type');
  if (type?.toLowerCase() === 'nonlinear') {
    stopReading(
      'interchange/unsupported',
      file,
      '<utility_space>',
      `type "${type}" is not supported, only additive utilities are`,
    );
  }
}

/** Exactly one element of a name for each issue of the domain, by its index. */
function readByIndex(
  elements: readonly XmlElement[],
  name: 'weight' | 'issue',
  issues: readonly IndexedIssue[],
  file: string,
): Map<number, XmlElement> {
  const found = new Map<number, XmlElement>();
  const objectives = objectiveIndices(elements, issues);
  for (const element of elements) {
    if (element.name !== name) continue;
    const index = readWholeNumber(element.attributes.get('index'), file, `<${name}>, index`);
    if (name === 'weight' && objectives.has(String(index))) continue;
    if (found.has(index))
      stopReading('interchange/malformed', file, `<${name} index="${index}">`, 'occurs twice');
    if (!issues.some((issue) => issue.index === index)) {
      stopReading(
        'interchange/other-domain',
        file,
        `<${name} index="${index}">`,
        'the domain has no issue with this index',
      );
    }
    found.set(index, element);
  }
  const missing = issues.find((issue) => !found.has(issue.index));
  if (missing !== undefined) {
    const element = `<${name} index="${missing.index}">`;
    stopReading(
      'interchange/other-domain',
      file,
      element,
      `is missing, but the domain has the issue "${missing.name}"`,
    );
  }
  return found;
}

/** Objectives only group issues; a weight of one says nothing about utility. */
function objectiveIndices(
  elements: readonly XmlElement[],
  issues: readonly IndexedIssue[],
): ReadonlySet<string | undefined> {
  const indices = elements
    .filter((element) => element.name === 'objective')
    .map((element) => element.attributes.get('index'));
  return new Set(indices.filter((index) => !issues.some((issue) => String(issue.index) === index)));
}

function readScores(element: XmlElement, issue: IndexedIssue, file: string): Fraction[] {
  const place = `issue "${issue.name}"`;
  const type = element.attributes.get('type') ?? (issue.integer ? 'integer' : 'discrete');
  if (type !== 'discrete' && type !== 'integer') {
    stopReading('interchange/unsupported', file, place, `issues of type "${type}" are not supported`);
  }
  if ((type === 'integer') !== issue.integer) {
    stopReading(
      'interchange/other-domain',
      file,
      place,
      `is ${type} here and ${issue.integer ? 'integer' : 'discrete'} in the domain`,
    );
  }
  return issue.integer ? readLinear(element, issue, file, place) : readTable(element, issue, file, place);
}

function readTable(element: XmlElement, issue: IndexedIssue, file: string, place: string): Fraction[] {
  const evaluator = element.children.find((child) => child.name === 'evaluator');
  if (evaluator !== undefined) {
    stopReading(
      'interchange/unsupported',
      file,
      `${place}, <evaluator>`,
      'discrete issues have item evaluations, no evaluator',
    );
  }
  const evaluations = new Map<string, number>();
  for (const item of itemsOf(element)) {
    const value = labelOf(item, file, place);
    if (evaluations.has(value))
      stopReading('interchange/malformed', file, place, `evaluates "${value}" twice`);
    evaluations.set(
      value,
      readNumber(item.attributes.get('evaluation'), file, `${place}, evaluation of "${value}"`),
    );
  }
  const ordered = scoresInOrder(issue, evaluations, file, place);
  const most = ordered.reduce((high, evaluation) => Math.max(high, evaluation), -Infinity);
  if (most < SMALLEST_MAXIMUM) return ordered.map(() => decimal(0));
  return ordered.map((evaluation) => dividedBy(decimal(evaluation), decimal(most)));
}

function readLinear(element: XmlElement, issue: IndexedIssue, file: string, place: string): Fraction[] {
  checkSameRange(element, issue, file, place);
  const evaluator = element.children.find((child) => child.name === 'evaluator');
  if (evaluator === undefined)
    stopReading('interchange/missing', file, `${place}, <evaluator>`, 'is missing');
  const shape = evaluator.attributes.get('ftype');
  if (shape !== 'linear') {
    stopReading(
      'interchange/unsupported',
      file,
      `${place}, <evaluator>`,
      `ftype "${shape ?? ''}" is not supported, only "linear" is`,
    );
  }
  if (!evaluator.attributes.has('slope') || !evaluator.attributes.has('offset')) {
    stopReading(
      'interchange/unsupported',
      file,
      `${place}, <evaluator>`,
      'a linear evaluator needs slope and offset; other parameters are not supported',
    );
  }
  const slope = readNumber(evaluator.attributes.get('slope'), file, `${place}, slope`);
  const offset = readNumber(evaluator.attributes.get('offset'), file, `${place}, offset`);
  return issue.values.map((_, step) =>
    cutToUnit(plus(times(decimal(slope), decimal(step)), decimal(offset))),
  );
}

/** A profile may repeat the range; then it must be the domain's. */
function checkSameRange(element: XmlElement, issue: IndexedIssue, file: string, place: string): void {
  const expected = { lowerbound: issue.values[0], upperbound: issue.values.at(-1) };
  for (const [bound, value] of Object.entries(expected)) {
    const stated = boundOf(element, bound);
    if (stated === undefined) continue;
    const number = readWholeNumber(stated, file, `${place}, ${bound}`);
    if (number !== Number(value)) {
      stopReading(
        'interchange/other-domain',
        file,
        `${place}, ${bound}`,
        `is ${number} here and ${value} in the domain`,
      );
    }
  }
}

function readSetting(elements: readonly XmlElement[], name: string, otherwise: number, file: string): number {
  const found = elements.filter((element) => element.name === name);
  if (found.length > 1) stopReading('interchange/malformed', file, `<${name}>`, 'occurs more than once');
  const element = found[0];
  return element === undefined ? otherwise : readNumber(element.attributes.get('value'), file, `<${name}>`);
}

function readDiscount(elements: readonly XmlElement[], file: string): number {
  const discount = readSetting(elements, 'discount_factor', 1, file);
  return discount > 0 && discount <= 1 ? discount : 1;
}
