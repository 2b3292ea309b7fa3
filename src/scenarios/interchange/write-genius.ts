import type { AdditiveDomain, AdditiveIssue, AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFile } from './interchange-file.ts';
import { contiguousBounds, sharesByWeight, type WeightedShares } from './score-shares.ts';
import { stopReading } from './stop-reading.ts';

/** An issue as the files speak of it: linear ones keep their range, the others list their values. */
interface WrittenIssue extends AdditiveIssue {
  readonly index: number;
  readonly bounds: [number, number] | null;
}

const STRAIGHT = 1e-12;

/** Domain and profiles in Genius XML; called under `writeInterchange`, which checks the fit. */
export function writeGenius(domain: AdditiveDomain): {
  domain: InterchangeFile;
  profiles: InterchangeFile[];
} {
  const issues = domain.issues.map((issue, at) => ({
    ...issue,
    index: at + 1,
    bounds: boundsIfLinear(domain, at),
  }));
  const body = issues
    .map((issue) =>
      issueElement(
        issue,
        issue.values.map((value) => item(value, null)),
        '',
      ),
    )
    .join('');
  const space = `<utility_space number_of_issues="${issues.length}">\n${objective(domain.name, body)}</utility_space>\n`;
  return {
    domain: {
      file: `${domain.name}-domain.xml`,
      text: `<negotiation_template>\n${space}</negotiation_template>\n`,
    },
    profiles: domain.parties.map((party) => ({
      file: `${party.name}.xml`,
      text: profileText(domain.name, issues, party),
    })),
  };
}

function profileText(name: string, issues: readonly WrittenIssue[], party: AdditiveParty): string {
  const parts = issues.map((issue, at) => {
    const { weight, shares } = issue.bounds === null ? sharesOfMaximum(party, at) : sharesByWeight(party, at);
    const items = issue.values.map((value, place) => item(value, shares[place] as number));
    const weighted = `<weight index="${issue.index}" value="${weight}"/>\n`;
    return [issueElement(issue, items, evaluator(shares)), weighted] as const;
  });
  const body = parts.map(([issue]) => issue).join('') + parts.map(([, weight]) => weight).join('');
  const settings = `<discount_factor value="${party.discount}"/>\n<reservation value="${party.reservation}"/>\n`;
  return `<utility_space>\n${objective(name, body)}${settings}</utility_space>\n`;
}

/** Genius divides by the largest evaluation, so the weight must be the largest score. */
function sharesOfMaximum(party: AdditiveParty, issue: number): WeightedShares {
  const scores = Array.from(party.scores[issue] as Float64Array);
  const most = Math.max(...scores);
  if (scores.every((score) => score === 0)) return { weight: party.weights[issue] ?? 0, shares: scores };
  if (most <= 0) {
    stopReading(
      'interchange/does-not-fit',
      party.name,
      `issue ${issue + 1}`,
      'genius-xml needs a positive score in every issue',
    );
  }
  const stated = party.weights[issue] ?? most;
  const weight = Math.abs(stated - most) <= STRAIGHT ? stated : most;
  return { weight, shares: scores.map((score) => score / most) };
}

/** The range, when the labels are one and every party's scores are linear over it and within its weight. */
function boundsIfLinear({ issues, parties }: AdditiveDomain, at: number): [number, number] | null {
  const issue = issues[at] as AdditiveIssue;
  const bounds = issue.integer ? contiguousBounds(issue.values) : null;
  const fits = parties.every((party) => {
    const { shares } = sharesByWeight(party, at);
    const [slope, offset] = line(shares);
    return shares.every(
      (share, step) => share >= 0 && share <= 1 && Math.abs(slope * step + offset - share) <= STRAIGHT,
    );
  });
  return fits ? bounds : null;
}

function line(shares: readonly number[]): [number, number] {
  const [first, last] = [shares[0] as number, shares.at(-1) as number];
  return [shares.length === 1 ? 0 : (last - first) / (shares.length - 1), first];
}

function evaluator(shares: readonly number[]): string {
  const [slope, offset] = line(shares);
  return `<evaluator ftype="linear" slope="${slope}" offset="${offset}"/>\n`;
}

function issueElement(issue: WrittenIssue, items: readonly string[], evaluation: string): string {
  const type = issue.bounds === null ? 'discrete' : 'integer';
  const start = `<issue index="${issue.index}" name="${escaped(issue.name)}" type="${type}" etype="${type}" vtype="${type}"`;
  if (issue.bounds === null) {
    const numbered = items.map((attributes, at) => `<item index="${at + 1}" ${attributes}/>\n`);
    return `${start}>\n${numbered.join('')}</issue>\n`;
  }
  return `${start} lowerbound="${issue.bounds[0]}" upperbound="${issue.bounds[1]}">\n${evaluation}</issue>\n`;
}

function item(value: string, evaluation: number | null): string {
  return `value="${escaped(value)}"${evaluation === null ? '' : ` evaluation="${evaluation}"`}`;
}

function objective(name: string, body: string): string {
  return `<objective index="0" name="${escaped(name)}" type="objective" etype="objective">\n${body}</objective>\n`;
}

/** Attribute text; blanks other than a space are written as references, or a parser would make them spaces. */
function escaped(text: string): string {
  const strange = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text)?.[0];
  if (strange !== undefined) {
    stopReading('interchange/does-not-fit', text, 'label', `XML has no character ${JSON.stringify(strange)}`);
  }
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
