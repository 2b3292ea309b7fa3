import { basename } from 'node:path';
import type { AdditiveAnalysis } from '#analysis/additive/additive-analysis.ts';
import type { ImportedScenario } from '../input/read-scenario-files.ts';

/** The analysis as JSON: numbers rounded to 12 decimals, the files it came from, what does not apply left out. */
export function analysisReport(
  scenario: ImportedScenario & { ok: true },
  analysis: AdditiveAnalysis,
): object {
  const { lottery, oppositionRational, probes, ...rest } = analysis;
  const { domain, profiles } = scenario.files;
  return rounded({
    format: scenario.format,
    ...(domain === null ? {} : { domainFile: basename(domain) }),
    profileFiles: profiles.map((profile) => basename(profile)),
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
