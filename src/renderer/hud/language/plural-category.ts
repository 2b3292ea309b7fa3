import type { Lang } from './languages.ts';

/** CLDR plural category; Tajik has the single form `other`. */
export type PluralCategory = Intl.LDMLPluralRule;

const intlLocales: Record<Exclude<Lang, 'tg'>, string> = { en: 'en-GB', ru: 'ru-RU' };
const rules = new Map<string, Intl.PluralRules>();

/**
 * The plural category of a number as it is written: `fractionDigits` are the decimals shown, because
 * "1 point" and "1.0 points" differ in English and so do their like in Russian.
 */
export function pluralCategory(lang: Lang, value: number, fractionDigits = 0): PluralCategory {
  if (lang === 'tg') return 'other';
  const key = `${lang}/${fractionDigits}`;
  let rule = rules.get(key);
  if (rule === undefined) {
    rule = new Intl.PluralRules(intlLocales[lang], { minimumFractionDigits: fractionDigits });
    rules.set(key, rule);
  }
  return rule.select(value);
}
