import { stopReading } from './stop-reading.ts';

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const LARGEST = 1e12;

/** A plain decimal number, or the end of the reading: no NaN, no infinity, no blanks, nothing beyond 10^12. */
export function readNumber(value: unknown, file: string, element: string): number {
  const text = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof text !== 'string' || !DECIMAL.test(text.trim())) {
    const shown =
      value === undefined || value === null ? 'nothing' : JSON.stringify(String(value)).slice(0, 40);
    stopReading('interchange/malformed', file, element, `must be a number, not ${shown}`);
  }
  const number = Number(text);
  if (Math.abs(number) > LARGEST) {
    stopReading(
      'interchange/malformed',
      file,
      element,
      `must be within plus or minus ${LARGEST}, not ${text}`,
    );
  }
  return number;
}

export function readWholeNumber(value: unknown, file: string, element: string): number {
  const number = readNumber(value, file, element);
  if (!Number.isInteger(number)) {
    stopReading('interchange/malformed', file, element, `must be a whole number, not ${number}`);
  }
  return number;
}
