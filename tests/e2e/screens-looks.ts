import type { Page } from '@playwright/test';
import { type ThemeId, themes } from '#renderer/theme/theme.ts';
import { screenFaults } from './screen-faults.ts';

/** A window and a text size, percent, in which screens are looked at. */
export interface WindowLook {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
}

/** Both windows of the pictures, each at the usual and at the largest text. */
export const windowLooks: readonly WindowLook[] = [
  { width: 1280, height: 720, textSize: 100 },
  { width: 1280, height: 720, textSize: 200 },
  { width: 1920, height: 1080, textSize: 100 },
  { width: 1920, height: 1080, textSize: 200 },
];

/** "1280x720" or, at another text size than the usual, "1280x720 at 200 %". */
export function nameOfLook({ width, height, textSize }: WindowLook): string {
  return `${width}x${height}${textSize === 100 ? '' : ` at ${textSize} %`}`;
}

/** Both windows at the usual text: those whose likenesses are kept. */
export const keptLooks = windowLooks.filter(({ textSize }) => textSize === 100);

/** What `screens-kept.json` calls a screen in a theme and a window. */
export function keptName(screen: string, theme: ThemeId, look: WindowLook): string {
  return `${screen}, ${theme}, ${nameOfLook(look)}`;
}

/** Settings before the page begins: no motion, no sound, this text size. */
export async function settle(page: Page, { width, height, textSize }: WindowLook): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript((size) => {
    localStorage.setItem('vakhsh-settings', JSON.stringify({ motion: 'off', sound: 0, textSize: size }));
  }, textSize);
}

/** Waits until nobody confers, the typefaces are there and two frames have been drawn. */
export async function standStill(page: Page): Promise<void> {
  await page.getByText('They are conferring…').first().waitFor({ state: 'hidden' });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Changes the theme of the page as the settings do. */
export async function wear(page: Page, theme: ThemeId): Promise<void> {
  await page.evaluate((id) => {
    document.documentElement.dataset.theme = id;
  }, theme);
}

/** Faults of the screen as it stands, in one theme. The layout is every theme's, so one of them is looked at to its end. */
export async function faultsOf(page: Page, theme: ThemeId): Promise<readonly string[]> {
  await wear(page, theme);
  const colours = Object.values(themes[theme]).map(rgb);
  return page.evaluate(screenFaults, { colours, isThorough: theme === 'paper' });
}

/** `#rrggbb` as "r,g,b". */
function rgb(colour: string): string {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(',');
}
