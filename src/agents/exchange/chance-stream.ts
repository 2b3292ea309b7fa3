import { drawBelow, type GeneratorState, seedGenerator } from '#engine/index.ts';

/** A session's own stream of chance: the same seed and name give the same draws. */
export class ChanceStream {
  #state: GeneratorState;

  constructor(seed: number, name: string) {
    this.#state = seedGenerator(seed, name);
  }

  /** A whole number from 0 to `size − 1`. */
  below(size: number): number {
    const { value, next } = drawBelow(this.#state, size);
    this.#state = next;
    return value;
  }

  /** A number from 0 up to, but not reaching, 1. */
  share(): number {
    return this.below(0x4000_0000) / 0x4000_0000;
  }
}
