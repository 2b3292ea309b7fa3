import type { BySeat, PublicPart } from '#engine/index.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { commonTrade } from './common-trade.ts';

/** What a whole class looks at afterwards, made from its report and the table's public part with its texts. */
export function classDebrief(
  report: ClassReport,
  common: PublicPart,
  texts: ClassDebrief['texts'],
): ClassDebrief {
  const { possible, tables, guesses } = report;
  const { frontier, walkAway, best, records, swings } = possible;
  const points = [
    ...frontier,
    walkAway,
    ...(best ? [best] : []),
    ...records,
    ...tables.map((one) => one.values),
  ];
  return {
    step: 'guess',
    results: tables.map(({ sitters: _, missed: __, conduct, ...result }) => ({
      ...result,
      promises: conduct.promises,
      hints: conduct.hints,
      minutes: conduct.minutes,
    })),
    scale: { a: span(points.map(({ a }) => a)), b: span(points.map(({ b }) => b)) },
    guesses,
    frontier,
    walkAway,
    best,
    trade: commonTrade(tables),
    records,
    swings,
    hideRanking: report.settings?.hideRanking ?? false,
    common,
    texts,
  };
}

function span(values: readonly number[]): ClassDebrief['scale'][keyof BySeat<unknown>] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const margin = Math.max(1_000, Math.round((high - low) * 0.06));
  return { low: low - margin, high: high + margin };
}
