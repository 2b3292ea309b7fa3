import { IntlMessageFormat } from 'intl-messageformat';
import { formatNumber } from './format-number.ts';
import type { Lang } from './languages.ts';
import { pluralCategory } from './plural-category.ts';

/** Flat texts of one language by key, as in the locale files and in a pack's text files. */
export type Messages = Readonly<Record<string, string>>;

/** Values for the arguments of a text. Dates and money come in already written by the format module. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The text of a key with its arguments filled in. */
export type Translate = (key: string, params?: MessageParams) => string;

/** `throw` for tests and tools; `show` puts the key in brackets so that one bad text never stops a game. */
export type OnTextError = 'throw' | 'show';

const numberDigits = { min: 0, max: 3 };

function refuseDates(): never {
  throw new Error('Dates in a text are written by the format module and passed in as strings.');
}

/** Formatters under the ICU syntax that know Tajik on every platform. */
function formattersFor(lang: Lang) {
  const numbers = { format: (value: number) => formatNumber(lang, value, numberDigits) };
  const plurals = {
    select: (value: number) => pluralCategory(lang, value, `${value}`.split('.')[1]?.length ?? 0),
  };
  return {
    getNumberFormat: () => numbers as Intl.NumberFormat,
    getPluralRules: () => plurals as Intl.PluralRules,
    getDateTimeFormat: refuseDates,
  };
}

/** Whether a text has nothing to fill in and nothing that the ICU syntax writes otherwise: it stands as it is. */
function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}

function compile(lang: Lang, text: string): IntlMessageFormat {
  return new IntlMessageFormat(text, lang, undefined, { ignoreTag: true, formatters: formattersFor(lang) });
}

/** Before a name that brings its own article, while a text is written; no text holds it. */
const articleMark = '\uE000';

/** "The consortium" reads "the consortium" where other words of its sentence stand before it. */
function withSmallArticles(lang: Lang, message: IntlMessageFormat, params: MessageParams = {}): string {
  if (lang !== 'en') return String(message.format(params));
  const marked = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && value.startsWith('The ') ? `${articleMark}${value}` : value,
  ]);
  return String(message.format(Object.fromEntries(marked)))
    .replaceAll(/(?<=[\p{L}\p{N},] )\uE000T/gu, 't')
    .replaceAll(articleMark, '');
}

/** Looks texts up in `messages` and fills in their ICU arguments; a text with arguments is compiled at its first use. */
export function createTranslator(lang: Lang, messages: Messages, onError: OnTextError = 'throw'): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  const write: Translate = (key, params) => {
    const text = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (text === undefined) throw new Error(`The ${lang} texts have no key "${key}".`);
    if (isPlain(text)) return text;
    const message = compiled.get(key) ?? compile(lang, text);
    compiled.set(key, message);
    return withSmallArticles(lang, message, params);
  };
  if (onError === 'throw') return write;
  return (key, params) => {
    try {
      return write(key, params);
    } catch {
      return `[${key}]`;
    }
  };
}
