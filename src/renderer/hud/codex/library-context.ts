import { createContext, useContext } from 'react';
import type { CodexTexts } from '#scenarios/codex/create-codex.ts';
import type { Library } from '#scenarios/codex/library.ts';
import type { CodexWord } from './codex-words.ts';

/** A page of the codex; null stands for its beginning. */
export type LibraryPlace =
  | { readonly page: 'entries'; readonly entry: string | null }
  | { readonly page: 'timeline'; readonly event: string | null }
  | { readonly page: 'sources' }
  | { readonly page: 'credits' };

/** Where the record and the words of its codex come from, in the player's language. */
export interface LibrarySource {
  readonly load: (lang: string) => Promise<Library | null>;
  readonly loadTexts: (lang: string) => Promise<CodexTexts>;
}

/** What a screen may do with the codex. */
export interface LibraryDoor {
  /** Whether this page has a codex; a class's pages have none. */
  readonly isHere: boolean;
  readonly open: (place: LibraryPlace) => void;
  readonly close: () => void;
  /** Words of texts that the codex explains; none until they are loaded. */
  readonly words: readonly CodexWord[];
}

const closedDoor: LibraryDoor = { isHere: false, open: () => {}, close: () => {}, words: [] };

export const LibraryContext = createContext<LibraryDoor>(closedDoor);

export function useLibrary(): LibraryDoor {
  return useContext(LibraryContext);
}
