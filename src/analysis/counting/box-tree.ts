const LEAF = 16;

/** Points in nested boxes (a k-d tree), to count those that reach a threshold in every coordinate. */
export class BoxTree {
  readonly #columns: readonly Float64Array[];
  readonly #places: Uint32Array;
  /** Lower and upper corner of node n's box, at `n * parties`; children of n are 2n+1 and 2n+2. */
  readonly #lowest: number[] = [];
  readonly #highest: number[] = [];

  constructor(columns: readonly Float64Array[]) {
    this.#columns = columns;
    this.#places = Uint32Array.from({ length: columns[0]?.length ?? 0 }, (_, at) => at);
    this.#build(0, 0, this.#places.length);
  }

  /** How many points are at least `thresholds` in every coordinate. */
  countFrom(thresholds: ArrayLike<number>): number {
    return this.#count(0, 0, this.#places.length, thresholds);
  }

  #build(node: number, start: number, end: number): void {
    let widest = 0;
    let width = -1;
    for (let party = 0; party < this.#columns.length; party++) {
      const [low, high] = this.#span(this.#columns[party] as Float64Array, start, end);
      this.#lowest[node * this.#columns.length + party] = low;
      this.#highest[node * this.#columns.length + party] = high;
      if (high - low > width) [widest, width] = [party, high - low];
    }
    if (end - start <= LEAF) return;
    const column = this.#columns[widest] as Float64Array;
    this.#places.subarray(start, end).sort((a, b) => (column[a] as number) - (column[b] as number));
    const middle = (start + end) >> 1;
    this.#build(2 * node + 1, start, middle);
    this.#build(2 * node + 2, middle, end);
  }

  #span(column: Float64Array, start: number, end: number): [number, number] {
    let [low, high] = [Infinity, -Infinity];
    for (let at = start; at < end; at++) {
      const value = column[this.#places[at] as number] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return [low, high];
  }

  #count(node: number, start: number, end: number, thresholds: ArrayLike<number>): number {
    let inside = true;
    for (let party = 0; party < this.#columns.length; party++) {
      const at = node * this.#columns.length + party;
      if ((this.#highest[at] as number) < (thresholds[party] as number)) return 0;
      inside &&= (this.#lowest[at] as number) >= (thresholds[party] as number);
    }
    if (inside) return end - start;
    if (end - start <= LEAF) return this.#countLeaf(start, end, thresholds);
    const middle = (start + end) >> 1;
    return (
      this.#count(2 * node + 1, start, middle, thresholds) +
      this.#count(2 * node + 2, middle, end, thresholds)
    );
  }

  #countLeaf(start: number, end: number, thresholds: ArrayLike<number>): number {
    let count = 0;
    for (let at = start; at < end; at++) {
      const place = this.#places[at] as number;
      let reaches = true;
      for (let party = 0; party < this.#columns.length; party++) {
        reaches &&=
          ((this.#columns[party] as Float64Array)[place] as number) >= (thresholds[party] as number);
      }
      if (reaches) count++;
    }
    return count;
  }
}
