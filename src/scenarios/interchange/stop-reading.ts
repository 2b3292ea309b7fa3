import { type InterchangeFile, type InterchangeRefusal, LARGEST_TEXT } from './interchange-file.ts';

/** Carries the first fault from wherever a reader stands to its door, where it becomes a value. */
class ReadingStopped extends Error {
  readonly refusal: InterchangeRefusal;

  constructor(refusal: InterchangeRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Ends the reading in progress; only called under `untilStopped`. */
export function stopReading(
  code: InterchangeRefusal['code'],
  file: string,
  element: string,
  message: string,
): never {
  throw new ReadingStopped({ ok: false, code, file, element, message });
}

/** Runs a reader to its end or to its first fault. */
export function untilStopped<T>(read: () => T): T | InterchangeRefusal {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof ReadingStopped) return fault.refusal;
    throw fault;
  }
}

export function stopIfTooLarge({ file, text }: InterchangeFile): void {
  if (text.length <= LARGEST_TEXT) return;
  stopReading('interchange/too-large', file, 'file', `has more than ${LARGEST_TEXT} characters`);
}
