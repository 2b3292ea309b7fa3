import type { StoreRefusalCode } from '#protocol/game-store.ts';

export const ARCHIVE_FORMAT = 'vakhsh-archive';
export const ARCHIVE_VERSION = 1;

/** Everything that is kept of one game. */
export interface ArchivedGame {
  readonly id: string;
  /** The whole log, as a game file holds it. */
  readonly log: string;
  readonly snapshot: string | null;
}

export type ArchiveReading =
  | { readonly ok: true; readonly games: readonly ArchivedGame[] }
  | {
      readonly ok: false;
      readonly code: 'archive/newer' | 'archive/bad-line' | 'archive/cut-short';
      /** Line of the file, from 1. */
      readonly line: number;
    };

/** What laying an archive's games down came to. */
export interface ArchiveBrought {
  readonly brought: number;
  /** Games that were already here, move by move. */
  readonly known: number;
  /** Games that could not be kept, with the last reason. */
  readonly failed: number;
  readonly code: StoreRefusalCode | null;
}
