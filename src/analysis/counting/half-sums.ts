/** Score tables of one or more parties: `[party][issue][value]`. */
type Tables = readonly (readonly ArrayLike<number>[])[];

/**
 * All sums of each half of the issues, the smaller half first: one column a party, the same row the same
 * values. Every outcome is one row of each. Null when a half has more than `limit` sums.
 */
export function halfSums(tables: Tables, limit: number): [Float64Array[], Float64Array[]] | null {
  const [small, large] = splitIssues((tables[0] ?? []).map((table) => table.length));
  if (large.size > limit) return null;
  const sums = (half: Half) => tables.map((party) => listSums(party, half.issues));
  return [sums(small), sums(large)];
}

interface Half {
  readonly issues: number[];
  size: number;
}

/** Largest issues first, each to the half with fewer sums; the smaller half comes first. */
function splitIssues(sizes: readonly number[]): [Half, Half] {
  const halves: [Half, Half] = [
    { issues: [], size: 1 },
    { issues: [], size: 1 },
  ];
  const order = sizes.map((_, issue) => issue).sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  for (const issue of order) {
    const half = halves[0].size <= halves[1].size ? halves[0] : halves[1];
    half.issues.push(issue);
    half.size *= sizes[issue] as number;
  }
  return halves[0].size <= halves[1].size ? halves : [halves[1], halves[0]];
}

function listSums(tables: readonly ArrayLike<number>[], issues: readonly number[]): Float64Array {
  let sums = new Float64Array(1);
  for (const issue of issues) {
    const table = tables[issue] as ArrayLike<number>;
    const longer = new Float64Array(sums.length * table.length);
    let at = 0;
    for (const sum of sums)
      for (let value = 0; value < table.length; value++) longer[at++] = sum + (table[value] as number);
    sums = longer;
  }
  return sums;
}
