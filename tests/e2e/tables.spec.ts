import { readFileSync } from 'node:fs';
import { aMousePlayer, newGame, playToDebrief, sitDown } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const packs = new URL('../../assets/packs/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, packs), 'utf8'));
const tables: readonly { id: string; title: string; role: { a: string; b: string } }[] = read(
  'index.json',
).tables.map(({ id }: { id: string }) => {
  const texts = read(`${id}/text/en/public.json`);
  return { id, title: texts['table.title'], role: { a: texts['role.a'], b: texts['role.b'] } };
});

test('the tables stand in their order, each with its lesson, its dates and its record', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'New game' }).click();
  const cards = page.locator('.table-card');
  await expect(cards).toHaveCount(tables.length);
  expect(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-table')))).toEqual(
    tables.map(({ id }) => id),
  );
  for (const { id } of tables) {
    const texts = read(`${id}/text/en/public.json`);
    const { minutes, records, window } = read(`${id}/public.json`);
    const card = page.locator(`[data-table=${id}]`);
    await expect(card).toContainText(texts['table.title'].split(': ')[0]);
    await expect(card).toContainText(texts['table.lesson']);
    await expect(card).toContainText(`${minutes} minutes`);
    await expect(card).toContainText(window.from.slice(0, 4));
    await expect(card).toContainText(texts[`record.${records.at(-1).id}`]);
  }
});

for (const { id, title, role } of tables)
  test(`${id} is played to its debrief from either chair`, async ({ page }) => {
    test.setTimeout(120_000);
    const player = aMousePlayer(page);
    const short = title.split(': ')[0]!;
    const card = new RegExp(`^${short} `);
    await page.goto('/');
    await newGame(player, card);
    await player.press('Another table');
    await player.press(card);
    await page.locator('.seat-card[data-seat=a]').click();
    await player.press('Take the chair');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(role.a);
    await page.reload();
    await player.press('Continue');
    await sitDown(player);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(short);
    await playToDebrief(player);
    await player.press('Play the other chair');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(role.b);
    await sitDown(player);
    await playToDebrief(player);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Debrief: ${short}`);
    await player.press('Back to title');
    await expect(page.locator('.saved-name strong').filter({ hasText: `${short}: ` })).toHaveCount(2);
  });
