import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type OwnProfile, ownProfile } from '#agents/exchange/own-profile.ts';
import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { CliFailure } from '../cli-failure.ts';
import { findScenarioFiles, readScenarioFiles } from '../input/read-scenario-files.ts';

export type ProfileReading = { readonly ok: true; readonly profile: OwnProfile } | CliFailure;

/** Profiles that are kept ranked, so that many sessions of one profile rank its outcomes once. */
const KEPT = 16;

/** Reads one party's profile; the other party's file is never opened as a profile. */
export function ownProfileReader(): (domain: string | null, file: string) => ProfileReading {
  const kept = new Map<string, OwnProfile>();
  return (domain, file) => {
    const key = [domain, file].map((path) => (path === null ? '' : stampOf(path))).join('\n');
    const known = kept.get(key);
    if (known !== undefined) return { ok: true, profile: known };
    const reading = read(domain, file);
    if (!reading.ok) return reading;
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, reading.profile);
    return reading;
  };
}

/** A file that changes is read again. */
function stampOf(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false });
  return `${path} ${state?.size} ${state?.mtimeMs}`;
}

function read(domain: string | null, file: string): ProfileReading {
  const alone = readScenarioFiles({ domain, profiles: [file] });
  const scenario = alone.ok || domain !== null ? alone : readBesideDomain(file, alone);
  if (!scenario.ok) return scenario;
  return {
    ok: true,
    profile: ownProfile(scenario.domain.issues, scenario.domain.parties[0] as AdditiveParty),
  };
}

/** A Genius or NegMAS profile without a domain file named: the one domain file in its folder is meant. */
function readBesideDomain(file: string, alone: CliFailure) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return alone;
  const found = findScenarioFiles(dirname(file));
  if ('ok' in found || found.domain === null) return alone;
  return readScenarioFiles({ domain: found.domain, profiles: [file] });
}
