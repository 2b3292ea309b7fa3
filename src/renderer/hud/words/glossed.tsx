import { memo, useMemo } from 'react';
import { useLibrary } from '../codex/library-context.ts';
import { Explained } from '../controls/explained.tsx';
import { cutAtWords } from './cut-at-words.ts';
import { usePackTexts } from './pack-texts.tsx';
import { useWordIndex } from './use-word-index.ts';

/**
 * A text in which the words of the scenario's glossary and of the codex explain themselves; those that the codex
 * knows lead there when pressed.
 */
export const Glossed = memo(function Glossed({ text }: { text: string }) {
  const { common } = usePackTexts();
  const { words, open } = useLibrary();
  const index = useWordIndex();
  const pieces = useMemo(() => cutAtWords(text, index), [text, index]);
  return pieces.map(({ text: piece, at, key }) => {
    if (key === null) return piece;
    const entry = words.find((known) => known.entry === key || sameWord(known.word, piece));
    return (
      <Explained
        key={at}
        about={common[key] ?? entry?.about}
        {...(entry && { onMore: () => open({ page: 'entries', entry: entry.entry }) })}
      >
        {piece}
      </Explained>
    );
  });
});

function sameWord(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
