/** A piece of a text; `key` is the glossary's entry that explains it, or null. */
export interface Piece {
  readonly text: string;
  readonly key: string | null;
}

const entryKey = /^(glossary\.[^.]+)\.word$/;

/** Cuts a text at the words that the glossary among these texts explains, at the first place of each. */
export function cutAtWords(text: string, texts: Readonly<Record<string, string>>): Piece[] {
  const found = patternsOf(texts).flatMap(({ key, word, pattern }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ at, end: at + word.length, key }];
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

interface EntryPattern {
  readonly key: string;
  readonly word: string;
  /** Finds the word whole and in any case. */
  readonly pattern: RegExp;
}

const patterns = new WeakMap<Readonly<Record<string, string>>, readonly EntryPattern[]>();

/** The glossary's words as patterns, made once for a set of texts. */
function patternsOf(texts: Readonly<Record<string, string>>): readonly EntryPattern[] {
  const known = patterns.get(texts);
  if (known) return known;
  const made = Object.entries(texts).flatMap(([textKey, word]) => {
    const key = entryKey.exec(textKey)?.[1];
    return key === undefined ? [] : [{ key, word, pattern: patternOf(word) }];
  });
  patterns.set(texts, made);
  return made;
}

function patternOf(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
