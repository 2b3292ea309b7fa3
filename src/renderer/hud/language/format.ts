import { type DateStyle, formatDate } from './format-date.ts';
import { type Digits, formatNumber } from './format-number.ts';
import { type CountedNoun, languageTables } from './language-tables.ts';
import type { Lang } from './languages.ts';
import { type PluralCategory, pluralCategory } from './plural-category.ts';

/** The word that goes with an amount of money; `auto` picks by size. */
export type MoneyScale = 'auto' | 'thousand' | 'million' | 'billion';

/** How every number, sum of money, date and list on a screen is written in one language. */
export type Format = {
  lang: Lang;
  /** Plain number with at most `maxDigits` decimals, or exactly that many when `fixed`. */
  number(value: number, maxDigits?: number, fixed?: boolean): string;
  /** Number with a plus or a minus and exactly `digits` decimals; zero has no sign. */
  signed(value: number, digits?: number): string;
  /** Value in thousandths of a point, the engine's scale, as "12.4 points". */
  points(thousandths: number, digits?: number): string;
  /** Change of value in thousandths of a point as "+3.2"; the column or the label names the unit. */
  signedPoints(thousandths: number, digits?: number): string;
  /** Money in thousands of USD as "USD 482 m". */
  money(thousandsUsd: number, scale?: MoneyScale): string;
  /** Change of money in thousands of USD as "USD +12 m". */
  signedMoney(thousandsUsd: number, scale?: MoneyScale): string;
  /** Tariff in US cents for a kilowatt-hour as "2.1 cents". */
  cents(cents: number): string;
  /** 75 as "75%". */
  percent(percent: number, maxDigits?: number): string;
  /** Length of time, half-years included: "12.5 years". */
  years(years: number): string;
  months(months: number): string;
  /** ISO date known to the year, the month or the day. */
  date(iso: string, style?: DateStyle): string;
  /** From the first to the last day known; equal or missing ends give one date. */
  dateRange(from: string, to: string | null, style?: DateStyle): string;
  halfYear(year: number, half: 1 | 2): string;
  list(items: readonly string[], joint?: 'and' | 'or'): string;
  /** Plural category of a whole number, for code that chooses between texts. */
  plural(value: number): PluralCategory;
};

const thousandsIn = { thousand: 1, million: 1_000, billion: 1_000_000 } as const;
const hardSpace = '\u00a0';

function pickScale(thousandsUsd: number): Exclude<MoneyScale, 'auto'> {
  const size = Math.abs(thousandsUsd);
  if (size === 0 || (size >= thousandsIn.million && size < thousandsIn.billion)) return 'million';
  return size < thousandsIn.million ? 'thousand' : 'billion';
}

function moneyDigits(scale: Exclude<MoneyScale, 'auto'>, amount: number): Digits {
  if (scale === 'billion') return { min: 0, max: 2 };
  return { min: 0, max: scale === 'million' && Math.abs(amount) < 10 ? 1 : 0 };
}

function writeMoney(lang: Lang, thousandsUsd: number, scale: MoneyScale, sign: 'negative' | 'both'): string {
  const chosen = scale === 'auto' ? pickScale(thousandsUsd) : scale;
  const amount = thousandsUsd / thousandsIn[chosen];
  const written = formatNumber(lang, amount, moneyDigits(chosen, amount), sign);
  return languageTables[lang].money[chosen].replaceAll(' ', hardSpace).replace('#', written);
}

function decimalsShown(value: number, max: number): number {
  const decimals = (Math.round(Math.abs(value) * 10 ** max) / 10 ** max).toString().split('.')[1];
  return decimals?.length ?? 0;
}

function counted(lang: Lang, value: number, digits: Digits, noun: CountedNoun): string {
  const shown = Math.max(digits.min, decimalsShown(value, digits.max));
  const word = noun[pluralCategory(lang, value, shown)] ?? noun.other;
  return `${formatNumber(lang, value, digits)}${hardSpace}${word}`;
}

function joinList(items: readonly string[], joint: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${joint}${items.at(-1)}`;
}

function writeRange(lang: Lang, from: string, to: string | null, style: DateStyle): string {
  const first = formatDate(lang, from, style);
  if (to === null || to === from) return first;
  const dash = from.length === 4 && to.length === 4 ? '–' : ' – ';
  return `${first}${dash}${formatDate(lang, to, style)}`;
}

/** The one format module: everything a screen writes that is not a sentence goes through it. */
export function createFormat(lang: Lang): Format {
  const table = languageTables[lang];
  return {
    lang,
    number: (value, max = 0, fixed = false) => formatNumber(lang, value, { min: fixed ? max : 0, max }),
    signed: (value, digits = 1) => formatNumber(lang, value, { min: digits, max: digits }, 'both'),
    points: (value, digits = 1) => counted(lang, value / 1000, { min: digits, max: digits }, table.point),
    signedPoints: (value, digits = 1) =>
      formatNumber(lang, value / 1000, { min: digits, max: digits }, 'both'),
    money: (thousands, scale = 'auto') => writeMoney(lang, thousands, scale, 'negative'),
    signedMoney: (thousands, scale = 'auto') => writeMoney(lang, thousands, scale, 'both'),
    cents: (cents) => counted(lang, cents, { min: 1, max: 2 }, table.cent),
    percent: (percent, max = 0) => table.percent.replace('#', formatNumber(lang, percent, { min: 0, max })),
    years: (years) => counted(lang, years, { min: 0, max: 1 }, table.year),
    months: (months) => counted(lang, months, { min: 0, max: 0 }, table.month),
    date: (iso, style = 'long') => formatDate(lang, iso, style),
    dateRange: (from, to, style = 'long') => writeRange(lang, from, to, style),
    halfYear: (year, half) => table.halfYear[half === 1 ? 0 : 1].replace('@', String(year)),
    list: (items, joint = 'and') => joinList(items, table[joint]),
    plural: (value) => pluralCategory(lang, value),
  };
}
