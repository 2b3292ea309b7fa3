import { isLang, type Lang } from './languages.ts';

/** Languages whose texts lie where the game was served from, by `/locales/index.json`; none when it cannot be read. */
export async function loadLanguages(fetchFile: typeof fetch = fetch): Promise<readonly Lang[]> {
  try {
    const response = await fetchFile('/locales/index.json');
    const listed: unknown = response.ok ? await response.json() : [];
    return Array.isArray(listed) ? listed.filter(isLang) : [];
  } catch {
    return [];
  }
}
