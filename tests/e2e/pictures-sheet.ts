/**
 * Photographs every picture of the stage in each theme and size: a contact sheet for the eye and one file each in
 * test-results/pictures. With --keep the likenesses become what the picture tests compare with. With --readme only
 * the two pictures of the README are made, from a game that is played in the browser.
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
  } else await photographStage();
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
  await mkdir(folder, { recursive: true });
  for (const { name, png } of photographs)
    await writeFile(join(folder, `${name.replaceAll(/[^a-z0-9]+/g, '-')}.png`), png);
  const sheet = join(projectRoot, 'test-results', 'pictures.png');
  await writeFile(sheet, await sheetOf(browser, photographs));
  if (process.argv.includes('--keep'))
    await writeFile(join(import.meta.dirname, 'pictures-kept.json'), `${JSON.stringify(kept, null, 2)}\n`);
  process.stdout.write(`${photographs.length} pictures, contact sheet in ${sheet}\n`);
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
  await page.setContent(`<style>
    body { margin: 12px; background: #14212b; color: #fff; font: 11px sans-serif;
      display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px; }
    figure { margin: 0; } img { display: block; width: 100%; }
  </style>${figures.join('')}`);
  return page.screenshot({ fullPage: true });
}
