import { type AdditiveIssue, type AdditiveParty, additiveDomain } from '#engine/exchange/additive-domain.ts';
import { decimal, scoreTables, times } from './fraction.ts';
import {
  type InterchangeFile,
  type InterchangeFiles,
  type InterchangeResult,
  plainName,
} from './interchange-file.ts';
import { checkIssues, scoresInOrder } from './issue-list.ts';
import { parseYaml, type YamlValue } from './parse-yaml.ts';
import { readNumber } from './read-number.ts';
import { stopReading, untilStopped } from './stop-reading.ts';

/** The three entries of a NegoLog profile. */
interface NegologProfile {
  readonly file: string;
  readonly reservation: number;
  readonly weights: Map<unknown, YamlValue>;
  readonly issues: Map<unknown, YamlValue>;
}

/**
 * Reads a NegoLog scenario. The first profile (or the profile given as the domain) names the issues and values;
 * the others must have the same.
 * Utility = sum of weight times score; nothing is divided and nothing is cut.
 */
export function readNegolog(files: InterchangeFiles): InterchangeResult {
  return untilStopped(() => {
    const profiles = files.profiles.map(readParts);
    const first = profiles[0];
    if (first === undefined)
      return stopReading('interchange/missing', 'scenario', 'profiles', 'there is none');
    const issues = issuesOf(files.domain === null ? first : readParts(files.domain));
    const name = first.file.split(/[\\/]/).at(-2) ?? plainName(first.file);
    const parties = profiles.map((profile) => readParty(profile, issues));
    return { ok: true, format: 'negolog-json', domain: additiveDomain(name, issues, parties) };
  });
}

function readParts(source: InterchangeFile): NegologProfile {
  const { file } = source;
  stopUnlessJson(source);
  const root = asMap(parseYaml(source), file, 'file');
  const reservation = root.get('reservationValue');
  return {
    file,
    reservation: reservation === undefined ? 0 : readNumber(reservation, file, 'reservationValue'),
    weights: asMap(root.get('issueWeights'), file, 'issueWeights'),
    issues: asMap(root.get('issues'), file, 'issues'),
  };
}

/** The YAML parser keeps the order of keys, which `JSON.parse` loses for names like "10"; this one is strict. */
function stopUnlessJson({ file, text }: InterchangeFile): void {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    stopReading('interchange/malformed', file, 'file', `is not JSON: ${fault.message.split('\n')[0]}`);
  }
}

function issuesOf(profile: NegologProfile): AdditiveIssue[] {
  const issues = [...profile.issues].map(([name, table]) => {
    const place = `issues.${name}`;
    return {
      name: String(name),
      integer: false,
      values: [...asMap(table, profile.file, place).keys()].map(String),
    };
  });
  checkIssues(issues, profile.file);
  return issues;
}

function readParty(profile: NegologProfile, issues: readonly AdditiveIssue[]): AdditiveParty {
  stopAtStranger(profile, issues);
  const weights = issues.map((issue) =>
    readNumber(profile.weights.get(issue.name), profile.file, `issueWeights.${issue.name}`),
  );
  return {
    name: plainName(profile.file),
    weights,
    ...scoreTables(
      issues.map((issue, at) => {
        const weight = decimal(weights[at] as number);
        return readScores(profile, issue).map((score) => times(weight, decimal(score)));
      }),
    ),
    cap: null,
    reservation: profile.reservation,
    discount: 1,
  };
}

function stopAtStranger(profile: NegologProfile, issues: readonly AdditiveIssue[]): void {
  const known = new Set<unknown>(issues.map((issue) => issue.name));
  for (const place of ['issues', 'weights'] as const) {
    const stranger = [...profile[place].keys()].find((name) => !known.has(name));
    if (stranger === undefined) continue;
    const element = place === 'weights' ? 'issueWeights' : 'issues';
    stopReading(
      'interchange/other-domain',
      profile.file,
      `${element}.${stranger}`,
      'is no issue of the first profile',
    );
  }
}

function readScores(profile: NegologProfile, issue: AdditiveIssue): number[] {
  const place = `issues.${issue.name}`;
  const table = profile.issues.get(issue.name);
  if (table === undefined) {
    stopReading('interchange/other-domain', profile.file, place, 'is missing, but the first profile has it');
  }
  const scores = new Map<string, number>();
  for (const [value, score] of asMap(table, profile.file, place)) {
    scores.set(String(value), readNumber(score, profile.file, `${place}.${value}`));
  }
  return scoresInOrder(issue, scores, profile.file, place);
}

function asMap(value: unknown, file: string, place: string): Map<unknown, YamlValue> {
  return value instanceof Map
    ? value
    : stopReading('interchange/malformed', file, place, 'must be an object');
}
