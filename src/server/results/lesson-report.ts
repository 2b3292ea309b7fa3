import type { JudgedTable } from '#analysis/lesson/judge-table.ts';
import { type Scenario, scenarioHash } from '#engine/index.ts';
import { type ClassReport, REPORT_FORMAT, REPORT_VERSION } from '#protocol/class/class-report.ts';
import type { Lesson } from '../lesson/lesson.ts';

const NOBODY = { codename: null, ticket: null };

/**
 * A lesson as it is kept. All its tables have the same sheets; what was possible is told by the table that talked
 * longest, when the most was known. Null before any table has ended.
 */
export function lessonReport(
  { code, openedAt, settings, guesses }: Lesson,
  judged: readonly JudgedTable[],
  scenario: Scenario,
): ClassReport | null {
  const longest = judged.toSorted((x, y) => y.result.rounds - x.result.rounds)[0];
  if (!longest) return null;
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    code,
    at: openedAt,
    scenario: {
      id: scenario.public.id,
      revision: scenario.public.revision,
      hash: scenarioHash(scenario),
    },
    seed: settings.seed,
    short: settings.version === 'class',
    settings,
    tables: judged.map(({ result }) => ({ ...result, sitters: { a: NOBODY, b: NOBODY } })),
    possible: longest.possible,
    guesses: guesses.map(({ at }) => ({ ...at })),
  };
}
