import type {
  InterchangeFile,
  InterchangeFiles,
  InterchangeFormat,
  InterchangeResult,
} from './interchange-file.ts';
import { readGenius } from './read-genius.ts';
import { readNegmas } from './read-negmas.ts';
import { readNegolog } from './read-negolog.ts';

const READERS = {
  'genius-xml': readGenius,
  'negmas-yaml': readNegmas,
  'negolog-json': readNegolog,
} as const satisfies Record<InterchangeFormat, (files: InterchangeFiles) => InterchangeResult>;

/** Reads a scenario in the format that its first profile is written in. */
export function readInterchange(files: InterchangeFiles): InterchangeResult {
  const first = files.profiles[0];
  if (first === undefined) {
    const file = files.domain?.file ?? 'scenario';
    return {
      ok: false,
      code: 'interchange/missing',
      file,
      element: 'profiles',
      message: 'no profile was given',
    };
  }
  return READERS[formatOf(first)](files);
}

/** XML begins with "<" and JSON with "{"; what remains is YAML. */
export function formatOf({ text }: InterchangeFile): InterchangeFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart()[0];
  if (start === '<') return 'genius-xml';
  return start === '{' ? 'negolog-json' : 'negmas-yaml';
}
