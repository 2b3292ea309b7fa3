import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { gameFileArguments } from '#main/shell/game-file-arguments.ts';
import { mayDownload } from '#main/shell/may-download.ts';
import { mayRequest } from '#main/shell/may-request.ts';
import { type MenuActions, menuTemplate } from '#main/shell/menu-template.ts';
import { menuTexts } from '#main/shell/menu-texts.ts';
import { readGameFile } from '#main/shell/read-game-file.ts';
import { runMarker } from '#main/shell/run-marker.ts';
import { shellEvents } from '#main/shell/shell-events.ts';
import { shellMemory } from '#main/shell/shell-memory.ts';
import { freshShellState, parseShellState, withRecent } from '#main/shell/shell-state.ts';
import { visibleBounds } from '#main/shell/visible-bounds.ts';
import { aFolder } from '../support/a-folder.ts';

const display = { x: 0, y: 0, width: 1920, height: 1040 };

describe('the window', () => {
  it('comes back where it stood, as long as enough of it can be seen', () => {
    const kept = { x: 1500, y: 200, width: 1000, height: 700 };
    expect(visibleBounds(kept, [display])).toEqual(kept);
    expect(visibleBounds({ ...kept, x: 1850 }, [display])).toBeNull();
    expect(visibleBounds({ ...kept, y: -650 }, [display])).toBeNull();
    expect(visibleBounds({ ...kept, x: 2000 }, [display, { ...display, x: 1920 }])).not.toBeNull();
    expect(visibleBounds(null, [display])).toBeNull();
  });

  it('is never smaller than the game needs', () => {
    expect(visibleBounds({ x: 0, y: 0, width: 10, height: 10 }, [display])).toBeNull();
    expect(visibleBounds({ x: 0, y: 0, width: 400, height: 300 }, [display])).toMatchObject({
      width: 800,
      height: 600,
    });
  });
});

describe('what the program remembers', () => {
  it.each([
    '',
    '{}',
    'null',
    '[1]',
    '{"format":"vakhsh-shell","version":2}',
    '{"format":"vakhsh-shell","ver',
  ])('is fresh where the file says %j', (text) => expect(parseShellState(text)).toEqual(freshShellState));

  it('is there after the next start, and lost without harm where nothing can be written', async () => {
    const path = join(aFolder(), 'shell.json');
    const memory = shellMemory(path);
    memory.change({ lang: 'ru' });
    memory.change({ recent: ['/a.vakhsh'] });
    await memory.settled();
    expect(shellMemory(path).state).toMatchObject({ lang: 'ru', recent: ['/a.vakhsh'] });
    const nowhere = shellMemory(join(path, 'deeper.json'));
    nowhere.change({ lang: 'tg' });
    await nowhere.settled();
    expect(nowhere.state.lang).toBe('tg');
  });

  it('lists ten recent files, each once, the last one first', () => {
    const many = Array.from({ length: 12 }, (_, n) => `/${n}.vakhsh`);
    const recent = many.reduce<string[]>((list, path) => withRecent(list, path), []);
    expect(recent).toEqual(many.slice(2).reverse());
    expect(withRecent(recent, '/5.vakhsh')[0]).toBe('/5.vakhsh');
    expect(withRecent(recent, '/5.vakhsh')).toHaveLength(10);
  });

  it('tells a breakdown from an orderly end', () => {
    const path = join(aFolder(), 'user', 'running');
    const first = runMarker(path);
    expect(first.brokeDown).toBe(false);
    const second = runMarker(path);
    expect(second.brokeDown).toBe(true);
    second.end();
    expect(existsSync(path)).toBe(false);
    expect(runMarker(path).brokeDown).toBe(false);
  });
});

