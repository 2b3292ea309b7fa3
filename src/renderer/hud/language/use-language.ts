import { createContext, useContext } from 'react';
import type { Format } from './format.ts';
import type { Lang } from './languages.ts';
import type { Translate } from './messages.ts';

/** What a panel needs to write in the player's language. */
export type Language = { t: Translate; format: Format; lang: Lang; setLang: (lang: Lang) => void };

export const LanguageContext = createContext<Language | null>(null);

/** The language of the nearest provider. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it.');
  return language;
}
