import { readFileSync } from 'node:fs';
import { themeIds } from '#renderer/theme/theme.ts';
import { expect, test } from './fixtures.ts';
import { likenessOf, unlikeness } from './pictures-likeness.ts';
import { faultsOf, nameOfLook, settle, standStill, wear, windowLooks } from './screens-looks.ts';
import {
  everyChair,
  screenFields,
  walkChair,
  walkLibrary,
  walkOutside,
  walkRecord,
  walkTwoPersons,
} from './screens-walk.ts';

/** The first table from its first chair is walked here, all others by the long tests. */
const chair = everyChair[0]!;
const kept = JSON.parse(readFileSync(new URL('./screens-kept.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

/** A screen that lost a panel, its picture or its colours is further off; words may change. */
const allowed = { mean: 7, largest: 70 };

for (const look of windowLooks.filter(({ width }) => width === 1280))
  test(
    `no screen has a fault: ${nameOfLook(look)}`,
    look.textSize === 100 ? {} : { tag: '@long' },
    async ({ page }) => {
      test.setTimeout(420_000);
      await settle(page, look);
      await page.goto('/');
      await page.waitForSelector('[data-stage="on"]');
      const found: string[] = [];
      const seen: string[] = [];
      const check = async (name: string): Promise<void> => {
        await standStill(page);
        for (const theme of themeIds) {
          const faults = await faultsOf(page, theme);
          found.push(...faults.map((fault) => `${name}, ${theme}: ${fault}`));
          if (look.textSize === 100 && theme === 'paper')
            found.push(...(await unlikeKept(`${name}, ${theme}`)));
        }
        seen.push(name);
        await wear(page, 'paper');
      };
      const unlikeKept = async (name: string): Promise<readonly string[]> => {
        const likeness = await likenessOf(page, await page.screenshot({ scale: 'css' }), screenFields);
        const apart = unlikeness(likeness, kept[name] ?? '');
        const isNear = apart.mean < allowed.mean && apart.largest < allowed.largest;
        return isNear ? [] : [`${name} does not look as it was kept: ${JSON.stringify(apart)}`];
      };
      await walkOutside(page, check);
      await walkLibrary(page, check);
      await walkRecord(page, check);
      await walkTwoPersons(page, check);
      await walkChair(page, chair, check);
      expect(found).toEqual([]);
      expect(seen.length).toBeGreaterThan(60);
    },
  );

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
      .table-cards { background: black; }`);
    document.adoptedStyleSheets = [sheet];
  });
  const faults = await faultsOf(page, 'paper');
  for (const kind of [
    'cut off',
    'overlaps',
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
