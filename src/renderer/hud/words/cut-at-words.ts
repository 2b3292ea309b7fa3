/** A piece of a text; `key` is the glossary's entry that explains it, or null. */
export interface Piece {
  readonly text: string;
  readonly key: string | null;
}

const entryKey = /^(glossary\.[^.]+)\.word$/;

/** Cuts a text at the words that the glossary among these texts explains, at the first place of each. */
export function cutAtWords(text: string, texts: Readonly<Record<string, string>>): Piece[] {
  const found = Object.entries(texts).flatMap(([key, word]) => {
    const entry = entryKey.exec(key)?.[1];
    const at = entry === undefined ? -1 : placeOf(word, text);
    return entry === undefined || at < 0 ? [] : [{ at, end: at + word.length, key: entry }];
  });
  const pieces: Piece[] = [];
  let from = 0;
  for (const { at, end, key } of found.sort((one, other) => one.at - other.at || other.end - one.end)) {
    if (at < from) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), key: null });
    pieces.push({ text: text.slice(at, end), key });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), key: null });
  return pieces;
}

/** Where a word stands in a text, whole and in any case; −1 where it does not. */
function placeOf(word: string, text: string): number {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu'));
}
