import { AGREED_FORMAT, type AgreedFile, agreedFileSchema } from '#protocol/class/agreed-file.ts';
import { RESULT_FORMAT } from '#protocol/class/class-report.ts';

/** Why a file cannot be taken into a lesson, as the end of a key of the interface's texts. */
export type AgreedFileRefusal = 'unreadable' | 'whole-game' | 'other-lesson';

export type ReadAgreed =
  | { readonly ok: true; readonly agreed: AgreedFile }
  | { readonly ok: false; readonly code: AgreedFileRefusal };

/** @param lesson code of the lesson that is to take the file in */
export function readAgreedFile(text: string, lesson: string): ReadAgreed {
  const value = parseJson(text);
  const { format } = (value ?? {}) as { format?: unknown };
  if (format === RESULT_FORMAT) return { ok: false, code: 'whole-game' };
  const parsed = agreedFileSchema.safeParse(value);
  if (format !== AGREED_FORMAT || !parsed.success) return { ok: false, code: 'unreadable' };
  return parsed.data.lesson === lesson
    ? { ok: true, agreed: parsed.data }
    : { ok: false, code: 'other-lesson' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
