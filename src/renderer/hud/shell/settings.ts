import { isLang, type Lang } from '../language/languages.ts';

/** Text sizes that the player may choose, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

export interface Settings {
  readonly lang: Lang;
  readonly textSize: TextSize;
}

const storageKey = 'vakhsh-settings';
const usual: Settings = { lang: 'en', textSize: 100 };

/** Settings of this browser; the usual ones where none are kept or they cannot be read. */
export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>;
    return {
      lang: isLang(kept.lang) ? kept.lang : usual.lang,
      textSize: textSizes.find((size) => size === kept.textSize) ?? usual.textSize,
    };
  } catch {
    return usual;
  }
}

/** Keeps a setting for the next time; a browser that keeps nothing is no reason to stop. */
export function keepSetting(changed: Partial<Settings>): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ...readSettings(), ...changed }));
  } catch {}
}

/** All sizes on the page are in rem, so one root size scales everything. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.style.setProperty('--text-scale', String(size / 100));
}
