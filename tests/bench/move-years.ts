import type { Page } from '@playwright/test';

/** What has to show a step of the pay-off years: ribbon, own bar, their bar, reasons. */
const followers = ['.ribbon', '.value-bar-mine', '.value-bar-theirs', '.reasons'] as const;

/**
 * Moves the pay-off years to and fro by the keyboard, with time between the steps for all that moves.
 *
 * @throws Error when a follower does not show a step two frames after its key.
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
  if (late.length > 0) throw new Error(`not drawn two frames after the key: ${late.join(', ')}`);
}

/** In the page: notes each follower that stands as before two frames after a key. */
function watchSteps(selectors: readonly string[]): void {
  const late: string[] = [];
  Object.assign(globalThis, { lateFollowers: late });
  const looks = (): string[] =>
    selectors.map((selector) => document.querySelector(selector)?.outerHTML ?? 'nothing');
  addEventListener(
    'keydown',
    () => {
      const before = looks();
      const compare = (): void => {
        const now = looks();
        late.push(...selectors.filter((_, at) => now[at] === before[at]));
      };
      requestAnimationFrame(() => requestAnimationFrame(compare));
    },
    true,
  );
}
