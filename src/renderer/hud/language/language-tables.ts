import type { Lang } from './languages.ts';
import type { PluralCategory } from './plural-category.ts';

/** The forms of one counted noun; `other` serves every category that is not listed. */
export type CountedNoun = { other: string } & Partial<Record<PluralCategory, string>>;

/** Words that the format module itself needs in one language. `#` stands for the number, `@` for the year. */
export type LanguageTable = {
  money: { thousand: string; million: string; billion: string };
  percent: string;
  cent: CountedNoun;
  point: CountedNoun;
  year: CountedNoun;
  month: CountedNoun;
  /** First and second half of a year. */
  halfYear: readonly [string, string];
  /** Last joint of a list. */
  and: string;
  or: string;
};

/** Own words for money, counts and half-years; no platform supplies these in all three languages. */
export const languageTables: Record<Lang, LanguageTable> = {
  en: {
    money: { thousand: 'USD # thousand', million: 'USD # m', billion: 'USD # bn' },
    percent: '#%',
    cent: { one: 'cent', other: 'cents' },
    point: { one: 'point', other: 'points' },
    year: { one: 'year', other: 'years' },
    month: { one: 'month', other: 'months' },
    halfYear: ['first half of @', 'second half of @'],
    and: ' and ',
    or: ' or ',
  },
  ru: {
    money: { thousand: '# тыс. долл.', million: '# млн долл.', billion: '# млрд долл.' },
    percent: '#\u00a0%',
    cent: { one: 'цент', few: 'цента', many: 'центов', other: 'цента' },
    point: { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' },
    year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    halfYear: ['первое полугодие @', 'второе полугодие @'],
    and: ' и ',
    or: ' или ',
  },
  tg: {
    money: { thousand: '# ҳазор доллар', million: '# млн доллар', billion: '# млрд доллар' },
    percent: '#%',
    cent: { other: 'сент' },
    point: { other: 'хол' },
    year: { other: 'сол' },
    month: { other: 'моҳ' },
    halfYear: ['нимсолаи якуми @', 'нимсолаи дуюми @'],
    and: ' ва ',
    or: ' ё ',
  },
};

/** Month names of Tajik: `long` carry the izofat that joins them to the year, `short` stand in tables. */
export const tajikMonths: { long: readonly string[]; short: readonly string[] } = {
  long: [
    'январи',
    'феврали',
    'марти',
    'апрели',
    'майи',
    'июни',
    'июли',
    'августи',
    'сентябри',
    'октябри',
    'ноябри',
    'декабри',
  ],
  short: ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
};
