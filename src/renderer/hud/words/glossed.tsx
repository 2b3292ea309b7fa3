import { memo, useMemo } from 'react';
import { Explained } from '../controls/explained.tsx';
import { cutAtWords } from './cut-at-words.ts';
import { usePackTexts } from './pack-texts.tsx';

/** A text of the scenario in which the words of its glossary explain themselves. */
export const Glossed = memo(function Glossed({ text }: { text: string }) {
  const { common } = usePackTexts();
  const pieces = useMemo(() => cutAtWords(text, common), [text, common]);
  let at = 0;
  return pieces.map(({ text: piece, key }) => {
    const place = at;
    at += piece.length;
    if (key === null) return piece;
    return (
      <Explained key={place} about={common[key]}>
        {piece}
      </Explained>
    );
  });
});
