import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { themeIds } from '#renderer/theme/theme.ts';
import { faultsOf, standStill, wear } from './screens-looks.ts';

/** The squares of a code for cameras are black on white in every theme. */
const ofCode = /^colour of no theme: fill rgb\((0, 0, 0|255, 255, 255)\) of (rect|path)\.$/;

/**
 * Looks at a page of a class as it stands, with axe and for faults of its layout: at the usual text in every theme, at
 * 200 % in one. Gives what is wrong, one line a fault.
 */
export async function classFaults(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  await page.mouse.move(1, 1);
  for (const theme of themeIds) {
    await wear(page, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      found.push(...nodes.map(({ target }) => `${theme}: ${id}: ${target.join(' ')}`));
    found.push(...(await faultsOf(page, theme)).map((fault) => `${theme}: ${fault}`));
  }
  await scaleText(page, 2);
  found.push(...(await faultsOf(page, 'paper')).map((fault) => `at 200 %: ${fault}`));
  await scaleText(page, 1);
  return found
    .filter((fault) => !ofCode.test(fault.replace(/^[^:]*: /, '')))
    .map((fault) => `${name}, ${fault}`);
}

async function scaleText(page: Page, scale: number): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.style.setProperty('--text-scale', String(to));
  }, scale);
  await standStill(page);
}
