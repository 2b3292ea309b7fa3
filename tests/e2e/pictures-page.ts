import type { Browser, Page } from '@playwright/test';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import type { ThemeId } from '#renderer/theme/theme.ts';
import { bundleForPage } from '../support/bundle-for-page.ts';
import type { CataloguedPicture } from './pictures-catalogue.ts';

const origin = 'http://pictures.test';
const entry = 'tests/e2e/pictures-in-browser.ts';

/** What the page of `pictures-in-browser.ts` offers. */
interface PicturePage {
  open(theme: ThemeId, motion: boolean): Promise<void>;
  show(picture: unknown, slots: unknown): Promise<void>;
  setTheme(theme: ThemeId): void;
  frames(): number;
}

/** The stage alone in a window of a given size, under the game's content security policy. */
export class StagePage {
  readonly page: Page;
  readonly problems: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
  }

  async open(theme: ThemeId, motion: boolean): Promise<void> {
    await this.page.evaluate(
      ([id, moves]) => (globalThis as unknown as { picturePage: PicturePage }).picturePage.open(id, moves),
      [theme, motion] as const,
    );
  }

  async show({ picture, slots }: CataloguedPicture): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const boxes = Object.fromEntries(
      Object.entries(slots).map(([name, [x, y, w, h]]) => [
        name,
        [x * width, y * height, w * width, h * height],
      ]),
    );
    await this.page.evaluate(
      ([shown, places]) =>
        (globalThis as unknown as { picturePage: PicturePage }).picturePage.show(shown, places),
      [picture, boxes] as const,
    );
  }

  frames(): Promise<number> {
    return this.page.evaluate(() =>
      (globalThis as unknown as { picturePage: PicturePage }).picturePage.frames(),
    );
  }

  /** What is on screen, as PNG. */
  photograph(): Promise<Buffer> {
    return this.page.screenshot({ scale: 'css' });
  }
}

/** Bundles the stage once; the function opens it in a window of any size. */
export async function stagePages(
  browser: Browser,
): Promise<(size: { width: number; height: number }, density?: number) => Promise<StagePage>> {
  const script = await bundleForPage(entry);
  return async (viewport, deviceScaleFactor = 1) => {
    const context = await browser.newContext({ viewport, deviceScaleFactor });
    const page = await context.newPage();
    const stage = new StagePage(page);
    await page.route(`${origin}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'Content-Security-Policy': contentSecurityPolicy('web') },
            body: '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/pictures.js"></script>',
          }),
    );
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => 'picturePage' in globalThis);
    return stage;
  };
}
