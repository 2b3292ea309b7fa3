/** Draws numbers from 0 up to 1. */
export type Draw = () => number;

/** The same numbers for the same words, so that a picture never changes by itself. */
export function seeded(words: string): Draw {
  let state = hashOf(words);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the given things, each as likely as the others. */
export function pick<T>(draw: Draw, things: readonly [T, ...T[]]): T {
  return things[Math.floor(draw() * things.length)] ?? things[0];
}

function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash;
}
