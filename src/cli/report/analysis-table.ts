import type { AdditiveAnalysis } from '#analysis/additive/additive-analysis.ts';
import type { AdditiveDomain, NamedOutcome } from '#engine/exchange/additive-domain.ts';

const MOST_ROWS = 40;
const SOLUTION_NAMES = {
  nash: 'Nash',
  kalaiSmorodinsky: 'Kalai-Smorodinsky',
  egalitarian: 'egalitarian',
  maxWelfare: 'largest sum',
  maxWelfareRational: 'largest sum, rational',
  maxNormalisedWelfare: 'largest sum of shares',
} as const;

/** The analysis for people: a few plain tables. */
export function analysisTable(domain: AdditiveDomain, analysis: AdditiveAnalysis): string {
  const sections = [
    heading(domain, analysis),
    parties(domain, analysis),
    solutions(analysis),
    frontier(analysis),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(domain: AdditiveDomain, analysis: AdditiveAnalysis): string[] {
  const { outcomeCount, paretoSize, paretoOutcomeCount, rationalOutcomeCount, rationalParetoSize } = analysis;
  return [
    `${domain.name}: ${analysis.issues.map((issue) => `${issue.name} (${issue.values})`).join(', ')}`,
    `${outcomeCount} outcomes, ${rationalOutcomeCount ?? 'too many to count'} of them at or above every reservation value`,
    `${paretoSize} undominated points (${paretoOutcomeCount} outcomes), ${rationalParetoSize} of them rational`,
    `opposition ${shown(analysis.opposition)}, among rational outcomes ${shown(analysis.oppositionRational)}`,
  ];
}

function parties(domain: AdditiveDomain, analysis: AdditiveAnalysis): string[] {
  const rows = domain.parties.map((party, at) => [
    party.name,
    ...(analysis.utilityRange[at] ?? []).map(shown),
    shown(analysis.meanUtility[at] ?? null),
    shown(party.reservation),
    shown(analysis.rationalIdeal?.[at] ?? null),
    shown(party.discount),
  ]);
  return aligned([['party', 'least', 'most', 'mean', 'reservation', 'rational best', 'discount'], ...rows]);
}

function solutions(analysis: AdditiveAnalysis): string[] {
  const rows: string[][] = [];
  for (const [key, name] of Object.entries(SOLUTION_NAMES)) {
    const points = analysis.solutions[key as keyof typeof SOLUTION_NAMES];
    if (points === null) rows.push([name, 'nothing is rational']);
    else for (const point of points) rows.push([name, ...point.map(shown)]);
  }
  for (const key of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const) {
    const point = analysis.lottery?.[key];
    if (point) rows.push([`${SOLUTION_NAMES[key]}, lotteries`, ...point.map(shown)]);
  }
  return aligned([['solution', ...analysis.weightSums.map((_, at) => `utility ${at + 1}`)], ...rows]);
}

function frontier(analysis: AdditiveAnalysis): string[] {
  const header = [...analysis.weightSums.map((_, at) => `utility ${at + 1}`), 'first outcome'];
  const rows = analysis.pareto.slice(0, MOST_ROWS).map((point, at) => {
    const outcome = analysis.paretoOutcomes?.[at];
    return [...point.map(shown), outcome === undefined ? '' : phrase(outcome)];
  });
  const left = analysis.paretoSize - rows.length;
  return [...aligned([header, ...rows]), ...(left > 0 ? [`and ${left} more (--json lists all)`] : [])];
}

function phrase(outcome: NamedOutcome): string {
  return Object.entries(outcome)
    .map(([issue, value]) => `${issue}: ${value}`)
    .join('; ');
}

function shown(value: number | null): string {
  return value === null ? '-' : value.toFixed(4);
}

/** Columns as wide as their widest cell, two blanks between them. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
