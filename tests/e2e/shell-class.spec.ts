import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './shell-fixtures.ts';

test.describe('the desktop program as the host of a class', () => {
  test('hosts a class beside itself: a teacher in a window, a student in a browser, the same lesson after its host was killed, and no host once it has ended', async ({
    startStandIn,
    folder,
    browser,
  }) => {
    const program = await startStandIn();
    const page = await program.page();
    await page.getByRole('button', { name: 'Host a class' }).click();
    const told = page.getByRole('status').filter({ hasText: 'type the code' });
    await expect(told).toBeVisible({ timeout: 20_000 });
    const sentence = (await told.textContent())!;
    const code = /code (\d{6})/.exec(sentence)![1]!;
    const port = /:(\d+)\/join/.exec(sentence)![1]!;
    expect(existsSync(join(folder, 'user', 'lessons', 'lessons.sqlite'))).toBe(true);

    const teacher = await program.classPage();
    await expect(teacher).toHaveURL(({ hash }) => hash === '');
    await expect(teacher.getByRole('strong').filter({ hasText: code })).toBeVisible();
    expect(await teacher.evaluate(() => 'vakhsh' in globalThis)).toBe(false);

    const device = await browser.newContext();
    const student = await device.newPage();
    await student.goto(`http://127.0.0.1:${port}/join`);
    await student.getByLabel('Code from the board').fill(code);
    await student.getByLabel('Your codename').fill('Zarina');
    await student.getByRole('button', { name: 'Come in' }).click();
    await expect(student.getByRole('heading', { name: 'Waiting for the others' })).toBeVisible();

    await teacher.getByRole('button', { name: 'Go to this lesson' }).click();
    await expect(teacher.getByText('1 student', { exact: true })).toBeVisible();
    await program.ask('killUtilities');
    const again = teacher.getByText('The host of the class had stopped and was started again');
    await expect(again).toBeVisible({ timeout: 20_000 });
    await expect(teacher.getByRole('heading', { level: 1 })).toContainText(code);
    await expect(student.getByText('The line is down')).toBeHidden();
    await teacher.getByRole('button', { name: 'I have read it' }).click();
    await expect(again).toBeHidden();
    await teacher.getByRole('button', { name: 'Seat 1 student' }).click();
    await teacher.getByRole('button', { name: 'Begin the talks' }).click();
    await expect(student.getByRole('button', { name: 'I have read it' })).toBeVisible({ timeout: 20_000 });

    await program.kill();
    await expect(async () => {
      await expect(fetch(`http://127.0.0.1:${port}/join`)).rejects.toThrow();
    }).toPass();
    await device.close();
  });
});
