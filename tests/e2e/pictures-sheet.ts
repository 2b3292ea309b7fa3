/**
 * Photographs every picture of the stage and every screen of the game in each theme and size: contact sheets for the
 * eye, one file each in test-results/pictures, and a list of the faults that the screens have. With --stage or
 * --screens only the one or the other; --screens with a look ("1280x720", "1920x1080 at 200 %") only that one, and
 * with --first only the first table from its first chair. With --keep the likenesses become what the picture tests
 * compare with. With --readme only the two pictures of the README are made, from a game played in the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { findChromium } from '../support/chromium-finder.ts';
import { chromiumLaunch, chromiumVariable } from '../support/chromium-launch.ts';
import { pictureCatalogue, pictureSizes, pictureThemes } from './pictures-catalogue.ts';
import { likenessOf } from './pictures-likeness.ts';
import { type StagePage, stagePages } from './pictures-page.ts';
import { readmePictures } from './readme-pictures.ts';
import { nameOfLook, windowLooks } from './screens-looks.ts';
import { photographScreens } from './screens-photographs.ts';
import { everyChair } from './screens-walk.ts';

/** More pictures than this would be more than a browser paints in one. */
const onOneSheet = 200;

const folder = join(projectRoot, 'test-results', 'pictures');

interface Photograph {
  readonly name: string;
  readonly png: Buffer;
}

process.env[chromiumVariable] ??= (await findChromium()) ?? '';
const browser = await chromium.launch(chromiumLaunch());
try {
  if (process.argv.includes('--readme')) {
    const made = await readmePictures(browser);
    process.stdout.write(`${made.join('\n')}\n`);
  } else {
    if (!process.argv.includes('--screens')) await photographStage();
    if (!process.argv.includes('--stage')) await photographLooks();
  }
} finally {
  await browser.close();
}

async function photographStage(): Promise<void> {
  const photographs: Photograph[] = [];
  const kept: Record<string, string> = {};
  const openPage = await stagePages(browser);
  for (const size of pictureSizes)
    for (const theme of pictureThemes) {
      const stage = await openPage(size);
      await stage.open(theme, false);
      for (const one of await photographAll(stage, `${theme} ${size.width}x${size.height}`)) {
        photographs.push(one);
        kept[one.name] = await likenessOf(stage.page, one.png);
      }
      await stage.page.context().close();
    }
  // Written at the end, because every run of the end-to-end tests empties this folder first.
  await writePictures('pictures', photographs);
  await keep('pictures-kept.json', kept);
}

async function photographLooks(): Promise<void> {
  const chairs = process.argv.includes('--first') ? everyChair.slice(0, 1) : everyChair;
  const named = windowLooks.filter((look) => process.argv.includes(nameOfLook(look)));
  for (const look of named.length > 0 ? named : windowLooks) {
    const photographs = await photographScreens(browser, look, chairs);
    const suffix = nameOfLook(look);
    for (const { name, faults } of photographs)
      for (const fault of faults) process.stdout.write(`${name}, ${suffix}: ${fault}\n`);
    await writePictures(
      `screens ${suffix}`,
      photographs.map(({ name, png }) => ({ name: `${name}, ${suffix}`, png })),
    );
    if (look !== windowLooks[0]) continue;
    const first = photographs.filter(({ name }) => !everyChair.slice(1).some((chair) => isOf(chair, name)));
    await keep('screens-kept.json', Object.fromEntries(first.map(({ name, likeness }) => [name, likeness])));
  }
}

function isOf({ table, seat }: (typeof everyChair)[number], name: string): boolean {
  return name.startsWith(`${table} ${seat},`);
}

async function writePictures(title: string, photographs: readonly Photograph[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, png } of photographs)
    await writeFile(join(folder, `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}.png`), png);
  for (let from = 0; from < photographs.length; from += onOneSheet) {
    const part = from === 0 ? title : `${title} ${from / onOneSheet + 1}`;
    const sheet = join(projectRoot, 'test-results', `${part.replaceAll(/[^a-z0-9]+/g, '-')}.png`);
    const shown = photographs.slice(from, from + onOneSheet);
    await writeFile(sheet, await sheetOf(browser, shown));
    process.stdout.write(`${shown.length} pictures, contact sheet in ${sheet}\n`);
  }
}

async function keep(file: string, kept: Readonly<Record<string, string>>): Promise<void> {
  if (!process.argv.includes('--keep')) return;
  await writeFile(join(import.meta.dirname, file), `${JSON.stringify(kept, null, 2)}\n`);
}

async function photographAll(stage: StagePage, suffix: string): Promise<Photograph[]> {
  const photographs: Photograph[] = [];
  for (const one of pictureCatalogue) {
    await stage.show(one);
    photographs.push({ name: `${one.name}, ${suffix}`, png: await stage.photograph() });
  }
  return photographs;
}

/** All photographs small on one page, with their names. */
async function sheetOf(from: Browser, photographs: readonly Photograph[]): Promise<Buffer> {
  const page = await from.newPage({ viewport: { width: 1680, height: 900 } });
  const figures = photographs.map(
    ({ name, png }) =>
      `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>
    body { margin: 12px; background: #14212b; color: #fff; font: 11px sans-serif;
      display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; }
    figure { margin: 0; } img { display: block; width: 100%; }
  </style>${figures.join('')}`,
    { timeout: 0 },
  );
  const sheet = await page.screenshot({ fullPage: true, timeout: 0 });
  await page.close();
  return sheet;
}
