import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { MenuText } from './menu-template.ts';

const messagesSchema = z.record(z.string(), z.string());

/**
 * Texts of a language for menus and dialogs, from the page's own files. Where a language or a text is missing,
 * English takes its place.
 * @param folder absolute path of `assets/locales`
 */
export function menuTexts(folder: string, lang: string): MenuText {
  const english = textsOf(join(folder, 'en.json'));
  const texts = /^[a-z]{2}$/.test(lang) ? textsOf(join(folder, `${lang}.json`)) : {};
  return (key) => texts[key] ?? english[key] ?? key;
}

function textsOf(path: string): Record<string, string> {
  try {
    const parsed = messagesSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
