import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { SECRET } from '../support/a-class.ts';
import { aHostProcess, type HostProcess } from '../support/a-class-process.ts';
import { chromiumLaunch } from '../support/chromium-launch.ts';
import { classFaults } from './class-looks.ts';
import { expect, test } from './fixtures.ts';

const lessons = mkdtempSync(join(tmpdir(), 'vakhsh-class-'));
const NAMES = { VAKHSH_NAMES: 'class.test' };
let host: HostProcess;
let browser: Browser;
const problems: string[] = [];

test.beforeAll(async () => {
  host = await aHostProcess(lessons, 0, NAMES);
  const launch = chromiumLaunch();
  browser = await chromium.launch({
    ...launch,
    args: [...launch.args, '--host-resolver-rules=MAP class.test 127.0.0.1'],
  });
});
test.afterAll(async () => {
  await browser.close();
  await host.kill();
});

async function aDevice(): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  context.on('weberror', (error) => problems.push(error.error().message));
  await context.exposeBinding('reportViolation', (_source, violation: string) => problems.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
      reportViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return context;
}

async function aStudentPage(code: string, codename: string, pin?: string): Promise<Page> {
  const page = await (await aDevice()).newPage();
  await page.goto(`http://class.test:${host.port}/join`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect((await page.locator('.class-form').boundingBox())!.width).toBeGreaterThan(400);
  await page.getByLabel('Code from the board').fill(code);
  await page.getByLabel('Your codename').fill(codename);
  if (pin !== undefined) {
    await page.getByRole('button', { name: 'I have a PIN' }).click();
    await page.getByLabel('Your PIN').fill(pin);
  }
  await page.getByRole('button', { name: 'Come in' }).click();
  return page;
}

test('the teacher prints a note on two pages and a brief for each chair on one', async () => {
  const teacher = await (await aDevice()).newPage();
  await teacher.goto(`http://class.test:${host.port}/teach`);
  await teacher.getByLabel('Secret of the teacher').fill(SECRET);
  await teacher.getByRole('button', { name: 'Come in' }).click();
  const tables = teacher.locator('.paper-list').getByRole('button');
  await expect(tables).toHaveCount(6);
  for (let at = 0; at < 6; at += 1) {
    await tables.nth(at).click();
    const note = teacher.getByRole('article', { name: 'Teaching note' });
    await expect(note).toContainText('Usual mistakes');
    await expect(note).toContainText(/\d+ of 200 games were signed/);
    expect(await printedPages(teacher)).toBe(2);
    for (const brief of [1, 2]) {
      await teacher.getByRole('radio').nth(brief).click({ force: true });
      await expect(teacher.getByRole('article')).toContainText(/50 of 100 votes/i);
      expect(await printedPages(teacher)).toBe(1);
    }
    await teacher.getByRole('button', { name: 'Back to the lessons' }).click();
  }
  await teacher.context().close();
});

/** Pages of the paper that the printer would put out. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('a lesson from the board to the file: check questions, drop, late join, pause, event, observer, note, line down, soft stop, debrief', async () => {
  test.setTimeout(180_000);
  const teacher = await (await aDevice()).newPage();
  await teacher.goto(`http://class.test:${host.port}/teach`);
  expect(await classFaults(teacher, 'door of the teacher')).toEqual([]);
  await teacher.getByLabel('Secret of the teacher').fill(SECRET);
  await teacher.getByRole('button', { name: 'Come in' }).click();
  await teacher.getByRole('button', { name: 'How pairs talk' }).click();
  await teacher.getByRole('option', { name: 'By offers, each with a note of up to 200 characters' }).click();
  expect(await classFaults(teacher, 'lessons')).toEqual([]);
  await teacher.getByRole('button', { name: 'Open the lesson' }).click();
  const code = (await teacher.locator('.class-digits').textContent())!.trim();
  await expect(teacher.locator('.class-url')).toHaveText(`class.test:${host.port}/join`);

  await teacher.getByRole('button', { name: 'Test from a phone' }).click();
  const phone = await (await aDevice()).newPage();
  await phone.goto(`http://class.test:${host.port}/reach`);
  await expect(phone.getByRole('heading', { name: 'This device reaches the class' })).toBeVisible();
  const trying = teacher.getByRole('dialog', { name: 'Test from a phone' });
  await expect(trying).toContainText('A computer at 127.0.0.1 reaches the class.');
  await trying.getByRole('button', { name: 'Close' }).click();
  await phone.context().close();

  const zarina = await aStudentPage(code, 'Zarina');
  await expect(zarina.getByRole('heading', { name: 'Waiting for the others' })).toBeVisible();
  const ilya = await aStudentPage(code, 'Ilya');
  await expect(ilya.locator('.class-digits')).toHaveText(/^\d{6}$/);
  const pin = (await ilya.locator('.class-digits').textContent())!;
  const farrukh = await aStudentPage(code, 'Farrukh');
  await expect(teacher.getByText('3 students', { exact: true })).toBeVisible();
  expect(await classFaults(teacher, 'desk before the talks')).toEqual([]);
  await teacher.getByRole('button', { name: 'Seat 3 students' }).click();
  await teacher.getByRole('button', { name: 'Begin the talks' }).click();

  await zarina.getByRole('button', { name: 'Two questions on your brief: 0 of 2' }).click();
  await zarina.getByText('You do, although it is the company that is late.').click();
  await expect(zarina.getByRole('dialog')).toContainText('Right. Read the clause on delay');
  await zarina.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(teacher.getByText('1 of 2 questions answered, 1 right')).toBeVisible();
  await zarina.getByRole('button', { name: 'I have read it' }).click();
  await ilya.context().close();
  await expect(teacher.getByRole('button', { name: 'Give to the computer' })).toBeVisible();
  const again = await aStudentPage(code, 'ilya', pin);
  await again.getByRole('button', { name: 'I have read it' }).click();
  await expect(teacher.getByRole('row', { name: /^Table 1/ })).toContainText('Preparing');

  const nigora = await aStudentPage(code, 'Nigora');
  await expect(nigora.getByRole('heading', { name: 'Waiting for the others' })).toBeVisible();
  await teacher.getByRole('button', { name: 'Seat 1 student' }).click();
  await expect(nigora.locator('.class-bar')).toContainText('Nigora');

  for (const page of [zarina, again]) await page.getByRole('button', { name: 'To the table' }).click();
  await expect(zarina.locator('.screen-table')).toBeVisible();
  await zarina.getByRole('dialog').getByRole('button', { name: 'To the table' }).click();
  await teacher.getByRole('button', { name: 'Pause all' }).click();
  await expect(zarina.getByText('The teacher has paused the talks.')).toBeVisible();
  await teacher.getByRole('button', { name: 'Go on', exact: true }).first().click();
  await teacher.getByLabel('A word to every table').fill('The metal price has fallen.');
  await teacher.getByRole('button', { name: 'Say it' }).click();
  await expect(zarina.getByText('From the teacher: The metal price has fallen.')).toBeVisible();

  await teacher.getByRole('button', { name: 'An event for every table' }).click();
  await teacher.getByRole('option', { name: 'The bill grows' }).click();
  await teacher.getByRole('button', { name: 'Let it happen' }).click();
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'Let it happen' }).click();
  await expect(teacher.getByText('The bill grows: happened at 1 of 2 tables.')).toBeVisible();
  const flash = again.getByRole('dialog', { name: 'News for every table' });
  await expect(flash).toContainText('USD 534 m instead of 482');
  await flash.getByRole('button', { name: 'I have read it' }).click();
  await zarina.getByRole('button', { name: 'Take the figure as it stands.' }).click();

  const sitora = await aStudentPage(code, 'Sitora');
  await teacher
    .getByRole('row', { name: /^Sitora/ })
    .getByRole('button', { name: 'Seat…' })
    .click();
  const places = teacher.getByRole('dialog', { name: 'A place for Sitora' });
  await places.getByRole('button', { name: 'Place at the table' }).click();
  await teacher.getByRole('option', { name: 'observer' }).click();
  await places.getByRole('button', { name: 'Seat here' }).click();
  await expect(sitora.getByRole('heading', { name: 'You observe table 1' })).toBeVisible();

  await expect(teacher.getByRole('row', { name: /^Table 1/ })).toContainText('observed by Sitora');

  await zarina.getByRole('button', { name: 'Add a note' }).click();
  await zarina.getByLabel('Note with the offer, 200 characters at most').fill('Years for cents?');
  await zarina.getByRole('button', { name: 'Keep it' }).click();
  await zarina.getByRole('button', { name: 'Table offer' }).click();
  await expect(again.getByText('Their note: Years for cents?')).toBeVisible();
  await expect(sitora.getByText(/tables a first contract/)).toBeVisible();
  await sitora.getByLabel(/^At which moment did the talks turn/).fill('When the bill grew.');
  await sitora.getByRole('button', { name: 'Hand in' }).click();
  await expect(sitora.getByText('Handed in; you may change it until the lesson ends.')).toBeVisible();
  await expect(teacher.getByRole('row', { name: /^Table 1/ })).toContainText('made an offer');
  await farrukh.context().close();
  await teacher.getByRole('button', { name: 'Give to the computer' }).click();
  await expect(teacher.getByRole('row', { name: /^Table 2/ })).toContainText('computer');

  await host.kill();
  await zarina.getByRole('button', { name: 'Go on without the network' }).click();
  const outside = zarina.getByRole('dialog', { name: 'Without the network' });
  await outside.getByText('The last offer that was made').click();
  await expect(outside.locator('.contract-line').first()).toBeVisible();
  await outside.getByText('No contract: we part without one').click();
  const agreedFile = zarina.waitForEvent('download');
  await outside.getByRole('button', { name: 'Keep the file for the teacher' }).click();
  const agreed = (await (await agreedFile).path())!;
  await outside.getByRole('button', { name: 'Close' }).click();
  host = await aHostProcess(lessons, host.port, NAMES);
  await expect(teacher.getByText('This computer’s host does not answer.')).toBeHidden();
  await teacher.getByRole('button', { name: 'Test from a phone' }).click();
  const chooser = teacher.waitForEvent('filechooser');
  await trying.getByRole('button', { name: 'Take in files of students' }).click();
  await (await chooser).setFiles(agreed);
  await expect(trying).toContainText('table 1 ends as its two students agreed.');
  await trying.getByRole('button', { name: 'Close' }).click();
  await expect(teacher.getByRole('row', { name: /^Table 1/ })).toContainText('No deal');

  await expect(zarina.getByRole('heading', { name: 'Your table: No deal' })).toBeVisible();
  await teacher.getByRole('button', { name: 'End the talks' }).click();
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'End the talks' }).click();
  await expect(teacher.getByRole('row', { name: /^Table 1/ })).toContainText('No deal');
  await teacher.getByRole('button', { name: 'Open the debrief' }).click();
  await teacher.getByRole('alertdialog').getByRole('button', { name: 'Open the debrief' }).click();
  await teacher.getByRole('button', { name: 'For the projector' }).click();
  await expect(
    teacher.getByRole('img', { name: 'All tables of the class over what was possible' }),
  ).toBeVisible();
  await expect(zarina.getByText(/^Nothing is drawn yet/)).toBeVisible();
  await expect(zarina.locator('.class-dot')).toHaveCount(0);
  await zarina.getByLabel('Points to Dushanbe').fill('90');
  await zarina.getByLabel('Points to RAO UES').fill('60');
  await zarina.getByRole('button', { name: 'Place the guess' }).click();
  await expect(teacher.getByText(/One guess is on the chart/)).toBeVisible();
  await teacher.getByRole('button', { name: 'Next: All tables' }).click();
  await expect(zarina.locator('.class-dot').first()).toBeVisible();
  await expect(zarina.locator('.chart-frontier')).toHaveAttribute('d', '');
  await teacher.getByRole('button', { name: 'Next: What was possible' }).click();
  await expect(zarina.locator('.chart-frontier')).not.toHaveAttribute('d', '');
  await teacher.getByRole('button', { name: 'Back to the desk' }).click();
  await expect(teacher.getByText('When the bill grew.')).toBeVisible();

  await zarina.getByLabel('Which trade made both of you better off?').fill('=Years for cents');
  for (const [at, feeling] of [
    'I am content with the result',
    'I am content with how I did',
    'I am content with how we bargained',
    'I would sit down with the other side again',
  ].entries())
    await zarina
      .getByRole('radiogroup', { name: feeling })
      .getByText(String(at + 2), { exact: true })
      .click();
  await zarina.getByRole('button', { name: 'Hand in' }).click();
  await expect(zarina.getByText('Handed in. Thank you.')).toBeVisible();

  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: 'Results as CSV' }).click();
  const csv = await readFile((await (await download).path())!, 'utf8');
  const [columns, ...rows] = csv.split('\r\n').slice(0, -1);
  expect(columns).toBe(
    '\uFEFFclass,table,codename,role,scenario,seed,rounds,outcome,own value,joint value,distance to frontier,offers,' +
      'questions,concessions per term,promises,hints,bot rounds,minutes,answer 1,answer 2,answer 3,' +
      'feeling result,feeling self,feeling process,feeling relation',
  );
  expect(rows[0]).toContain(",'=Years for cents,");
  expect(rows[0]).toMatch(/,2,3,4,5$/);
  expect(rows.map((row) => row.split(',').slice(1, 3).join(' '))).toEqual([
    '1 Zarina',
    '1 Ilya',
    '2 ',
    '2 Nigora',
    '1 Sitora',
  ]);
  expect(rows.at(-1)).toContain(`,1,Sitora,observer,`);
  await teacher.getByRole('button', { name: 'Exit tickets' }).click();
  const tickets = teacher.getByRole('dialog', { name: 'Exit tickets' });
  await expect(tickets.getByRole('heading', { name: 'Zarina, table 1, Government' })).toBeVisible();
  await expect(tickets).toContainText('=Years for cents');
  await tickets.getByRole('button', { name: 'Close' }).click();

  await teacher.getByRole('button', { name: 'All lessons' }).click();
  await teacher.getByRole('button', { name: 'Its debrief' }).click();
  await expect(teacher.getByRole('heading', { level: 1 })).toHaveText(`Debrief of ${code}`);
  expect(await pagesOf(teacher)).toBeLessThanOrEqual(3);
  await teacher.getByRole('button', { name: 'Back to the list' }).click();
  await teacher
    .locator('.paper-list')
    .getByRole('button', { name: /^Sangtuda-1/ })
    .click();
  await expect(teacher.getByRole('radiogroup', { name: 'Which paper?' })).toBeVisible();
  expect(await classFaults(teacher, 'teaching note')).toEqual([]);
  expect(await pagesOf(teacher)).toBeLessThanOrEqual(2);
  await teacher.getByText(/^Brief: RAO UES/).click();
  expect(await pagesOf(teacher)).toBe(1);
  await teacher.getByRole('button', { name: 'Back to the lessons' }).click();
  await teacher.getByRole('button', { name: 'Delete', exact: true }).click();
  await teacher.getByRole('alertdialog').getByRole('button').last().click();
  await expect(teacher.getByRole('button', { name: 'Its debrief' })).toHaveCount(0);
  expect(problems).toEqual([]);
});

/** How many sheets of paper the page takes. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
