import type { Page } from '@playwright/test';

/** Drops files of the disk on the title's or archive's box, as the browser does it. */
export async function dropOnBox(page: Page, files: string[]): Promise<void> {
  const box = (await page.locator('.drop-zone').boundingBox())!;
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + 8,
      data: { items: [], files, dragOperationsMask: 1 },
    });
}
