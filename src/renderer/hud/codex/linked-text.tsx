import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { cutAtWords, indexWords } from '../words/cut-at-words.ts';
import { useLibrary } from './library-context.ts';

type Props = {
  text: string;
  /** The entry that the text belongs to; it does not lead to itself. */
  besides?: string;
  onEntry: (id: string) => void;
};

/** A text whose words lead to the entries of the codex that explain them. */
export function LinkedText({ text, besides, onEntry }: Props) {
  const { words } = useLibrary();
  const index = useMemo(
    () => indexWords(words.flatMap(({ word, entry }) => (entry === besides ? [] : [{ word, key: entry }]))),
    [besides, words],
  );
  const pieces = useMemo(() => cutAtWords(text, index), [text, index]);
  return pieces.map(({ text: piece, at, key }) => {
    if (key === null) return piece;
    return (
      <Button key={at} className="explained word-link" onPress={() => onEntry(key)}>
        {piece}
      </Button>
    );
  });
}
