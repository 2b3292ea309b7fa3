import type { Scenario } from '#engine/index.ts';
import { findDanglingNames } from './find-dangling-names.ts';
import { type Refusal, refuse } from './finding.ts';
import { parsePublicPart } from './parse-public-part.ts';
import { parseSeatPart } from './parse-seat-part.ts';

export type ScenarioReading = { readonly ok: true; readonly scenario: Scenario } | Refusal;

/**
 * Checks a whole scenario: the shape of its three parts, and that every name in them points at something. What
 * passes can be played; whether it plays well is for `validateScenario` to say.
 */
export function parseScenario(input: {
  readonly public: unknown;
  readonly a: unknown;
  readonly b: unknown;
}): ScenarioReading {
  const common = parsePublicPart(input.public);
  if (!common.ok) return common;
  const a = parseSeatPart(input.a, 'a');
  if (!a.ok) return a;
  const b = parseSeatPart(input.b, 'b');
  if (!b.ok) return b;
  const scenario: Scenario = { public: common.part, seats: { a: a.part, b: b.part } };
  const [finding] = findDanglingNames(scenario);
  return finding ? refuse(finding) : { ok: true, scenario };
}
