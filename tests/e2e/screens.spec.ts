import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ThemeId, themeIds } from '#renderer/theme/theme.ts';
import { expect, test } from './fixtures.ts';
import { likenessOf, unlikeness } from './pictures-likeness.ts';
import {
  faultsOf,
  keptLooks,
  keptName,
  nameOfLook,
  settle,
  standStill,
  type WindowLook,
  wear,
  windowLooks,
} from './screens-looks.ts';
import {
  everyChair,
  type Look,
  screenFields,
  walkBroken,
  walkChair,
  walkLibrary,
  walkOutside,
  walkRecord,
  walkTwoPersons,
} from './screens-walk.ts';

const kept = JSON.parse(readFileSync(new URL('./screens-kept.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

/** A screen that lost a panel, its picture or its colours is further off; words may change. */
const allowed = { mean: 7, largest: 70 };

type Walk = (page: Page, look: Look) => Promise<void>;

/** Called at every screen in every theme. */
type SeenInTheme = (name: string, theme: ThemeId) => Promise<void>;

interface Inspected {
  readonly found: readonly string[];
  readonly seen: readonly string[];
}

const walkAround: Walk = async (page, look) => {
  await walkOutside(page, look);
  await walkLibrary(page, look);
  await walkRecord(page, look);
  await walkTwoPersons(page, look);
};

for (const look of keptLooks)
  test(`no screen has a fault or has lost what it showed: ${nameOfLook(look)}`, async ({ page }) => {
    test.setTimeout(900_000);
    const unlike: string[] = [];
    const compare: SeenInTheme = async (name, theme) => {
      unlike.push(...(await unlikeKept(page, keptName(name, theme, look))));
    };
    const walk: Walk = async (_, seenAt) => {
      await walkAround(page, seenAt);
      await walkChair(page, everyChair[0]!, seenAt);
    };
    const { found, seen } = await inspect(page, look, walk, compare);
    expect([...found, ...unlike]).toEqual([]);
    expect(seen.length).toBeGreaterThan(60);
  });

for (const look of windowLooks) {
  const name = nameOfLook(look);
  test(`no screen around the games has a fault: ${name}`, { tag: '@long' }, async ({ page }) => {
    test.setTimeout(900_000);
    const { found, seen } = await inspect(page, look, walkAround);
    expect(found).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
  });
  for (const chair of everyChair)
    test(`no screen of ${chair.table} from chair ${chair.seat} has a fault: ${name}`, {
      tag: '@long',
    }, async ({ page }) => {
      test.setTimeout(900_000);
      const { found, seen } = await inspect(page, look, (_, seenAt) => walkChair(page, chair, seenAt));
      expect(found).toEqual([]);
      expect(seen.length).toBeGreaterThan(8);
    });
}

for (const chair of everyChair)
  test(`the table in tabs has no fault: ${chair.table} from chair ${chair.seat}`, {
    tag: '@long',
  }, async ({ page }) => {
    test.setTimeout(300_000);
    const narrow: WindowLook = { width: 1080, height: 720, textSize: 100 };
    const atTable = { ...chair, depth: 'table' } as const;
    const { found, seen } = await inspect(page, narrow, (_, seenAt) => walkChair(page, atTable, seenAt));
    expect(found).toEqual([]);
    expect(seen.length).toBeGreaterThan(3);
  });

test.describe('the page that comes when a screen breaks', () => {
  // The page writes the exception to the console, which is right here.
  test.use({ problems: [] as never });

  for (const look of windowLooks)
    test(`has no fault: ${nameOfLook(look)}`, { tag: '@long' }, async ({ page }) => {
      const { found, seen } = await inspect(page, look, (_, seenAt) =>
        walkBroken(page, everyChair[0]!, seenAt),
      );
      expect(found).toEqual([]);
      expect(seen).toHaveLength(1);
    });
});

/** Walks in one window and names the faults of every screen in every theme. */
async function inspect(
  page: Page,
  look: WindowLook,
  walk: Walk,
  seenInTheme?: SeenInTheme,
): Promise<Inspected> {
  await settle(page, look);
  await page.goto('/');
  await page.waitForSelector('[data-stage="on"]');
  const found: string[] = [];
  const seen: string[] = [];
  await walk(page, async (name) => {
    await standStill(page);
    for (const theme of themeIds) {
      const faults = await faultsOf(page, theme);
      found.push(...faults.map((fault) => `${name}, ${theme}: ${fault}`));
      await seenInTheme?.(name, theme);
    }
    seen.push(name);
    await wear(page, 'paper');
  });
  return { found, seen };
}

async function unlikeKept(page: Page, name: string): Promise<readonly string[]> {
  const likeness = await likenessOf(page, await page.screenshot({ scale: 'css' }), screenFields);
  const apart = unlikeness(likeness, kept[name] ?? '');
  const isNear = apart.mean < allowed.mean && apart.largest < allowed.largest;
  return isNear ? [] : [`${name} does not look as it was kept: ${JSON.stringify(apart)}`];
}

test('a screen that breaks is told from a sound one', async ({ page }) => {
  await settle(page, windowLooks[0]!);
  await page.goto('/');
  await page.getByRole('button', { name: 'New game' }).click();
  await page.locator('.table-card').first().waitFor();
  await standStill(page);
  const sound = await page.screenshot({ scale: 'css' });
  expect(await faultsOf(page, 'paper')).toEqual([]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .table-card-name { height: 1rem; overflow: hidden; }
      .table-card-lesson { color: rgb(1 2 3); margin-top: -2rem; }
      .table-card-foot { width: 5rem; white-space: nowrap; }
      .top-bar .button { width: 1rem; padding: 0; border-style: outset; background: rgb(239 239 239); appearance: auto; }
      .table-cards { background: black; }
      .far-below { position: absolute; top: 200vh; }`);
    document.adoptedStyleSheets = [sheet];
    for (const words of ['far below', 'and upon it']) {
      const line = document.createElement('p');
      line.className = 'far-below';
      line.textContent = words;
      document.querySelector('.screen')?.append(line);
    }
  });
  const faults = await faultsOf(page, 'paper');
  for (const kind of [
    'cut off',
    'overlaps',
    'overlaps: "far below',
    'outside its box',
    'colour of no theme',
    'default widget',
    'target',
  ])
    expect(
      faults.filter((fault) => fault.startsWith(kind)),
      kind,
    ).not.toEqual([]);
  const broken = await page.screenshot({ scale: 'css' });
  const [was, is] = [
    await likenessOf(page, sound, screenFields),
    await likenessOf(page, broken, screenFields),
  ];
  const apart = unlikeness(was, is);
  expect(apart.mean > allowed.mean || apart.largest > allowed.largest).toBe(true);
});
