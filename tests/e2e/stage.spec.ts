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
  const drawn = await page.evaluate(async () => {
    let frames = 0;
    const { drawArrays, drawElements } = WebGLRenderingContext.prototype;
    const counted = <F extends (...given: never[]) => void>(draw: F) =>
      function (this: WebGLRenderingContext, ...given: Parameters<F>): void {
        frames += 1;
        draw.apply(this, given);
      };
    WebGLRenderingContext.prototype.drawArrays = counted(drawArrays);
    WebGLRenderingContext.prototype.drawElements = counted(drawElements);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    return frames;
  });
  expect(drawn).toBe(0);
});

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
