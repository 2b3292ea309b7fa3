import { parseArgs } from 'node:util';
import { benchAnalysis } from './bench-analysis.ts';
import { benchClass } from './bench-class.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { benchNegotiators } from './bench-negotiators.ts';
import { benchPage } from './bench-page.ts';
import { benchTables } from './bench-tables.ts';

/** One line a group of figures. */
const GROUPS: readonly BenchGroup[] = [benchAnalysis, benchNegotiators, benchTables, benchPage, benchClass];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const chosen = readArguments(args);
  if (typeof chosen === 'string') {
    process.stderr.write(`bench: ${chosen}\n`);
    return 2;
  }
  const results: { group: string; figures: BenchFigure[] }[] = [];
  for (const group of chosen.groups) {
    const figures = await group.run();
    results.push({ group: group.name, figures });
    if (!chosen.json) process.stdout.write(`${group.name}\n${figures.map(line).join('')}`);
  }
  if (chosen.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

function readArguments(args: readonly string[]): { groups: readonly BenchGroup[]; json: boolean } | string {
  const names = GROUPS.map((group) => group.name).join(', ');
  try {
    const options = { only: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { only, json = false } = parseArgs({ args: [...args], options }).values;
    const groups = GROUPS.filter((group) => only === undefined || group.name === only);
    return groups.length === 0 ? `--only: unknown group "${only}"; groups: ${names}` : { groups, json };
  } catch (fault) {
    return (fault as Error).message.replace(/\s*\n\s*/g, ' ');
  }
}

/** Name, figure, and whether the target is reached. */
function line({ name, value, unit, target }: BenchFigure): string {
  const shown = `${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`.padStart(14);
  if (target === null) return `  ${name.padEnd(66)}${shown}\n`;
  const reached = target.at === 'most' ? value <= target.value : value >= target.value;
  const bound = `at ${target.at} ${target.value}`;
  return `  ${name.padEnd(66)}${shown}  ${reached ? 'reached' : 'MISSED'} (${bound})\n`;
}
