import type { Lang } from './languages.ts';

/** Decimals shown: `max` at most (rounded half away from zero), `min` at least. */
export type Digits = { min: number; max: number };

/** `negative`: a sign for negative numbers only; `both`: plus and minus, none for zero. */
export type SignStyle = 'negative' | 'both';

const minusSign = '\u2212';
const tajikGroup = '\u202f';
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(lang: Lang, digits: Digits, sign: SignStyle): Intl.NumberFormat {
  const key = `${lang}/${digits.min}/${digits.max}/${sign}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
      minimumFractionDigits: digits.min,
      maximumFractionDigits: digits.max,
      signDisplay: sign === 'both' ? 'exceptZero' : 'negative',
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

function written(lang: Lang, part: Intl.NumberFormatPart): string {
  if (part.type === 'minusSign') return minusSign;
  if (lang !== 'tg') return part.value;
  if (part.type === 'group') return tajikGroup;
  return part.type === 'decimal' ? ',' : part.value;
}

/**
 * A plain number in the signs of the language. Tajik is cut from the English parts with a decimal comma and
 * narrow spaces, because Chromium knows no Tajik; the minus is the true minus sign everywhere.
 */
export function formatNumber(
  lang: Lang,
  value: number,
  digits: Digits,
  sign: SignStyle = 'negative',
): string {
  return formatterFor(lang, digits, sign)
    .formatToParts(value)
    .map((part) => written(lang, part))
    .join('');
}
