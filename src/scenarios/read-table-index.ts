import { z } from 'zod';

/** How much a table asks of a player: how many things move, and how narrow the way to a contract is. */
export type Difficulty = 'easy' | 'middle' | 'hard';

/** One bundled table, in the order in which the list shows them. */
export interface IndexedTable {
  readonly id: string;
  readonly difficulty: Difficulty;
}

const tableIndex = z.strictObject({
  tables: z.array(z.strictObject({ id: z.string().min(1), difficulty: z.enum(['easy', 'middle', 'hard']) })),
});

/** The tables that come with the program; null where the text is no such list. */
export function readTableIndex(input: unknown): readonly IndexedTable[] | null {
  const result = tableIndex.safeParse(input);
  return result.success ? result.data.tables : null;
}
