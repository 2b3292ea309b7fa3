import { createFormat, type Format } from '#renderer/hud/language/format.ts';
import type { Lang } from '#renderer/hud/language/languages.ts';
import { createTranslator } from '#renderer/hud/language/messages.ts';

type Vector = { what: string; write: (format: Format) => string; en: string; ru: string; tg: string };

/** Spaces that do not break a line, made visible: `_` is U+00A0 and `~` is U+202F. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');
}

const counted = '{n, plural, one {# one} few {# few} many {# many} other {# other}}';

/** One call of the format module a line, with what it must write in each language. */
export const formatVectors: readonly Vector[] = [
  { what: 'zero', write: (f) => f.number(0), en: '0', ru: '0', tg: '0' },
  { what: 'thousands', write: (f) => f.number(13_100), en: '13,100', ru: '13_100', tg: '13~100' },
  { what: 'millions', write: (f) => f.number(1_234_567), en: '1,234,567', ru: '1_234_567', tg: '1~234~567' },
  { what: 'decimals', write: (f) => f.number(12.34, 1), en: '12.3', ru: '12,3', tg: '12,3' },
  { what: 'half rounds away', write: (f) => f.number(0.25, 1), en: '0.3', ru: '0,3', tg: '0,3' },
  { what: 'fixed decimals', write: (f) => f.number(2, 2, true), en: '2.00', ru: '2,00', tg: '2,00' },
  { what: 'true minus', write: (f) => f.number(-1500.5, 1), en: '−1,500.5', ru: '−1_500,5', tg: '−1~500,5' },
  { what: 'no minus zero', write: (f) => f.number(-0.2), en: '0', ru: '0', tg: '0' },
  { what: 'plus', write: (f) => f.signed(3.25, 2), en: '+3.25', ru: '+3,25', tg: '+3,25' },
  { what: 'signed zero', write: (f) => f.signed(0.04), en: '0.0', ru: '0,0', tg: '0,0' },
  { what: 'points', write: (f) => f.points(12_430), en: '12.4_points', ru: '12,4_балла', tg: '12,4_хол' },
  { what: 'one point', write: (f) => f.points(1000, 0), en: '1_point', ru: '1_балл', tg: '1_хол' },
  {
    what: 'point written 1.0',
    write: (f) => f.points(1000),
    en: '1.0_points',
    ru: '1,0_балла',
    tg: '1,0_хол',
  },
  { what: 'signed points', write: (f) => f.signedPoints(-3160), en: '−3.2', ru: '−3,2', tg: '−3,2' },
  {
    what: 'money in millions',
    write: (f) => f.money(482_000),
    en: 'USD_482_m',
    ru: '482_млн_долл.',
    tg: '482_млн_доллар',
  },
  {
    what: 'small millions',
    write: (f) => f.money(1_450),
    en: 'USD_1.5_m',
    ru: '1,5_млн_долл.',
    tg: '1,5_млн_доллар',
  },
  {
    what: 'money in thousands',
    write: (f) => f.money(950),
    en: 'USD_950_thousand',
    ru: '950_тыс._долл.',
    tg: '950_ҳазор_доллар',
  },
  {
    what: 'money in billions',
    write: (f) => f.money(2_340_000),
    en: 'USD_2.34_bn',
    ru: '2,34_млрд_долл.',
    tg: '2,34_млрд_доллар',
  },
  {
    what: 'no money',
    write: (f) => f.money(0),
    en: 'USD_0_m',
    ru: '0_млн_долл.',
    tg: '0_млн_доллар',
  },
  {
    what: 'scale held for a column',
    write: (f) => f.money(2_340_000, 'million'),
    en: 'USD_2,340_m',
    ru: '2_340_млн_долл.',
    tg: '2~340_млн_доллар',
  },
  {
    what: 'loss of money',
    write: (f) => f.signedMoney(-12_000),
    en: 'USD_−12_m',
    ru: '−12_млн_долл.',
    tg: '−12_млн_доллар',
  },
  { what: 'tariff', write: (f) => f.cents(2.1), en: '2.1_cents', ru: '2,1_цента', tg: '2,1_сент' },
  { what: 'whole cents', write: (f) => f.cents(3), en: '3.0_cents', ru: '3,0_цента', tg: '3,0_сент' },
  { what: 'percent', write: (f) => f.percent(75), en: '75%', ru: '75_%', tg: '75%' },
  { what: 'percent part', write: (f) => f.percent(12.55, 1), en: '12.6%', ru: '12,6_%', tg: '12,6%' },
  { what: 'one year', write: (f) => f.years(1), en: '1_year', ru: '1_год', tg: '1_сол' },
  { what: 'two years', write: (f) => f.years(22), en: '22_years', ru: '22_года', tg: '22_сол' },
  { what: 'many years', write: (f) => f.years(12), en: '12_years', ru: '12_лет', tg: '12_сол' },
  { what: 'half a year', write: (f) => f.years(12.5), en: '12.5_years', ru: '12,5_года', tg: '12,5_сол' },
  { what: 'months', write: (f) => f.months(51), en: '51_months', ru: '51_месяц', tg: '51_моҳ' },
  { what: 'year', write: (f) => f.date('2004'), en: '2004', ru: '2004', tg: '2004' },
  {
    what: 'month',
    write: (f) => f.date('2004-10'),
    en: 'October 2004',
    ru: 'октябрь 2004',
    tg: 'октябри 2004',
  },
  {
    what: 'day',
    write: (f) => f.date('2004-10-16'),
    en: '16 October 2004',
    ru: '16 октября 2004',
    tg: '16 октябри 2004',
  },
  {
    what: 'leap day',
    write: (f) => f.date('2008-02-29'),
    en: '29 February 2008',
    ru: '29 февраля 2008',
    tg: '29 феврали 2008',
  },
  {
    what: 'short day',
    write: (f) => f.date('2007-04-26', 'short'),
    en: '26 Apr 2007',
    ru: '26 апр. 2007',
    tg: '26 апр 2007',
  },
  {
    what: 'years from to',
    write: (f) => f.dateRange('2005', '2007'),
    en: '2005–2007',
    ru: '2005–2007',
    tg: '2005–2007',
  },
  {
    what: 'months from to',
    write: (f) => f.dateRange('2005-11', '2006-01', 'short'),
    en: 'Nov 2005 – Jan 2006',
    ru: 'нояб. 2005 – янв. 2006',
    tg: 'ноя 2005 – янв 2006',
  },
  {
    what: 'one day as a range',
    write: (f) => f.dateRange('2007-08-29', null),
    en: '29 August 2007',
    ru: '29 августа 2007',
    tg: '29 августи 2007',
  },
  {
    what: 'half-year',
    write: (f) => f.halfYear(2006, 2),
    en: 'second half of 2006',
    ru: 'второе полугодие 2006',
    tg: 'нимсолаи дуюми 2006',
  },
  { what: 'empty list', write: (f) => f.list([]), en: '', ru: '', tg: '' },
  { what: 'list of two', write: (f) => f.list(['a', 'b']), en: 'a and b', ru: 'a и b', tg: 'a ва b' },
  {
    what: 'list of three',
    write: (f) => f.list(['a', 'b', 'c'], 'or'),
    en: 'a, b or c',
    ru: 'a, b или c',
    tg: 'a, b ё c',
  },
  {
    what: 'plural form of 5 in a text',
    write: (f) => createTranslator(f.lang, { counted })('counted', { n: 5 }),
    en: '5 other',
    ru: '5 many',
    tg: '5 other',
  },
  {
    what: 'plural form of 1 in a text',
    write: (f) => createTranslator(f.lang, { counted })('counted', { n: 1 }),
    en: '1 one',
    ru: '1 one',
    tg: '1 other',
  },
  {
    what: 'number in a text',
    write: (f) => createTranslator(f.lang, { power: '{n, number} MW' })('power', { n: 3600.5 }),
    en: '3,600.5 MW',
    ru: '3_600,5 MW',
    tg: '3~600,5 MW',
  },
];

/** Every vector that this platform writes otherwise, as one sentence each; empty when all is well. */
export function checkFormatVectors(): string[] {
  const failures: string[] = [];
  for (const lang of ['en', 'ru', 'tg'] satisfies Lang[]) {
    const format = createFormat(lang);
    for (const vector of formatVectors) {
      const written = visible(vector.write(format));
      if (written !== vector[lang]) {
        failures.push(`${lang}, ${vector.what}: "${written}" instead of "${vector[lang]}"`);
      }
    }
  }
  return failures;
}
