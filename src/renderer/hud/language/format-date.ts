import { tajikMonths } from './language-tables.ts';
import type { Lang } from './languages.ts';

/** `long`: 16 October 2004; `short`: 16 Oct 2004. */
export type DateStyle = 'long' | 'short';

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const formatters = new Map<string, Intl.DateTimeFormat>();

function intlMonth(lang: Exclude<Lang, 'tg'>, style: DateStyle, month: number, day: number | null): string {
  const key = `${lang}/${style}/${day === null}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(lang === 'ru' ? 'ru-RU' : 'en-GB', {
      month: style,
      ...(day === null ? {} : { day: 'numeric' }),
      timeZone: 'UTC',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(Date.UTC(2000, month - 1, day ?? 1));
}

function monthAndDay(lang: Lang, style: DateStyle, month: number, day: number | null): string {
  if (lang !== 'tg') return intlMonth(lang, style, month, day);
  const name = tajikMonths[style][month - 1];
  return day === null ? `${name}` : `${day} ${name}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date of the record, known to the year (`2004`), the month (`2004-10`) or the day (`2004-10-16`), in words.
 * The year stands last and bare in every language.
 */
export function formatDate(lang: Lang, iso: string, style: DateStyle): string {
  const [, year, month, day] = datePattern.exec(iso) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    throw new Error(`"${iso}" is not a date written as 2004, 2004-10 or 2004-10-16.`);
  }
  if (month === undefined) return year;
  return `${monthAndDay(lang, style, Number(month), day === undefined ? null : Number(day))} ${year}`;
}
