import type { z } from 'zod';
import { type PackFile, type Refusal, refuse } from './finding.ts';
import { SCENARIO_VERSION } from './schema/public-part.ts';

/** How a kind of value is called in a sentence. */
const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Checks one part of a scenario against its schema; the first thing wrong is told with its place. */
export function readPart<T>(
  schema: z.ZodType<T>,
  file: PackFile,
  format: string,
  input: unknown,
): { readonly ok: true; readonly part: T } | Refusal {
  const header = headerFault(input, format);
  if (header) return refuse({ file, ...header });
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { ok: true, part: result.data };
  const issue = result.error.issues[0]!;
  return refuse({ file, path: pathText(issue.path), message: issueSentence(issue) });
}

function headerFault(input: unknown, format: string): { path: string; message: string } | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { path: '', message: 'This is not a scenario: an object was expected.' };
  const { format: found, version } = input as Record<string, unknown>;
  if (found !== format)
    return { path: 'format', message: `This is not a scenario part of the format "${format}".` };
  if (typeof version === 'number' && version > SCENARIO_VERSION)
    return {
      path: 'version',
      message: `This scenario has version ${version}, newer than the version ${SCENARIO_VERSION} that this program reads: update the program.`,
    };
  return null;
}

/** `home[2].yesIf` for the path home, 2, yesIf. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function issueSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `The key "${issue.keys[0]}" is not known here.`;
    case 'invalid_type':
      return issue.input === undefined
        ? 'Something is missing here.'
        : `Expected here: ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Expected here: ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'too_small':
      return `Too small or too short: at least ${issue.minimum} is needed.`;
    case 'too_big':
      return `Too large or too long: at most ${issue.maximum} is allowed.`;
    default:
      return `The value ${issue.message}.`;
  }
}
