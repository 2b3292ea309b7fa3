import { useLibrary } from '../codex/library-context.ts';
import { glossaryWords, indexWords, type KeyedWord, type WordIndex } from './cut-at-words.ts';
import { type PackTexts, usePackTexts } from './pack-texts.tsx';

type CodexWords = ReturnType<typeof useLibrary>['words'];

/** Made once for a set of texts: many small pieces of text ask for the same. */
const indexes = new WeakMap<PackTexts, WeakMap<CodexWords, WordIndex>>();

/** The words of the scenario's glossary and of the codex, ready for cutting texts at them. */
export function useWordIndex(): WordIndex {
  const { common } = usePackTexts();
  const { words } = useLibrary();
  const ofTexts = indexes.get(common) ?? new WeakMap<CodexWords, WordIndex>();
  indexes.set(common, ofTexts);
  const known = ofTexts.get(words);
  if (known) return known;
  const codex = words.map(({ word, entry }): KeyedWord => ({ word, key: entry }));
  const index = indexWords([...glossaryWords(common), ...codex]);
  ofTexts.set(words, index);
  return index;
}
