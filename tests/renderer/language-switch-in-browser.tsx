import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '#renderer/hud/language/language-provider.tsx';
import type { Lang } from '#renderer/hud/language/languages.ts';
import type { LoadedMessages } from '#renderer/hud/language/load-messages.ts';
import { useLanguage } from '#renderer/hud/language/use-language.ts';

type Answer = (loaded: LoadedMessages) => void;

const waiting: { lang: Lang; answer: Answer }[] = [];
const stored: Lang[] = [];
const reasons: string[] = [];
let choose: (lang: Lang) => void = () => {};

function Panel() {
  const { t, format, lang, setLang } = useLanguage();
  choose = setLang;
  return <p>{`${lang} ${t('hello')} ${format.number(12.5, 1)}`}</p>;
}

/** Answers the request for a language and lets React draw. */
async function answer(lang: Lang, loaded: LoadedMessages): Promise<string> {
  waiting.find((request) => request.lang === lang)?.answer(loaded);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return `${document.body.textContent} / ${document.documentElement.lang}`;
}

/** Called by the Chromium runner: what the screen shows as the player switches to and fro. */
async function vakhshCheck(): Promise<Record<string, unknown>> {
  const page = document.body.appendChild(document.createElement('main'));
  createRoot(page).render(
    <LanguageProvider
      lang="en"
      messages={{ hello: 'Welcome' }}
      load={(lang) => new Promise((resolve) => waiting.push({ lang, answer: resolve }))}
      onLangChange={(lang) => stored.push(lang)}
      onLoadFailed={(reason) => reasons.push(reason)}
    >
      <Panel />
    </LanguageProvider>,
  );
  const first = await answer('en', { ok: true, messages: {} });
  choose('ru');
  const failed = await answer('ru', { ok: false, reason: 'no file' });
  waiting.length = 0;
  choose('ru');
  choose('tg');
  const switched = await answer('tg', { ok: true, messages: { hello: 'Хуш омадед' } });
  const late = await answer('ru', { ok: true, messages: { hello: 'Добро пожаловать' } });
  return { first, failed, switched, late, stored, reasons };
}

Object.assign(globalThis, { vakhshCheck });
