import type { BySeat, PublicPart, SeatPart } from '#engine/index.ts';
import type { NoteSource } from './sources-of-note.ts';
import type { SpreadSummary } from './summarise-spread.ts';
import type { TeachingNote } from './teaching-note.ts';

/** All that a teacher can print about a table: the note, and what the brief of each chair is made of. */
export interface TablePapers {
  /** The note by language, with the counted games and what stands behind its figures; empty where there is none. */
  readonly notes: Readonly<
    Record<
      string,
      {
        readonly note: TeachingNote;
        readonly spread: SpreadSummary;
        readonly sources: readonly NoteSource[];
      }
    >
  >;
  readonly common: PublicPart;
  readonly seats: BySeat<{
    readonly part: SeatPart;
    /** Texts by language. */
    readonly texts: Readonly<
      Record<
        string,
        { readonly public: Readonly<Record<string, string>>; readonly own: Readonly<Record<string, string>> }
      >
    >;
  }>;
}
