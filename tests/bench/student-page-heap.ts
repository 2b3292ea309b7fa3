import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { aLesson, aTeacher, until } from '../support/a-class.ts';
import { aHostProcess } from '../support/a-class-process.ts';
import { beginLesson } from '../support/begin-lesson.ts';
import { chromiumLaunch } from '../support/chromium-launch.ts';

/** JS heap of one student's page after a collection, in megabytes: at its table, and with the class's debrief open. */
export interface StudentPageHeap {
  readonly atTable: number;
  readonly atDebrief: number;
}

const OFFERS = 3;

/** A student's real page over a short lesson against a computer: brief, offers, soft stop, debrief. */
export async function studentPageHeap(): Promise<StudentPageHeap> {
  const host = await aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-heap-')), 0);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
    await page.goto(`${host.address}/join`);
    await page.getByLabel('Code from the board').fill(code);
    await page.getByLabel('Your codename').fill('Zarina');
    await page.getByRole('button', { name: 'Come in' }).click();
    await teacher.until(({ roster }) => roster.length === 1);
    await beginLesson(teacher, []);
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByRole('button', { name: 'To the table' }).click();
    const table = page.getByRole('button', { name: 'Table offer' });
    await table.waitFor();
    // News may lie over the table by then; the figure does not need every offer.
    for (let offer = 1; offer <= OFFERS; offer += 1)
      await table.click({ timeout: 2_000 }).catch(() => undefined);
    const atTable = await heapOf(page);
    await teacher.order({ type: 'stop' });
    await until(() => teacher.seen.view!.tables.every(({ outcome }) => outcome !== null), 60_000);
    await teacher.order({ type: 'debrief' });
    await until(() => teacher.seen.debrief !== null, 60_000);
    await page.waitForTimeout(1_000);
    const atDebrief = await heapOf(page);
    teacher.room.reconnection.enabled = false;
    return { atTable, atDebrief };
  } finally {
    await browser.close();
    await host.kill();
  }
}

async function heapOf(page: Page): Promise<number> {
  const line = await page.context().newCDPSession(page);
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  return usedSize / 1e6;
}
