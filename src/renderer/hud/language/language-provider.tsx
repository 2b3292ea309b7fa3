import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createFormat } from './format.ts';
import type { Lang } from './languages.ts';
import { loadMessages } from './load-messages.ts';
import { createTranslator, type Messages } from './messages.ts';
import { type Language, LanguageContext } from './use-language.ts';

/** React Aria has no Tajik: its number fields then take the decimal comma and its own words from Russian. */
const widgetLocales: Record<Lang, string> = { en: 'en-GB', ru: 'ru-RU', tg: 'ru-RU' };

type Props = {
  lang: Lang;
  messages: Messages;
  children: ReactNode;
  /** Told after a switch has happened, so that the choice can be stored. */
  onLangChange?: (lang: Lang) => void;
  /** Told why a language could not be loaded; the texts on screen stay as they were. */
  onLoadFailed?: (reason: string) => void;
  load?: typeof loadMessages;
};

/** Gives the screens below it their texts and formats; a switch shows only when the new texts have come. */
export function LanguageProvider({ children, load = loadMessages, ...props }: Props) {
  const { onLangChange, onLoadFailed } = props;
  const [shown, setShown] = useState({ lang: props.lang, messages: props.messages });
  const wanted = useRef(props.lang);
  const setLang = useCallback(
    async (lang: Lang) => {
      wanted.current = lang;
      const loaded = await load(lang);
      if (wanted.current !== lang) return;
      if (!loaded.ok) return onLoadFailed?.(loaded.reason);
      setShown({ lang, messages: loaded.messages });
      onLangChange?.(lang);
    },
    [load, onLangChange, onLoadFailed],
  );
  useEffect(() => {
    document.documentElement.lang = shown.lang;
  }, [shown.lang]);
  const language = useMemo<Language>(
    () => ({
      lang: shown.lang,
      t: createTranslator(shown.lang, shown.messages, 'show'),
      format: createFormat(shown.lang),
      setLang,
    }),
    [shown, setLang],
  );
  return (
    <I18nProvider locale={widgetLocales[shown.lang]}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </I18nProvider>
  );
}
