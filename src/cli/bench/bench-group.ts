/** One measured figure. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is to reach, or null when it is for comparison only. */
  readonly target: { readonly at: 'most' | 'least'; readonly value: number } | null;
}

/** Figures that belong together; `bench --only NAME` runs one group. */
export interface BenchGroup {
  readonly name: string;
  run(): Promise<BenchFigure[]> | BenchFigure[];
}
