import type { AdditiveDomain } from '#engine/exchange/additive-domain.ts';
import type {
  InterchangeFile,
  InterchangeFiles,
  InterchangeFormat,
  InterchangeResult,
} from './interchange-file.ts';
import { stopReading, untilStopped } from './stop-reading.ts';

/** Reads a scenario whose issues stand in a file of their own; profiles alone are refused with a sentence. */
export function readWithDomain(
  { domain, profiles }: InterchangeFiles,
  format: InterchangeFormat,
  whatProfilesNeed: string,
  read: (domain: InterchangeFile, profiles: readonly InterchangeFile[]) => AdditiveDomain,
): InterchangeResult {
  return untilStopped(() =>
    domain === null
      ? stopReading('interchange/missing', profiles[0]?.file ?? 'scenario', 'domain', whatProfilesNeed)
      : { ok: true, format, domain: read(domain, profiles) },
  );
}