describe('files from outside', () => {
  it('are taken from a start’s arguments by their endings, options and folders passed over', () => {
    const argv = ['.', '--flag=x.vakhsh', 'mine.vakhsh', '/all/Games.VAKHSH-GAMES', 'notes.txt', '-x.vakhsh'];
    expect(gameFileArguments(argv, '/home/player')).toEqual([
      '/home/player/mine.vakhsh',
      '/all/Games.VAKHSH-GAMES',
    ]);
  });

  it('that are folders, missing or no text are refused by a code', async () => {
    const folder = aFolder();
    const bytes = join(folder, 'bytes.vakhsh');
    writeFileSync(bytes, Buffer.from([0xff, 0xfe, 0x41]));
    expect(await readGameFile(folder)).toMatchObject({ type: 'file.refused', code: 'file/unreadable' });
    expect(await readGameFile(bytes)).toMatchObject({ code: 'file/unreadable', name: 'bytes.vakhsh' });
    expect(await readGameFile(join(folder, 'none'))).toMatchObject({ code: 'file/not-found' });
  });

  it('wait until the page asks, each once', () => {
    let woken = 0;
    const events = shellEvents(() => {
      woken += 1;
    });
    events.tell({ type: 'program.recovered' });
    events.tell({ type: 'menu.chose', command: 'keys' });
    expect(woken).toBe(2);
    expect(events.take()).toHaveLength(2);
    expect(events.take()).toEqual([]);
  });
});

describe('the menu', () => {
  const nothing = (): void => undefined;
  const actions: MenuActions = {
    choose: nothing,
    openFile: nothing,
    openRecent: nothing,
    forgetRecent: nothing,
    zoom: nothing,
    toggleFullScreen: nothing,
    reload: nothing,
    quit: nothing,
  };
  const menu = (isMac: boolean, recent: string[] = []) =>
    menuTemplate({ t: (key) => `«${key}»`, actions, recent, isMac });

  it.each([false, true])('has a text of the chosen language for every command (Mac: %s)', (isMac) => {
    const labels = (items: ReturnType<typeof menu>): (string | undefined)[] =>
      items
        .filter(({ type }) => type !== 'separator')
        .flatMap(({ label, submenu }) => [label, ...(Array.isArray(submenu) ? labels(submenu) : [])]);
    expect(labels(menu(isMac)).filter((label) => !label?.startsWith('«'))).toEqual([]);
  });

  it('gives no two commands the same keys', () => {
    const keys = menu(false).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu.flatMap(({ accelerator }) => accelerator ?? []) : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows a file name as it is, an ampersand too', () => {
    expect(JSON.stringify(menu(false, ['/x/R&D.vakhsh']))).toContain('R&&D.vakhsh');
  });

  it('falls back on English where a language or its file is missing', () => {
    const folder = join(projectRoot, 'assets/locales');
    expect(menuTexts(folder, 'xx')('menu.quit')).toBe('Quit');
    expect(menuTexts(folder, '../en')('menu.quit')).toBe('Quit');
    expect(menuTexts('/nowhere', 'en')('menu.quit')).toBe('menu.quit');
  });
});

describe('what a page may ask for', () => {
  it.each([
    'app://vakhsh/x.js',
    'data:image/png;base64,x',
    'blob:app://vakhsh/1',
    'http://127.0.0.1:4780/',
    'ws://127.0.0.1:1/',
  ])('%s', (address) => expect(mayRequest(address)).toBe(true));

  it.each([
    '',
    'https://127.0.0.1/',
    'http://127.0.0.2/',
    'http://a@127.0.0.1/',
    'blob:null/1',
    'about:blank',
    'file:///x',
  ])('never %j', (address) => expect(mayRequest(address)).toBe(false));
});

describe('what a page may hand the user as a file', () => {
  it('is what the page of a class host on this computer made itself', () => {
    expect(mayDownload('blob:http://127.0.0.1:4790/3f2b0c1e-1d2a-4b6f-9f10-000000000001')).toBe(true);
  });

  it.each([
    'http://127.0.0.1:4790/teacher/lessons/123456/results.csv',
    'blob:http://127.0.0.2:4790/3f2b',
    'blob:https://127.0.0.1:4790/3f2b',
    'blob:http://127.0.0.1:4790.evil.invalid/3f2b',
    'blob:app://vakhsh/3f2b',
    'data:text/plain,x',
    'file:///etc/passwd',
  ])('never %j', (address) => expect(mayDownload(address)).toBe(false));
});
