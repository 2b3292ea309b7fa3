/** The undominated pairs (x, y) seen so far: x rising, y falling. */
export class Staircase {
  readonly #xs: number[] = [];
  readonly #ys: number[] = [];

  /** Adds a pair; pairs that it makes superfluous go. */
  add(x: number, y: number): void {
    const at = this.#firstFrom(x);
    if (at < this.#ys.length && (this.#ys[at] as number) >= y) return;
    const end = this.#xs[at] === x ? at + 1 : at;
    let start = at;
    while (start > 0 && (this.#ys[start - 1] as number) <= y) start--;
    this.#xs.splice(start, end - start, x);
    this.#ys.splice(start, end - start, y);
  }

  /** Largest y among pairs whose x is at least this; -Infinity when there is none. */
  highestFrom(x: number): number {
    return this.#ys[this.#firstFrom(x)] ?? -Infinity;
  }

  /** Largest y among pairs whose x is greater than this; -Infinity when there is none. */
  highestAbove(x: number): number {
    let at = this.#firstFrom(x);
    while (at < this.#xs.length && this.#xs[at] === x) at++;
    return this.#ys[at] ?? -Infinity;
  }

  #firstFrom(x: number): number {
    let [low, high] = [0, this.#xs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#xs[middle] as number) >= x) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
