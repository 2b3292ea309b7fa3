import type { PublicPart } from '#engine/index.ts';
import type { Texts } from '#protocol/class/class-views.ts';

/** What a class's debrief needs of its table: the public part and its texts by language. */
export interface ClassTable {
  readonly common: PublicPart;
  readonly texts: Readonly<Record<string, Texts>>;
}

/** Null where this program has no such table. */
export type LoadClassTable = (id: string) => Promise<ClassTable | null>;
