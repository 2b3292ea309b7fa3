import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.waitForSelector('[data-stage="on"]');
});

test('the canvas is hidden from screen readers and takes no keyboard focus', async ({ page }) => {
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  await expect(canvas).not.toHaveAttribute('tabindex', /.*/);
});

test('the canvas has as many pixels as the screen after every change of the window', async ({ page }) => {
  for (const size of [
    { width: 1600, height: 900 },
    { width: 1024, height: 700 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(() =>
        page
          .locator('#stage canvas')
          .evaluate((canvas: HTMLCanvasElement) => [
            canvas.width / devicePixelRatio,
            canvas.height / devicePixelRatio,
            canvas.getBoundingClientRect().width,
          ]),
      )
      .toEqual([size.width, size.height, size.width]);
  }
});

test('with motion off nothing is drawn while nothing changes', async ({ page }) => {
  await page.evaluate(() => {
    document.documentElement.dataset.motion = 'off';
  });
  await page.waitForTimeout(700);
  await page.evaluate(countDraws);
  await page.waitForTimeout(5_000);
  expect(await page.evaluate(drawsSoFar)).toBe(0);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'night';
  });
  await expect.poll(() => page.evaluate(drawsSoFar)).toBeGreaterThan(0);
});

/** Counts what the page's canvas is told to draw from now on. */
function countDraws(): void {
  const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
  const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
  if (!gl) throw new Error('the stage has no WebGL context');
  document.body.dataset.draws = '0';
  for (const name of ['drawArrays', 'drawElements', 'clear'] as const) {
    const draw = gl[name].bind(gl) as (...given: number[]) => void;
    Object.assign(gl, {
      [name]: (...given: number[]) => {
        document.body.dataset.draws = String(Number(document.body.dataset.draws) + 1);
        draw(...given);
      },
    });
  }
}

function drawsSoFar(): number {
  return Number(document.body.dataset.draws);
}

test('the theme of the page is the theme of the stage', async ({ page }) => {
  await page.evaluate(() => {
    document.documentElement.dataset.motion = 'off';
  });
  const corner = async (): Promise<string> => (await page.screenshot()).toString('base64');
  const paper = await corner();
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'night';
  });
  await expect.poll(corner).not.toBe(paper);
});
