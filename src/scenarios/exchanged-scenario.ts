import { z } from 'zod';
import type { Scenario } from '#engine/index.ts';
import { parseScenario } from './parse-scenario.ts';
import { pathText } from './read-part.ts';
import type { PackTexts } from './text-keys.ts';

/** A scenario that does not come with the program, with its texts by language; there may be none. */
export interface BroughtScenario {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
}

export type ScenarioTexts = Readonly<Record<string, PackTexts>>;

/** The same as one JSON value: how a scenario travels between people and stands in the header of a game file. */
export interface ExchangedScenario {
  readonly public: Scenario['public'];
  readonly a: Scenario['seats']['a'];
  readonly b: Scenario['seats']['b'];
  readonly text: ScenarioTexts;
}

export type ExchangedReading =
  | ({ readonly ok: true } & BroughtScenario)
  | { readonly ok: false; readonly place: string; readonly message: string };

const texts = z.record(z.string().min(1).max(80), z.string().max(4_000));

/** Texts of a scenario by language (`en`, `ru`, ...) and part. */
const scenarioTexts = z.record(
  z.string().regex(/^[a-z]{2}$/, 'must be a language of two letters'),
  z.strictObject({ public: texts, a: texts, b: texts }),
);

const KEYS = ['public', 'a', 'b', 'seats', 'text'];

/**
 * Reads one JSON value as a scenario with its texts; says in one sentence what is wrong and where. Some game files
 * hold the two chairs under `seats`, as the engine does.
 */
export function readExchanged(input: unknown): ExchangedReading {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !('public' in input))
    return refuse('file', 'This holds no scenario: the parts public, a and b were expected.');
  const { public: common, seats, text, ...rest } = input as Record<string, unknown>;
  const { a, b } = (seats ?? rest) as Record<string, unknown>;
  const unknown = Object.keys(input).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return refuse(unknown, `The key "${unknown}" is not known here.`);
  const reading = parseScenario({ public: common, a, b });
  if (!reading.ok)
    return refuse(reading.path === '' ? reading.file : `${reading.file}, ${reading.path}`, reading.message);
  const read = scenarioTexts.safeParse(text ?? {});
  if (read.success) return { ok: true, scenario: reading.scenario, texts: read.data };
  const path = pathText(read.error.issues[0]?.path ?? []);
  return refuse(`text.${path}`, 'The texts must be lists of keys and texts by language and part.');
}

/** The texts alone, for a list of games; none where they cannot be read. */
export function exchangedTexts(input: unknown): ScenarioTexts {
  const text = typeof input === 'object' && input !== null && 'text' in input ? input.text : {};
  const read = scenarioTexts.safeParse(text);
  return read.success ? read.data : {};
}

/** The JSON value that `readExchanged` reads back. */
export function exchanged({ scenario, texts: text }: BroughtScenario): ExchangedScenario {
  return { public: scenario.public, ...scenario.seats, text };
}

function refuse(place: string, message: string): ExchangedReading {
  return { ok: false, place, message };
}
