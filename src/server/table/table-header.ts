import {
  type GameHeader,
  LOG_FORMAT,
  LOG_VERSION,
  RULES_VERSION,
  type Scenario,
  scenarioHash,
} from '#engine/index.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';

interface HeaderWishes {
  readonly seed: number;
  readonly version: LessonSettings['version'];
  readonly phases: LessonSettings['phases'];
  /** Version of the program. */
  readonly app: string;
}

/**
 * The header of a table's log in a lesson. All tables of a lesson have one seed: private weights and walk-aways are
 * the same everywhere, so that the class can compare. Both chairs are written as persons', whoever holds them: a
 * computer that steps in later is bound by its own walk-away anyway.
 */
export function tableHeader(scenario: Scenario, { seed, version, phases, app }: HeaderWishes): GameHeader {
  const { checks: _, ...options } = phases;
  const { roles, id, revision } = scenario.public;
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    app,
    rules: RULES_VERSION,
    scenario: { id, revision, hash: hashOf(scenario) },
    seed,
    start: { date: null, positions: null },
    seats: { a: { role: roles.a, by: 'person' }, b: { role: roles.b, by: 'person' } },
    options: { ...options, ...(version === 'class' ? { short: true } : {}) },
    parent: null,
  };
}

const hashes = new WeakMap<Scenario, string>();

/** Reckoned once a scenario: a class lays out a hundred tables of it in one breath. */
function hashOf(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? scenarioHash(scenario);
  hashes.set(scenario, hash);
  return hash;
}
