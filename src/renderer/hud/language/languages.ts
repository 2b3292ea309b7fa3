/** The languages of the game: code as in BCP 47, `name` as its speakers write it. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'ru', name: 'Русский' },
  { code: 'tg', name: 'Тоҷикӣ' },
] as const;

/** Code of a language of the game. */
export type Lang = (typeof languages)[number]['code'];

/** True when a string from a setting, a page address or a file is a language of the game. */
export function isLang(value: unknown): value is Lang {
  return languages.some((language) => language.code === value);
}
