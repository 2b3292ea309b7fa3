import type { AdditiveDomain } from '#engine/exchange/additive-domain.ts';

/** A file's name, as messages name it, and its decoded text. */
export interface InterchangeFile {
  readonly file: string;
  readonly text: string;
}

/** One scenario: a domain file (null where the format has none) and one file a party, in party order. */
export interface InterchangeFiles {
  readonly domain: InterchangeFile | null;
  readonly profiles: readonly InterchangeFile[];
}

export type InterchangeFormat = 'genius-xml' | 'negmas-yaml' | 'negolog-json';

/** Why a file is not read: which file, which element, what is wrong. */
export interface InterchangeRefusal {
  readonly ok: false;
  readonly code:
    | 'interchange/too-large'
    | 'interchange/malformed'
    | 'interchange/missing'
    | 'interchange/unsupported'
    | 'interchange/other-domain'
    | 'interchange/does-not-fit';
  readonly file: string;
  readonly element: string;
  readonly message: string;
}

export type InterchangeResult =
  | { readonly ok: true; readonly format: InterchangeFormat; readonly domain: AdditiveDomain }
  | InterchangeRefusal;

/** Larger texts are refused unread: the largest scenario known is below 200 kB. */
export const LARGEST_TEXT = 4_000_000;

/** A file's name without folder and ending; names the domain or the party. */
export function plainName(file: string): string {
  const last = file.split(/[\\/]/).at(-1) as string;
  return last.replace(/\.[^.]+$/, '');
}
