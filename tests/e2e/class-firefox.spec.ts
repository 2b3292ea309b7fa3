import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aLesson, aStudent, aTeacher, until } from '../support/a-class.ts';
import { aHostProcess } from '../support/a-class-process.ts';
import { aFirefox, findFirefox } from '../support/a-firefox.ts';
import { beginLesson } from '../support/begin-lesson.ts';
import { PREPARE } from '../support/open-talks.ts';

test('a student in Firefox ESR comes in at an insecure address, reads the brief and makes an offer', async () => {
  test.setTimeout(300_000);
  const program = findFirefox();
  test.skip(program === null, 'Firefox ESR cannot be installed here');
  const host = await aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-firefox-')), 0, {
    VAKHSH_NAMES: 'class.test',
  });
  const code = await aLesson(host.address);
  const teacher = await aTeacher(host.address, code);
  const page = await aFirefox(program!, ['class.test']);
  try {
    await page.goTo(`http://class.test:${host.port}/join`);
    await page.fill('Code from the board', code);
    await page.fill('Your codename', 'Zarina');
    await page.press('Come in');
    await page.sees('Waiting for the others');
    const other = await aStudent(host.address, code, { as: 'student', codename: 'Ilya' });
    await teacher.until(({ roster }) => roster.length === 2);
    await beginLesson(teacher, [other]);
    await other.move({ type: 'ready' });
    await page.press('I have read it');
    await until(() => other.seen.moment!.view.phase === 'preparing');
    expect(await other.move(PREPARE)).toMatchObject({ ok: true });
    await page.press('To the table');
    await page.sees('Table offer');
    if (await page.has('.round-card')) await page.press('To the table');
    await page.press('Table offer');
    await teacher.until(({ tables }) => tables[0]?.offers === 1);
    expect(other.seen.moment!.view.facts.offers.map(({ seat }) => seat)).toEqual(['a']);
    expect(page.problems).toEqual([]);
  } finally {
    await page.close();
    teacher.room.reconnection.enabled = false;
    await host.kill();
  }
});
