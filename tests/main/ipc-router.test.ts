import { describe, expect, it } from 'vitest';
import { type IpcHandlers, ipcRouter } from '#main/ipc-router.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { storeHandlers } from '#main/store-handlers.ts';
import { aFolder } from '../support/a-folder.ts';

const ourPage = { address: 'app://vakhsh/index.html', isMainFrame: true };

function aRouter(exportText: IpcHandlers['export.text'] = async () => ({ ok: true })) {
  const errors: unknown[] = [];
  const handlers: IpcHandlers = {
    ...storeHandlers(fileGameStore(aFolder())),
    'export.text': exportText,
    'shell.take': async () => [],
    'shell.set-language': async () => ({ ok: true }),
    'shell.open-file': async () => ({ ok: false, code: 'open/cancelled' }),
    'class.host': async () => ({ ok: false, code: 'class/not-started', message: 'why' }),
  };
  return { route: ipcRouter(handlers, (error) => errors.push(error)), errors };
}

describe('messages from a page to the main process', () => {
  it('a call of our own page reaches the storage', async () => {
    const { route } = aRouter();
    expect(await route('store.create', ourPage, ['g1', '{}'])).toEqual({ ok: true });
    expect(await route('store.read', ourPage, ['g1'])).toEqual({ ok: true, text: '{}\n', halfLine: null });
  });

  it.each([
    ['another site', { address: 'https://example.org/', isMainFrame: true }],
    ['another host of our scheme', { address: 'app://elsewhere/index.html', isMainFrame: true }],
    ['a file of the disk', { address: 'file:///index.html', isMainFrame: true }],
    ['a frame inside our page', { address: 'app://vakhsh/index.html', isMainFrame: false }],
    ['a frame that is gone', { address: '', isMainFrame: false }],
  ])('a call of %s is refused', async (_, sender) => {
    const { route } = aRouter();
    expect(await route('store.list', sender, [])).toEqual({ ok: false, code: 'ipc/foreign-sender' });
  });

  it.each([[[]], [[1]], [['g1', 'more']], [[{ id: 'g1' }]], [['x'.repeat(65)]]])(
    'arguments %j that the channel does not take are refused',
    async (args) => {
      const { route } = aRouter();
      expect(await route('store.read', ourPage, args)).toEqual({ ok: false, code: 'ipc/bad-arguments' });
    },
  );

  it('an error of a handler comes back as a code and is reported once', async () => {
    const bug = new Error('bug');
    const { route, errors } = aRouter(() => Promise.reject(bug));
    expect(await route('export.text', ourPage, ['a.csv', ''])).toEqual({ ok: false, code: 'ipc/failed' });
    expect(errors).toEqual([bug]);
  });
});
