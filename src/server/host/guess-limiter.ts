/** Slows down who guesses codes, PINs and secrets: so many wrong tries in a minute, then none until it is over. */
export interface GuessLimiter {
  /** Whether this address may try now. */
  mayTry(address: string): boolean;
  /** Notes a wrong try. */
  wrong(address: string): void;
}

const MINUTE = 60_000;

/** @param atMost wrong tries of one address in a minute */
export function guessLimiter(atMost: number, now: () => number): GuessLimiter {
  const wrongs = new Map<string, readonly number[]>();
  const recent = (address: string): readonly number[] =>
    (wrongs.get(address) ?? []).filter((at) => at > now() - MINUTE);
  return {
    mayTry: (address) => recent(address).length < atMost,
    wrong(address) {
      wrongs.set(address, [...recent(address), now()]);
      if (wrongs.size > 10_000) wrongs.delete(wrongs.keys().next().value!);
    },
  };
}
