import { type ThemeId, themeIds } from '#renderer/theme/theme.ts';
import { isLang, type Lang } from '../language/languages.ts';

/** Text sizes that the player may choose, in percent. */
export const textSizes = [100, 125, 150, 175, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** Volumes that the player may choose, in percent; 0 is silence. */
export const volumes = [0, 25, 50, 75, 100] as const;
export type Volume = (typeof volumes)[number];

/** `system` follows what the player told the computer about motion. */
export const motions = ['system', 'on', 'off'] as const;
export type Motion = (typeof motions)[number];

/** Whether sounds are also written on the screen. */
export const captionModes = ['off', 'on'] as const;
export type CaptionMode = (typeof captionModes)[number];

/** Whether single keys press the controls of the table. */
export const shortcutModes = ['on', 'off'] as const;
export type ShortcutMode = (typeof shortcutModes)[number];

export interface Settings {
  readonly lang: Lang;
  readonly textSize: TextSize;
  readonly theme: ThemeId;
  readonly motion: Motion;
  /** Goes over both other volumes. */
  readonly sound: Volume;
  readonly cues: Volume;
  readonly room: Volume;
  readonly captions: CaptionMode;
  readonly shortcuts: ShortcutMode;
}

const storageKey = 'vakhsh-settings';
const usual: Settings = {
  lang: 'en',
  textSize: 100,
  theme: 'paper',
  motion: 'system',
  sound: 50,
  cues: 75,
  room: 25,
  captions: 'off',
  shortcuts: 'on',
};

/** Settings of this browser; the usual ones where none are kept or they cannot be read. */
export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Settings>;
    return {
      lang: isLang(kept.lang) ? kept.lang : usual.lang,
      textSize: oneOf(textSizes, kept.textSize) ?? usual.textSize,
      theme: oneOf(themeIds, kept.theme) ?? usual.theme,
      motion: oneOf(motions, kept.motion) ?? usual.motion,
      sound: oneOf(volumes, kept.sound) ?? usual.sound,
      cues: oneOf(volumes, kept.cues) ?? usual.cues,
      room: oneOf(volumes, kept.room) ?? usual.room,
      captions: oneOf(captionModes, kept.captions) ?? usual.captions,
      shortcuts: oneOf(shortcutModes, kept.shortcuts) ?? usual.shortcuts,
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

function oneOf<T>(known: readonly T[], kept: unknown): T | undefined {
  return known.find((one) => one === kept);
}

/**
 * Lets the whole page follow the settings: all sizes are in rem, so one root size scales everything; colours, motion
 * and volumes stand on the root element, where style sheets, stage and sound read them.
 */
export function applySettings({ textSize, theme, motion, sound, cues, room }: Settings): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--text-scale', String(textSize / 100));
  dataset.theme = theme;
  dataset.volumes = [sound, cues, room].join(' ');
  if (motion === 'system') delete dataset.motion;
  else dataset.motion = motion;
}
