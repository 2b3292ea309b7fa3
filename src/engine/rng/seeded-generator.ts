/**
 * A small seeded generator (sfc32) whose whole state is four 32-bit words, kept inside the game state, so that
 * undo, replay and search agree. Streams with different names never disturb each other.
 */
export interface GeneratorState {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly n: number;
}

export interface Draw<T> {
  readonly value: T;
  readonly next: GeneratorState;
}

/** Starts the stream `stream` of the game with this seed. */
export function seedGenerator(seed: number, stream: string): GeneratorState {
  let a = mix(seed >>> 0, 0x9e3779b9);
  let b = mix(Math.floor(seed / 0x1_0000_0000) >>> 0, 0x85ebca6b);
  let c = 0xc2b2ae35;
  for (let i = 0; i < stream.length; i += 1) {
    const code = stream.charCodeAt(i);
    a = mix(a ^ code, 0x9e3779b1);
    b = mix(b + code, 0x85ebca77);
    c = mix(c ^ (a + b), 0xc2b2ae3d);
  }
  let state: GeneratorState = { a, b, c, n: 1 };
  for (let i = 0; i < 12; i += 1) state = drawWord(state).next;
  return state;
}

/** A whole number from 0 to 2^32 − 1. */
export function drawWord(state: GeneratorState): Draw<number> {
  const t = (((state.a + state.b) | 0) + state.n) | 0;
  const n = (state.n + 1) | 0;
  const a = state.b ^ (state.b >>> 9);
  const b = (state.c + (state.c << 3)) | 0;
  const c = (((state.c << 21) | (state.c >>> 11)) + t) | 0;
  return { value: t >>> 0, next: { a, b, c, n } };
}

/** A whole number from 0 to `size − 1`, every one equally likely up to 2^-32. */
export function drawBelow(state: GeneratorState, size: number): Draw<number> {
  const { value, next } = drawWord(state);
  const high = Math.floor(value / 65_536) * size;
  const low = (value % 65_536) * size;
  return { value: Math.floor((high + Math.floor(low / 65_536)) / 65_536), next };
}

/** A whole number from `low` to `high`, both included. */
export function drawBetween(state: GeneratorState, low: number, high: number): Draw<number> {
  const { value, next } = drawBelow(state, high - low + 1);
  return { value: low + value, next };
}

function mix(word: number, factor: number): number {
  let x = Math.imul(word ^ (word >>> 16), factor);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) | 0;
}
