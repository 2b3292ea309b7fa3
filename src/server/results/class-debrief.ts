import type { PublicPart } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import type { JudgedTable } from './table-result.ts';

/** As many points of the frontier as a projector can show. */
const POINTS_AT_MOST = 200;

/**
 * What the whole class looks at afterwards. All tables of a lesson have the same sheets; the frontier is that of the
 * table that talked longest, when the most was known. Null before any table has ended.
 */
export function classDebrief(
  judged: readonly JudgedTable[],
  common: PublicPart,
  texts: ClassDebrief['texts'],
): ClassDebrief | null {
  const longest = judged.toSorted((x, y) => y.result.rounds - x.result.rounds)[0];
  if (!longest) return null;
  const { frontier, walkAway, bestPassable, records } = longest.analysis;
  const step = Math.max(1, Math.ceil(frontier.length / POINTS_AT_MOST));
  return {
    results: judged.map(({ result }) => result),
    frontier: frontier
      .filter((_, at) => at % step === 0 || at === frontier.length - 1)
      .map(({ a, b }) => ({ a, b })),
    walkAway,
    best: bestPassable,
    records: records.map(({ id, date, a, b }) => ({ id, date, a, b })),
    common,
    texts,
  };
}
