import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { aMousePlayer, clearTable, newGame, screenOf, sitDown } from '../support/a-player.ts';
import type { ProgramUnderTest } from '../support/electron-stand-in/program-under-test.ts';
import { expect, test } from './shell-fixtures.ts';

/** A game at its first turn with one offer tabled. */
async function playARound(program: ProgramUnderTest): Promise<void> {
  const player = aMousePlayer(await program.page());
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Table offer');
  await clearTable(player);
}

/** The one saved game of a user-data folder, and its path. */
function savedGame(folder: string): { path: string; text: string } {
  const games = join(folder, 'user', 'games');
  const [name] = readdirSync(games).filter((file) => file.endsWith('.vakhsh'));
  const path = join(games, name!);
  return { path, text: readFileSync(path, 'utf8') };
}

async function aGameFile(folder: string, name = 'shared.vakhsh'): Promise<string> {
  const file = join(folder, name);
  copyFileSync(savedGame(folder).path, file);
  return file;
}

test.describe('the desktop program', () => {
  test('goes on after a kill where the game stood, and says that it was kept', async ({ start, folder }) => {
    const first = await start();
    await playARound(first);
    const before = savedGame(folder).text;
    expect(before.trimEnd().split('\n').length).toBeGreaterThan(4);
    await first.kill();
    const second = await start();
    const page = await second.page();
    await expect(page.getByRole('alert')).toContainText('Your game was kept');
    await aMousePlayer(page).press('Continue');
    await expect(page.locator('.screen-table')).toBeVisible();
    expect(savedGame(folder).text.startsWith(before)).toBe(true);
    await second.close();
    const third = await start();
    await expect((await third.page()).getByRole('button', { name: 'Continue' })).toBeVisible();
    await expect((await third.page()).getByRole('alert')).toBeHidden();
    expect([...first.left, ...second.left, ...third.left]).toEqual([]);
  });

  test('opens a game file that it is started with', async ({ start, folder }) => {
    const first = await start();
    await playARound(first);
    await first.close();
    const file = await aGameFile(folder);
    const { path } = savedGame(folder);
    writeFileSync(path, ''); // Only the file given has the game now.
    const second = await start([file]);
    const page = await second.page();
    await expect(page.locator('.screen-table')).toBeVisible();
    expect(await second.menuLabels()).toContain('shared.vakhsh');
    await second.clickMenu('Game', 'Saved games');
    await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
    await second.clickMenu('Game', 'Open recent', 'shared.vakhsh');
    await expect(page.locator('.screen-table')).toBeVisible();
    await second.clickMenu('Game', 'Open recent', 'Clear this list');
    expect(await second.menuLabels()).not.toContain('shared.vakhsh');
  });

  test('opens a game file that is dropped on the table, and lets any other file fall', async ({
    start,
    folder,
  }) => {
    const program = await start();
    await playARound(program);
    const page = await program.page();
    const home = page.url();
    const { text } = savedGame(folder);
    const drop = (name: string, content: string) =>
      page.evaluate(
        ([called, inside]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([inside], called));
          const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
          return document.body.dispatchEvent(event);
        },
        [name, content] as const,
      );
    expect(await drop('notes.txt', 'mine')).toBe(false);
    await expect(page.locator('.screen-table')).toBeVisible();
    expect(await drop('other.vakhsh', text.replace('"seed":', '"seed":1'))).toBe(false);
    await expect(page.getByRole('alert')).toContainText('Line 2 of other.vakhsh does not go on');
    expect(await drop('mine.vakhsh', text)).toBe(false);
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.locator('.screen-table')).toBeVisible();
    expect(page.url()).toBe(home);
  });

  test('says in one sentence why a file cannot be opened', async ({ start, folder }) => {
    const file = join(folder, 'letter.vakhsh');
    writeFileSync(file, 'Dear minister,\n');
    const program = await start([file]);
    const page = await program.page();
    await expect(page.getByRole('alert')).toContainText('letter.vakhsh is not a game of this program');
    await program.answerDialog('open', { canceled: false, filePaths: [join(folder, 'gone.vakhsh')] });
    await program.clickMenu('Game', 'Open a file…');
    await expect(page.getByRole('alert')).toContainText('gone.vakhsh is no longer where it was');
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    await program.answerDialog('open', { canceled: false, filePaths: [file] });
    await program.clickMenu('Game', 'Open a file…');
    await expect(page.getByRole('alert')).toContainText('letter.vakhsh cannot be read as text');
  });

  test('keeps a copy of a game, and all games in one file that another profile takes', async ({
    start,
    folder,
  }) => {
    const first = await start();
    await playARound(first);
    const page = await first.page();
    const copy = join(folder, 'copy.vakhsh');
    await first.answerDialog('save', { canceled: false, filePath: copy });
    await first.pressKeys('CmdOrCtrl+S');
    await expect(page.getByRole('alert')).toContainText('The file is saved');
    expect(readFileSync(copy, 'utf8')).toBe(savedGame(folder).text);
    expect(await first.menuLabels()).toContain('copy.vakhsh');
    const everything = join(folder, 'all.vakhsh-games');
    await first.answerDialog('save', { canceled: false, filePath: everything });
    await first.clickMenu('Game', 'Save all games in one file…');
    await expect.poll(() => readdirSync(folder)).toContain('all.vakhsh-games');
    const kept = savedGame(folder).text;
    await page.evaluate(async () => {
      const { vakhsh } = globalThis as unknown as {
        vakhsh: { store: import('#protocol/game-store.ts').GameStore };
      };
      const listed = await vakhsh.store.list();
      if (listed.ok) for (const { id } of listed.games) await vakhsh.store.remove(id);
    });
    await first.close();
    const second = await start([everything]);
    await expect((await second.page()).getByRole('alert')).toContainText('1 game was brought in');
    expect(savedGame(folder).text).toBe(kept);
    await expect((await second.page()).getByRole('button', { name: 'Continue' })).toBeVisible();
  });

  test('has a menu with keys, of which new game, full screen and the list of keys work', async ({
    start,
  }) => {
    const program = await start();
    const page = await program.page();
    expect(await program.menuLabels()).toEqual(
      expect.arrayContaining([
        'Game',
        'New game (CmdOrCtrl+N)',
        'Open a file… (CmdOrCtrl+O)',
        'Full screen (F11)',
        'Larger (CmdOrCtrl+Plus)',
        'Help',
      ]),
    );
    await program.pressKeys('CmdOrCtrl+N');
    await expect.poll(() => screenOf(page)).toBe('scenarios');
    await program.pressKeys('CmdOrCtrl+L');
    await expect.poll(() => screenOf(page)).toBe('title');
    await program.pressKeys('F1');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });
});

