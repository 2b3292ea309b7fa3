import type { Page } from '@playwright/test';

/** What has to show a step of the pay-off years: ribbon, own bar, their bar, reasons. */
const followers = ['.ribbon', '.value-bar-mine', '.value-bar-theirs', '.reasons'] as const;

/** A machine at work may swallow a key; more than one in so many, and the measure says nothing. */
const KEYS_IDLE_AT_MOST = 10;

/**
 * Moves the pay-off years to and fro by the keyboard, with time between the steps for all that moves.
 *
 * @throws Error when a follower does not show a step two frames after its key, or keys move nothing at all.
 */
export async function moveYears(page: Page, moves: number): Promise<void> {
  await page.getByRole('slider').first().focus();
  await page.evaluate(watchSteps, followers);
  for (let move = 0; move < moves; move += 1) {
    // Four down, four up, so that the ribbon's end and the cells before it move as well.
    await page.keyboard.press(move % 8 < 4 ? 'ArrowLeft' : 'ArrowRight');
    await page.waitForTimeout(150);
  }
  const late = await page.evaluate(
    () => (globalThis as unknown as { lateFollowers: string[] }).lateFollowers,
  );
  const { idle } = await page.evaluate(
    () => (globalThis as unknown as { countedKeys: { idle: number } }).countedKeys,
  );
  if (idle * KEYS_IDLE_AT_MOST > moves) throw new Error(`${idle} of ${moves} keys moved nothing`);
  if (late.length > 0) throw new Error(`not drawn two frames after the key: ${late.join(', ')}`);
}

/** In the page: notes each follower that stands as before two frames after a key. */
function watchSteps(selectors: readonly string[]): void {
  const late: string[] = [];
  const counted = { idle: 0 };
  Object.assign(globalThis, { lateFollowers: late, countedKeys: counted });
  const looks = (): string[] =>
    selectors.map((selector) => document.querySelector(selector)?.outerHTML ?? 'nothing');
  addEventListener(
    'keydown',
    () => {
      const before = looks();
      const compare = (): void => {
        const now = looks();
        const asBefore = selectors.filter((_, at) => now[at] === before[at]);
        if (asBefore.length < selectors.length) late.push(...asBefore);
        else counted.idle += 1;
      };
      requestAnimationFrame(() => requestAnimationFrame(compare));
    },
    true,
  );
}
