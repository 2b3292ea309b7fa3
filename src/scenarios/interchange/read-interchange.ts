import type {
  InterchangeFile,
  InterchangeFiles,
  InterchangeFormat,
  InterchangeRefusal,
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

/** Reads a scenario in the format of its domain file, or of its first profile when there is none. */
export function readInterchange(files: InterchangeFiles): InterchangeResult {
  const leading = files.domain ?? files.profiles[0];
  if (leading === undefined || files.profiles.length === 0) {
    return refuse('interchange/missing', leading?.file ?? 'scenario', 'profiles', 'no profile was given');
  }
  const format = formatOf(leading);
  for (const file of [leading, ...files.profiles]) {
    if (file.text.trim() === '') return refuse('interchange/malformed', file.file, 'file', 'is empty');
    if (formatOf(file) === format) continue;
    const message = `looks like ${formatOf(file)}, but ${leading.file} like ${format}`;
    return refuse('interchange/other-domain', file.file, 'file', message);
  }
  return READERS[format](files);
}

function refuse(
  code: InterchangeRefusal['code'],
  file: string,
  element: string,
  message: string,
): InterchangeRefusal {
  return { ok: false, code, file, element, message };
}

/** XML begins with "<" and JSON with "{"; what remains is YAML. */
function formatOf({ text }: InterchangeFile): InterchangeFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart()[0];
  if (start === '<') return 'genius-xml';
  return start === '{' ? 'negolog-json' : 'negmas-yaml';
}
