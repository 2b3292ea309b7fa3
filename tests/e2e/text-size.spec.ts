import { aKeyboardPlayer, aMousePlayer, newGame, playToDebrief, sitDown } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, width, height, textSize] of [
  ['at 200 % text', 1280, 720, 200],
  ['in a narrow window', 1000, 700, 100],
  ['at 1920 by 1080', 1920, 1080, 100],
] as const) {
  test(`values and moves stay in sight ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(
      (size) => localStorage.setItem('vakhsh-settings', JSON.stringify({ textSize: size })),
      textSize,
    );
    const player = aMousePlayer(page);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'New game' })).toBeInViewport({ ratio: 1 });
    await newGame(player);
    await player.press('Take the chair');
    await sitDown(player);
    await expect(page.getByRole('button', { name: 'Table offer' })).toBeInViewport({ ratio: 1 });
    const isNarrow = (await page.getByRole('tab', { name: 'Worth and reasons' }).count()) > 0;
    expect(isNarrow).toBe(name !== 'at 1920 by 1080');
    if (isNarrow) await page.getByRole('tab', { name: 'Worth and reasons' }).click();
    await expect(page.getByRole('heading', { name: 'What this draft is worth' })).toBeInViewport();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the table goes over to tabs when its own menu enlarges the text', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.addInitScript(() =>
    localStorage.setItem('vakhsh-settings', JSON.stringify({ motion: 'off', sound: 0 })),
  );
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await expect(page.getByRole('button', { name: 'Table offer' })).toBeInViewport({ ratio: 1 });
  await player.press('Menu');
  await player.press(/Text size/);
  await page.getByRole('option', { name: '200%' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Worth and reasons' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Table offer' })).toBeInViewport({ ratio: 1 });
});

test('at 200 % text a note of the lesson stands above what it speaks of, in the tab that holds it', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('vakhsh-settings', JSON.stringify({ textSize: 200, motion: 'off', sound: 0 })),
  );
  const { press } = aMousePlayer(page);
  const note = page.locator('.coach');
  const doIt = note.getByRole('button', { name: 'Do it for me' });
  await page.goto('/');
  await press('Learn in three minutes');
  await press('I have read it');
  await press('To the table');
  for (const spokenOf of ['sheet', 'worth', 'reasons', 'moves']) {
    await expect(page.locator(`.coach-slot:not(:empty) + [data-coach=${spokenOf}]`)).toBeInViewport();
    await expect(note).toBeInViewport({ ratio: 1 });
    if (await doIt.isVisible()) await doIt.click();
    await note.getByRole('button').last().click();
  }
  await expect(note).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a table is played to its debrief with the keyboard alone at 200 % text', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() =>
    localStorage.setItem('vakhsh-settings', JSON.stringify({ textSize: 200, motion: 'off', sound: 0 })),
  );
  const player = aKeyboardPlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  const seen = await playToDebrief(player);
  expect(seen.at(-1)).toBe('debrief');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
