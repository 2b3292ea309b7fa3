import { type PublicPart, positionCount } from '#engine/index.ts';
import type { Spread } from './spread.ts';

/** Least, first quarter, middle, third quarter and greatest. */
export type FiveNumbers = readonly [number, number, number, number, number];

/** The counted games as a note shows them. */
export interface SpreadSummary {
  readonly games: number;
  readonly signed: number;
  readonly rejectedAtHome: number;
  readonly breakdown: number;
  /** Games without a signature at whose end something that both homes pass was still possible. */
  readonly missed: number;
  /** Round of the signature, from 1; null where nobody signed. */
  readonly rounds: FiveNumbers | null;
  /** Share of the best joint gain by chair, in thousandths; null where nobody signed. */
  readonly share: { readonly a: FiveNumbers; readonly b: FiveNumbers } | null;
  /** For each open term, in how many signed contracts it stands at each of its positions. */
  readonly terms: readonly { readonly term: string; readonly counts: readonly number[] }[];
}

/** Sums up the games that were counted at a table. */
export function summariseSpread({ games }: Spread, { terms, short }: PublicPart): SpreadSummary {
  const signed = games.flatMap(({ share, contract, round }) =>
    share && contract ? [{ share, contract, round }] : [],
  );
  const ended = (end: Spread['games'][number]['end']): number =>
    games.filter((game) => game.end === end).length;
  const five = (numbers: number[]): FiveNumbers => fiveNumbers(numbers.toSorted((one, other) => one - other));
  return {
    games: games.length,
    signed: ended('signed'),
    rejectedAtHome: ended('rejected-at-home'),
    breakdown: ended('breakdown'),
    missed: games.filter(({ end, possible }) => end !== 'signed' && possible).length,
    rounds: signed.length === 0 ? null : five(signed.map(({ round }) => round)),
    share:
      signed.length === 0
        ? null
        : { a: five(signed.map(({ share }) => share[0])), b: five(signed.map(({ share }) => share[1])) },
    terms: terms.flatMap((term, index) => {
      if (!short?.open.includes(term.id)) return [];
      const counts = new Array<number>(positionCount(term)).fill(0);
      for (const { contract } of signed) counts[contract[index]!]! += 1;
      return [{ term: term.id, counts }];
    }),
  };
}

function fiveNumbers(sorted: readonly number[]): FiveNumbers {
  const at = (quarter: number): number => sorted[Math.round(((sorted.length - 1) * quarter) / 4)]!;
  return [at(0), at(1), at(2), at(3), at(4)];
}
