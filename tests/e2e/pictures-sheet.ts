/**
 * Photographs every picture of the stage and every screen of the game in each theme and size: contact sheets for the
 * eye, one file each in test-results/pictures, and a list of the faults that the screens have. With --stage or
 * --screens only the one or the other; --screens with looks ("1280x720", "1920x1080 at 200 %") only those, and
 * with --first only the first table from its first chair. With --keep the likenesses become what the picture tests
 * compare with; name both windows ("1280x720" "1920x1080") then. With --readme only the two pictures of the README are made, from a game played in the browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { findChromium } from '../support/chromium-finder.ts';
import { chromiumLaunch, chromiumVariable } from '../support/chromium-launch.ts';
import { pictureCatalogue, pictureSizes, pictureThemes } from './pictures-catalogue.ts';
import { likenessOf } from './pictures-likeness.ts';
import { type StagePage, stagePages } from './pictures-page.ts';
import { readmePictures } from './readme-pictures.ts';
import { keptLooks, nameOfLook, windowLooks } from './screens-looks.ts';
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
  const kept: Record<string, string> = {};
  for (const look of named.length > 0 ? named : windowLooks) {
    const photographs = await photographScreens(browser, look, chairs);
    for (const { name, faults } of photographs)
      for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
    await writePictures(`screens ${nameOfLook(look)}`, photographs);
    if (!keptLooks.includes(look)) continue;
    for (const { name, likeness } of photographs)
      if (!everyChair.slice(1).some((chair) => isOf(chair, name))) kept[name] = likeness;
  }
  await keep('screens-kept.json', kept);
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
  const figures: string[] = [];
  for (const { name, png } of photographs)
    figures.push(
      `<figure><img src="${await thumbnailOf(page, png)}"><figcaption>${name}</figcaption></figure>`,
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

/** A photograph as wide as its place on a sheet; hundreds in full size are more than a page may hold. */
function thumbnailOf(page: Page, png: Buffer): Promise<string> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
      resizeWidth: 270,
      resizeQuality: 'high',
    });
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    image.close();
    return canvas.toDataURL('image/png');
  }, png.toString('base64'));
}
