import {
  type AdditiveDomain,
  type AdditiveIssue,
  type AdditiveParty,
  additiveDomain,
} from '#engine/exchange/additive-domain.ts';
import { decimal, scoreTables, times } from './fraction.ts';
import {
  type InterchangeFile,
  type InterchangeFiles,
  type InterchangeResult,
  plainName,
} from './interchange-file.ts';
import { checkIssues, rangeLabels, scoresInOrder } from './issue-list.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { readNumber, readWholeNumber } from './read-number.ts';
import { readWithDomain } from './read-with-domain.ts';
import { stopReading } from './stop-reading.ts';

const LISTED_TYPES = new Set([
  'CardinalIssue',
  'CategoricalIssue',
  'DiscreteCardinalIssue',
  'DiscreteCategoricalIssue',
  'DiscreteOrdinalIssue',
  'OrdinalIssue',
]);
const ADDITIVE_TYPES = new Set(['LinearAdditiveUtilityFunction', 'LinearUtilityAggregationFunction']);

/**
 * Reads a NegMAS scenario: an outcome space of listed or contiguous issues, and additive utilities given by
 * tables. Utility = sum of weight times table entry; nothing is divided and nothing is cut.
 */
export function readNegmas(files: InterchangeFiles): InterchangeResult {
  return readWithDomain(files, 'negmas-yaml', 'NegMAS profiles need an outcome space file', readScenario);
}

function readScenario(domain: InterchangeFile, profiles: readonly InterchangeFile[]): AdditiveDomain {
  const root = asMap(parseYaml(domain), domain.file, 'file');
  const issues = asList(root.get('issues'), domain.file, 'issues').map((issue, at) =>
    readIssue(asMap(issue, domain.file, `issues[${at}]`), domain.file, `issues[${at}]`),
  );
  checkIssues(issues, domain.file);
  const name = root.get('name');
  return additiveDomain(
    typeof name === 'string' ? name : plainName(domain.file),
    issues,
    profiles.map((profile) => readProfile(profile, issues)),
  );
}

function readIssue(issue: Map<unknown, YamlValue>, file: string, place: string): AdditiveIssue {
  const name = issue.get('name');
  if (name === undefined || name === null || typeof name === 'object') {
    stopReading('interchange/missing', file, `${place}.name`, 'is missing');
  }
  const label = `issue "${name}"`;
  const type = className(issue.get('type'));
  const values = asList(issue.get('values'), file, `${label}, values`);
  if (type === 'ContiguousIssue') {
    if (values.length !== 2)
      stopReading('interchange/malformed', file, `${label}, values`, 'must be two bounds');
    const [low, high] = values.map((bound) => readWholeNumber(bound, file, `${label}, values`)) as [
      number,
      number,
    ];
    return { name: String(name), integer: true, values: rangeLabels(low, high, file, label) };
  }
  if (type !== null && !LISTED_TYPES.has(type)) {
    stopReading('interchange/unsupported', file, label, `issues of type "${type}" are not supported`);
  }
  const labels = values.map((value, at) => asLabel(value, file, `${label}, values[${at}]`));
  return {
    name: String(name),
    integer: values.every((value) => Number.isSafeInteger(value)),
    values: labels,
  };
}

function readProfile(profile: InterchangeFile, issues: readonly AdditiveIssue[]): AdditiveParty {
  const { file } = profile;
  const root = asMap(parseYaml(profile), file, 'file');
  const type = className(root.get('type'));
  if (type === null || !ADDITIVE_TYPES.has(type)) {
    stopReading(
      'interchange/unsupported',
      file,
      'type',
      `"${type ?? ''}" is not supported, only LinearAdditiveUtilityFunction is`,
    );
  }
  stopAtShift(root, file);
  const weights = perIssue(root.get('weights'), issues, file, 'weights').map((weight, at) =>
    readNumber(weight, file, `weight of issue "${issues[at]?.name}"`),
  );
  const tables = perIssue(root.get('values'), issues, file, 'values');
  const name = root.get('name');
  return {
    name: typeof name === 'string' ? name : plainName(file),
    weights,
    ...scoreTables(
      issues.map((issue, at) => {
        const weight = decimal(weights[at] as number);
        return readTable(tables[at] as YamlValue, issue, file).map((score) => times(weight, decimal(score)));
      }),
    ),
    cap: null,
    reservation: root.has('reserved_value')
      ? readNumber(root.get('reserved_value'), file, 'reserved_value')
      : 0,
    discount: 1,
  };
}

function stopAtShift(root: Map<unknown, YamlValue>, file: string): void {
  const bias = root.get('bias');
  if (bias !== undefined && bias !== null && bias !== 0) {
    stopReading('interchange/unsupported', file, 'bias', 'a constant added to the utility is not supported');
  }
}

function readTable(value: YamlValue, issue: AdditiveIssue, file: string): number[] {
  const place = `values of issue "${issue.name}"`;
  const table = asMap(value, file, place);
  const type = className(table.get('type'));
  if (type !== 'TableFun') {
    stopReading(
      'interchange/unsupported',
      file,
      place,
      `value functions of type "${type ?? ''}" are not supported, only TableFun is`,
    );
  }
  const scores = new Map<string, number>();
  for (const [key, score] of asMap(table.get('mapping'), file, `${place}, mapping`)) {
    const label = asLabel(key, file, `${place}, mapping`);
    if (scores.has(label)) stopReading('interchange/malformed', file, place, `maps "${label}" twice`);
    scores.set(label, readNumber(score, file, `${place}, "${label}"`));
  }
  return scoresInOrder(issue, scores, file, place);
}

/** One entry an issue, from a list in issue order or a mapping by issue name. */
function perIssue(
  value: unknown,
  issues: readonly AdditiveIssue[],
  file: string,
  place: string,
): YamlValue[] {
  const entries =
    value instanceof Map
      ? issues.map((issue) => value.get(issue.name) as YamlValue)
      : asList(value, file, place);
  const size = value instanceof Map ? value.size : entries.length;
  if (size !== issues.length) {
    stopReading(
      'interchange/other-domain',
      file,
      place,
      `has ${size} entries, but the domain has ${issues.length} issues`,
    );
  }
  const missing = (entries as unknown[]).indexOf(undefined);
  if (missing >= 0) {
    stopReading(
      'interchange/other-domain',
      file,
      place,
      `has nothing for the domain's issue "${issues[missing]?.name}"`,
    );
  }
  return entries;
}

/** The class name without the modules before it. */
function className(value: unknown): string | null {
  return typeof value === 'string' ? (value.split('.').at(-1) as string) : null;
}

function asMap(value: unknown, file: string, place: string): Map<unknown, YamlValue> {
  return value instanceof Map
    ? value
    : stopReading('interchange/malformed', file, place, 'must be a mapping');
}

function asList(value: unknown, file: string, place: string): YamlValue[] {
  return Array.isArray(value) ? value : stopReading('interchange/malformed', file, place, 'must be a list');
}

function asLabel(value: unknown, file: string, place: string): string {
  if (value === null || value === undefined || typeof value === 'object') {
    stopReading('interchange/malformed', file, place, 'must be a plain value');
  }
  return String(value);
}