test.describe('the desktop program on the stand-in', () => {
  test('hands a file of a second start to the first window', async ({ startStandIn, folder }) => {
    const first = await startStandIn();
    await playARound(first);
    const file = await aGameFile(folder);
    await first.clickMenu('Game', 'Saved games');
    const page = await first.page();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    const second = await startStandIn([file]);
    expect(await second.ended).toBe(0);
    await expect(page.locator('.screen-table')).toBeVisible();
    expect(await first.ask('windowState', 1)).toMatchObject({ focused: 1 });
    await first.ask('openFileEvent', join(folder, 'none.vakhsh'));
    await expect(page.getByRole('alert')).toContainText('none.vakhsh is no longer where it was');
  });

  test('comes back with its place, its size and full screen', async ({ startStandIn }) => {
    const first = await startStandIn();
    await first.ask('moveWindow', 1, { x: 40, y: 50, width: 1000, height: 700 });
    await first.pressKeys('F11');
    await first.pressKeys('CmdOrCtrl+Plus');
    await first.close();
    const second = await startStandIn();
    expect(await second.ask('windowState', 1)).toMatchObject({
      bounds: { x: 40, y: 50, width: 1000, height: 700 },
      isFullScreen: true,
      zoom: 0.5,
      isShown: true,
    });
  });

  test('brings a page that broke down back with the game kept', async ({ startStandIn }) => {
    const program = await startStandIn();
    await playARound(program);
    await program.breakPage();
    const page = await program.page();
    await expect(page.getByRole('alert')).toContainText('Your game was kept');
    await aMousePlayer(page).press('Continue');
    await expect(page.locator('.screen-table')).toBeVisible();
  });

  test('lets no request leave the computer in a whole round', async ({ startStandIn }) => {
    const program = await startStandIn();
    await playARound(program);
    expect(program.left).toEqual([]);
    expect(program.held).toEqual([]);
    expect(await program.ask('facts')).toMatchObject({
      isSandboxed: true,
      downloads: 'denied',
      spellChecker: false,
      schemes: [{ scheme: 'app' }],
      switches: expect.arrayContaining(['disable-background-networking', 'disable-component-update']),
    });
  });

  test('tells once that the disk is full, and the game goes on', async ({ startStandIn, folder }) => {
    test.skip(process.platform === 'win32', 'limits of a process are set by a POSIX shell');
    const program = await startStandIn([], 1);
    const page = await program.page();
    const player = aMousePlayer(page);
    const told: string[] = [];
    const closeNotice = async (bar: Locator): Promise<void> => {
      // Under a dialog it cannot be closed yet.
      if (await page.locator('.overlay').isVisible()) return;
      told.push((await bar.locator('p').textContent()) ?? '');
      await bar.getByRole('button', { name: 'Close' }).click();
    };
    await page.addLocatorHandler(page.locator('.notice-bar'), closeNotice, { noWaitAfter: true });
    await playARound(program);
    await player.press('Table offer');
    await clearTable(player);
    expect(told).toEqual([expect.stringMatching(/^The disk is full.*You can play on/)]);
    await page.removeLocatorHandler(page.locator('.notice-bar'));
    await program.clickMenu('Game', 'Saved games');
    await player.press('Continue');
    await expect(page.locator('.screen-table')).toBeVisible();
    const copy = join(folder, 'copy.vakhsh');
    await program.answerDialog('save', { canceled: false, filePath: copy });
    await program.pressKeys('CmdOrCtrl+S');
    await expect(page.getByRole('alert')).toContainText('choose another place');
  });
});
