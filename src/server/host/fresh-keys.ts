import { randomInt } from 'node:crypto';
import type { FreshKeys } from '../lesson/obey.ts';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Letters that nobody mistakes for another; 26 of them carry 130 bits. */
export function freshToken(): string {
  return Array.from({ length: 26 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** Six digits, as somebody reads them from a board or types them on a phone. */
export function freshDigits(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A new PIN and token of a seat. */
export function freshKeys(): FreshKeys {
  return { pin: freshDigits(), token: freshToken() };
}
