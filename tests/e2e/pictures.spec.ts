import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pictureCatalogue, pictureSizes, pictureThemes } from './pictures-catalogue.ts';
import { likenessOf, unlikeness } from './pictures-likeness.ts';
import { stagePages } from './pictures-page.ts';

const kept = JSON.parse(readFileSync(new URL('./pictures-kept.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>;

/** Graphics drivers round colours and edges differently. */
const allowed = { mean: 2.5, largest: 36 };

let open: Awaited<ReturnType<typeof stagePages>>;

test.beforeAll(async ({ browser }) => {
  open = await stagePages(browser);
});

for (const size of pictureSizes)
  for (const theme of pictureThemes) {
    const suffix = `${theme} ${size.width}x${size.height}`;
    test(`every picture looks as it was kept: ${suffix}`, async () => {
      const stage = await open(size);
      await stage.open(theme, false);
      for (const one of pictureCatalogue) {
        await stage.show(one);
        const name = `${one.name}, ${suffix}`;
        const apart = unlikeness(await likenessOf(stage.page, await stage.photograph()), kept[name] ?? '');
        expect.soft(apart.mean, `mean difference of "${name}"`).toBeLessThan(allowed.mean);
        expect.soft(apart.largest, `largest difference of "${name}"`).toBeLessThan(allowed.largest);
      }
      expect(stage.problems).toEqual([]);
      await stage.page.context().close();
    });
  }

test('the kept likenesses belong to pictures that exist', () => {
  const names = pictureSizes.flatMap(({ width, height }) =>
    pictureThemes.flatMap((theme) =>
      pictureCatalogue.map(({ name }) => `${name}, ${theme} ${width}x${height}`),
    ),
  );
  expect(Object.keys(kept).sort()).toEqual(names.sort());
});

test('two different pictures are told apart', async () => {
  const stage = await open(pictureSizes[0]);
  await stage.open('paper', false);
  const likenesses: string[] = [];
  for (const one of pictureCatalogue.slice(0, 3)) {
    await stage.show(one);
    likenesses.push(await likenessOf(stage.page, await stage.photograph()));
  }
  expect(unlikeness(likenesses[0]!, likenesses[1]!).mean).toBeGreaterThan(allowed.mean * 4);
  expect(unlikeness(likenesses[1]!, likenesses[2]!).mean).toBeGreaterThan(allowed.mean * 4);
});
