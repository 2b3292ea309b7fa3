import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { themeIds } from '#renderer/theme/theme.ts';
import { aMousePlayer, clearTable, type Player, playToDebrief, screenOf } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';
import { settle, standStill, wear, windowLooks } from './screens-looks.ts';
import {
  everyChair,
  type Look,
  walkChair,
  walkLibrary,
  walkOutside,
  walkRecord,
  walkTwoPersons,
} from './screens-walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sideForms = [/^Ask/, /^Reveal/, /^Levers/, /^Caucus/, /^Say in public/, /^Pause/];
const tableDialogs = [...sideForms, 'Advisers', 'Minutes', 'What comes next', 'Menu', 'Walk away'];

for (const theme of themeIds)
  test(`axe finds nothing on any screen of a game, theme ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.addInitScript(
      (chosen) =>
        localStorage.setItem('vakhsh-settings', JSON.stringify({ theme: chosen, motion: 'off', sound: 0 })),
      theme,
    );
    const findings: string[] = [];
    const look = async (screen: string): Promise<void> => {
      findings.push(...(await violations(page, screen)));
    };
    const player = aMousePlayer(page);
    await page.goto('/');
    await page.waitForSelector('[data-stage="on"]');
    await look('title');
    await page.getByRole('button', { name: 'New game' }).click();
    await expect(page.locator('.table-cards')).toBeVisible();
    await look('tables');
    await player.press(/^Sangtuda-1/);
    await expect(page.getByRole('button', { name: 'Take the chair' })).toBeVisible();
    await look('seats');
    await player.press('Take the chair');
    await walkToTable(player, look);
    await walkTable(player, look);
    await playToDebrief(watching(player, look));
    await expect(page.getByRole('img', { name: /All that was possible/ })).toBeVisible();
    await look('debrief');
    expect(findings).toEqual([]);
  });

test('axe finds nothing in the lesson and its notes', async ({ page }) => {
  const { press } = aMousePlayer(page);
  await page.goto('/');
  await press('Learn in three minutes');
  await expect(page.locator('.coach')).toBeVisible();
  const findings = await violations(page, 'dossier of the lesson');
  await press('I have read it');
  await press('To the table');
  await expect(page.locator('.coach')).toContainText('1 of 4');
  expect([...findings, ...(await violations(page, 'table of the lesson'))]).toEqual([]);
});

test('axe finds nothing where two persons hand over one machine', async ({ page }) => {
  const findings = await findingsOn(page, (look) => walkTwoPersons(page, look));
  expect(findings).toEqual([]);
});

test('axe finds nothing around the games in any theme', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(900_000);
  const findings = await findingsOn(page, async (look) => {
    await walkOutside(page, look);
    await walkLibrary(page, look);
    await walkRecord(page, look);
  });
  expect(findings).toEqual([]);
});

for (const chair of everyChair)
  test(`axe finds nothing in any theme at ${chair.table} from chair ${chair.seat}`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(900_000);
    expect(await findingsOn(page, (look) => walkChair(page, chair, look))).toEqual([]);
  });

async function walkToTable({ page, press }: Player, look: Look): Promise<void> {
  await expect(page.locator('.screen-dossier')).toBeVisible();
  await look('dossier');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look(`dossier, ${await tab.textContent()}`);
  }
  await press('I have read it');
  await expect(page.locator('.screen-preparation')).toBeVisible();
  await look('preparation');
  await press('To the table');
  await expect(page.locator('.screen-table')).toBeVisible();
  await clearTable({ page, press });
}

async function walkTable({ page, press }: Player, look: Look): Promise<void> {
  await look('table');
  for (const name of tableDialogs) {
    await press(name);
    await expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
    await look(`dialog ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.overlay')).toHaveCount(0);
  }
  await press('Link Pay-off period to another term');
  await look('dialog link');
  await page.keyboard.press('Escape');
  await expect(page.locator('.overlay')).toHaveCount(0);
  await page.keyboard.press('?');
  await look('dialog keys');
  await page.keyboard.press('Escape');
  await expect(page.locator('.overlay')).toHaveCount(0);
}

/** The same player, who looks at every screen and dialog that is new before pressing anything. */
function watching(player: Player, look: Look): Player {
  const seen = new Set<string>();
  return {
    ...player,
    press: async (name) => {
      const dialog = player.page.getByRole('dialog');
      const end = player.page.getByRole('button', { name: 'To the debrief' });
      const kind = (await dialog.isVisible()) ? await kindOf(player.page) : '';
      const what = `${await screenOf(player.page)} ${kind}${(await end.isVisible()) ? 'at the end' : ''}`;
      if (!seen.has(what)) await look(what);
      seen.add(what);
      await player.press(name);
    },
  };
}

async function kindOf(page: Page): Promise<string> {
  if ((await page.locator('.round-card').count()) > 0) return 'round card';
  return (await page.locator('.answer-list').count()) > 0 ? 'news' : 'question';
}

/** What axe finds on a walk: everything in one theme, and what depends on colours in the others. */
async function findingsOn(page: Page, walk: (look: Look) => Promise<void>): Promise<string[]> {
  await settle(page, windowLooks[0]!);
  await page.goto('/');
  await page.waitForSelector('[data-stage="on"]');
  const findings: string[] = [];
  await walk(async (screen) => {
    await standStill(page);
    findings.push(...(await violations(page, screen)));
    for (const theme of themeIds.filter((id) => id !== 'paper')) {
      await wear(page, theme);
      findings.push(...(await violations(page, `${screen}, ${theme}`, ['color-contrast'])));
    }
    await wear(page, 'paper');
  });
  return findings;
}

async function violations(page: Page, screen: string, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${screen}: ${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`),
  );
}
