import type { AdditiveAnalysis } from '#analysis/additive/additive-analysis.ts';

/**
 * The analysis as JSON: numbers rounded to 12 decimals, what does not apply left out.
 *
 * @param source fields that say where the scenario came from
 */
export function analysisReport(source: object, analysis: AdditiveAnalysis): object {
  const { lottery, oppositionRational, probes, ...rest } = analysis;
  return rounded({
    ...source,
    ...rest,
    ...(lottery === null ? {} : { lottery }),
    ...(oppositionRational === null ? {} : { oppositionRational }),
    probes: probes.map(({ nashDistance, ...probe }) =>
      nashDistance === null ? probe : { ...probe, nashDistance },
    ),
  }) as object;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, rounded(entry)]));
}
