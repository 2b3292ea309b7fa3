import { drawBelow, seedGenerator } from '#engine/index.ts';

/** Seed of one session of a tournament, from the tournament's seed and a name of the session. */
export function sessionSeed(seed: number, session: string): number {
  return drawBelow(seedGenerator(seed, session), 0x1_0000_0000).value;
}
