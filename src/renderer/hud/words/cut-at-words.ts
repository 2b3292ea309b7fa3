/** A piece of a text; `key` is what explains it, or null. */
export interface Piece {
  readonly text: string;
  /** Where it begins, in characters of the whole text. */
  readonly at: number;
  readonly key: string | null;
}

/** A word, or several, that is explained somewhere; more than one may have the same key. */
export interface KeyedWord {
  readonly word: string;
  readonly key: string;
}

/** Words by their first one in small letters, the longest first. */
export type WordIndex = ReadonlyMap<string, readonly KeyedWord[]>;

const entryKey = /^(glossary\.[^.]+)\.word$/;
const anyWord = /[\p{L}\p{N}]+/gu;
const wordGoesOn = /^[\p{L}\p{N}]/u;

/** The words of the glossary among these texts, keyed by its entries. */
export function glossaryWords(texts: Readonly<Record<string, string>>): KeyedWord[] {
  return Object.entries(texts).flatMap(([key, word]) => {
    const entry = entryKey.exec(key)?.[1];
    return entry === undefined ? [] : [{ word, key: entry }];
  });
}

/** Prepares words for cutting texts at them; of equal ones the first counts. */
export function indexWords(words: readonly KeyedWord[]): WordIndex {
  const index = new Map<string, KeyedWord[]>();
  for (const { word, key } of words) {
    const small = word.toLowerCase();
    const [first] = small.match(anyWord) ?? [];
    if (first === undefined || !small.startsWith(first)) continue;
    index.set(first, [...(index.get(first) ?? []), { word: small, key }]);
  }
  for (const [first, known] of index)
    index.set(
      first,
      known.toSorted((one, other) => other.word.length - one.word.length),
    );
  return index;
}

/** Cuts a text at the words, whole and in any case, at the first place of each key. */
export function cutAtWords(text: string, index: WordIndex): Piece[] {
  const small = text.toLowerCase();
  const pieces: Piece[] = [];
  const used = new Set<string>();
  let from = 0;
  for (const { 0: first, index: at } of small.matchAll(anyWord)) {
    if (at < from) continue;
    const found = index
      .get(first)
      ?.find(
        ({ word, key }) =>
          !used.has(key) && small.startsWith(word, at) && !wordGoesOn.test(small.slice(at + word.length)),
      );
    if (found === undefined) continue;
    const end = at + found.word.length;
    used.add(found.key);
    if (at > from) pieces.push({ text: text.slice(from, at), at: from, key: null });
    pieces.push({ text: text.slice(at, end), at, key: found.key });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), at: from, key: null });
  return pieces;
}
