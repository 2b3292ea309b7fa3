import { memo } from 'react';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { cutAtWords, glossaryWords, indexWords } from '../words/cut-at-words.ts';
import { usePackTexts } from '../words/pack-texts.tsx';
import { useWords } from '../words/use-words.ts';

/** Explains on focus and hover the glossary's words that stand in a term's name and hint; nothing where none do. */
export const TermWords = memo(function TermWords({ term }: { term: string }) {
  const { t } = useLanguage();
  const words = useWords();
  const { common } = usePackTexts();
  const text = `${words.term(term)}. ${words.maybe(`term.${term}.hint`) ?? ''}`;
  const keys = cutAtWords(text, indexWords(glossaryWords(common))).flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return null;
  return (
    <Explained
      className="term-words"
      about={keys.map((key) => (
        <p key={key}>
          <strong>{common[`${key}.word`]}</strong>: {common[key]}
        </p>
      ))}
    >
      <span aria-hidden="true">i</span>
      <span className="visually-hidden">{t('sheet.words', { term: words.term(term) })}</span>
    </Explained>
  );
});
