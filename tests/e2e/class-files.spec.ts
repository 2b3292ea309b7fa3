import { readFile } from 'node:fs/promises';
import { createTable } from '#engine/index.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { aClassReport, aTableReport } from '../support/a-class-report.ts';
import { aKeyboardPlayer } from '../support/a-player.ts';
import { loadPack } from '../support/packs.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const scenario = loadPack('sangtuda-rao');
const { public: common } = scenario;
const draft = [...createTable(common, scenario.seats).draft];

/** A kept class of five tables at Sangtuda-1. */
function aKeptClass(code: string, shift: number) {
  const better = draft.with(0, draft[0]! + 1);
  const signed = (table: number) =>
    aTableReport(table, {
      outcome: 'signed',
      contract: draft,
      values: { a: 20_000 + shift + 6_000 * table, b: 30_000 - 4_000 * table },
      share: { a: 300 + 20 * table, b: 350 },
      missed: { a: 60_000, b: 50_000, contract: better },
    });
  const tables = [signed(1), signed(2), signed(3), signed(4), aTableReport(5)];
  const swings = common.terms.map((_, at) => ({ a: 4_000 * (at + 1), b: 30_000 - 3_000 * at }));
  const { possible } = aClassReport();
  const best = { a: 60_000, b: 50_000, contract: better };
  return aClassReport({ code, tables, possible: { ...possible, swings, best } });
}

const file = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

test('result files become a debrief on the wall, as files, on paper and beside another class', async ({
  page,
}, info) => {
  test.setTimeout(90_000);
  const { press } = aKeyboardPlayer(page);
  await page.goto('/');
  await press('Result files of a class');
  await page
    .locator('.drop-zone input[type=file]')
    .first()
    .setInputFiles([
      file('one.json', aKeptClass('111111', 0)),
      file('two.json', aKeptClass('222222', 9_000)),
      { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) },
    ]);
  await expect(page.getByRole('heading', { name: '2 classes found' })).toBeVisible();
  await expect(page.getByText(/^photo\.png: this is no result of a game/)).toBeVisible();
  await press('To the debrief');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief of 111111');

  const wall = page.locator('.class-board-wall');
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText('Guess the line');
  await expect(wall.locator('.chart-frontier')).toHaveAttribute('d', '');
  await expect(wall.locator('.class-dot, .chart-record, .chart-missed')).toHaveCount(0);
  await wall.getByLabel('Points to Dushanbe').fill('40');
  await wall.getByLabel('Points to RAO UES').fill('60');
  await press('Place the guess');
  await wall.locator('svg').click({ position: { x: 300, y: 150 } });
  await expect(wall.locator('.class-guess')).toHaveCount(2);

  const seen: string[] = [];
  await page.screenshot({ path: info.outputPath('guess.png') });
  for (const next of ['tables', 'frontier', 'trade', 'record', 'sheets', 'process', 'results']) {
    await press(/^Next: /);
    seen.push((await wall.getByRole('heading', { level: 2 }).textContent())!);
    await page.screenshot({ path: info.outputPath(`${next}.png`) });
  }
  expect(new Set(seen).size).toBe(7);
  await expect(wall.getByRole('table')).toHaveCount(2);
  await press('Hide the ranking');
  await expect(wall.getByText('Above others in this chair')).toHaveCount(0);
  for (let back = 0; back < 3; back += 1) await press('Back');
  await expect(wall.locator('.class-dot')).toHaveCount(5);
  await expect(wall.locator('.chart-record')).toHaveCount(1);

  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('option', { name: /^222222/ }).click();
  await expect(wall.locator('.class-dot-other')).toHaveCount(5);

  const csvFile = page.waitForEvent('download');
  await press('Results as CSV');
  const csv = await readFile((await (await csvFile).path())!, 'utf8');
  expect(csv.split('\r\n').length).toBe(12);
  const jsonFile = page.waitForEvent('download');
  await press('Results as JSON');
  const kept = JSON.parse(await readFile((await (await jsonFile).path())!, 'utf8'));
  expect(classReportSchema.parse(kept)).toEqual(aKeptClass('111111', 0));

  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.screenshot({ path: info.outputPath('compare-1920.png') });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-only')).toBeVisible();
  await expect(wall).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(3);
  await info.attach('debrief.pdf', { body: pdf, contentType: 'application/pdf' });
  await page.screenshot({ path: info.outputPath('print.png'), fullPage: true });
});
