import type { ClassTable, LoadClassTable } from '#session/class/class-table.ts';

/** Asks for each table once, and remembers what came. */
export function loadKnownTable(known: Map<string, ClassTable | null>, load: LoadClassTable): LoadClassTable {
  return async (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const table = await load(id);
    known.set(id, table);
    return table;
  };
}
