import { createContext } from 'react';
import type { LoadClassTable } from '#session/class/class-table.ts';
import type { TableCard } from '#session/table-card.ts';
import type { LoadPackTexts } from '../words/pack-texts.tsx';

/** Where the bundled tables' cards and texts come from. */
export interface TableSource {
  readonly loadCards: () => Promise<readonly TableCard[]>;
  readonly loadTexts: LoadPackTexts;
  /** What a class's debrief needs of a table. */
  readonly loadClassTable: LoadClassTable;
}

export const TablesContext = createContext<TableSource | null>(null);
