import type { Browser, Page } from '@playwright/test';
import { themeIds } from '#renderer/theme/theme.ts';
import { watchPages } from '../support/watch-pages.ts';
import { likenessOf } from './pictures-likeness.ts';
import {
  faultsOf,
  keptName,
  nameOfLook,
  settle,
  standStill,
  type WindowLook,
  wear,
} from './screens-looks.ts';
import {
  everyChair,
  screenFields,
  type WalkedChair,
  walkBroken,
  walkChair,
  walkLibrary,
  walkOutside,
  walkRecord,
  walkTwoPersons,
} from './screens-walk.ts';
import { servedGame } from './served-game.ts';

/** A screen as it was found: its picture in one theme, and what is wrong with it. */
export interface ScreenPhotograph {
  /** As `screens-kept.json` names it: screen, theme and window. */
  readonly name: string;
  readonly png: Buffer;
  readonly likeness: string;
  readonly faults: readonly string[];
}

/** Walks the screens outside a game and those of the chairs in one window, and photographs each in every theme. */
export async function photographScreens(
  browser: Browser,
  look: WindowLook,
  chairs: readonly WalkedChair[],
): Promise<readonly ScreenPhotograph[]> {
  const served = await servedGame();
  const context = await browser.newContext();
  await watchPages(context);
  const page = await context.newPage();
  const photographs: ScreenPhotograph[] = [];
  const check = async (name: string): Promise<void> => {
    await standStill(page);
    for (const theme of themeIds) {
      const faults = await faultsOf(page, theme);
      photographs.push({ name: keptName(name, theme, look), faults, ...(await photograph(page)) });
    }
    await wear(page, 'paper');
  };
  try {
    await settle(page, look);
    await page.goto(served.address);
    await page.waitForSelector('[data-stage="on"]');
    await walkOutside(page, check);
    await walkLibrary(page, check);
    await walkRecord(page, check);
    await walkTwoPersons(page, check);
    for (const chair of chairs) {
      await walkChair(page, chair, check);
      if (chair === everyChair[0]) await walkBroken(page, chair, check);
    }
  } catch (error) {
    // What was seen until then is worth showing.
    const fault = `the walk stopped in ${nameOfLook(look)}: ${String(error)}`;
    photographs.push({ name: 'stopped', faults: [fault], ...(await photograph(page)) });
  } finally {
    await context.close();
    await served.close();
  }
  return photographs;
}

async function photograph(page: Page): Promise<Pick<ScreenPhotograph, 'png' | 'likeness'>> {
  const png = await page.screenshot({ scale: 'css' });
  return { png, likeness: await likenessOf(page, png, screenFields) };
}
