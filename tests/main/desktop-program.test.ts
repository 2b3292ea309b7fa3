import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ipcChannels } from '#protocol/ipc.ts';
import { aFolder } from '../support/a-folder.ts';

type Handler = (...args: unknown[]) => unknown;

/** What the program asked of Electron, which cannot run here. */
const asked = {
  hasLock: true,
  quits: 0,
  focused: 0,
  userData: '',
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  windows: [] as { webPreferences: Record<string, unknown> }[],
  addresses: [] as string[],
  appEvents: new Map<string, Handler>(),
  pageEvents: new Map<string, Handler>(),
  channels: new Map<string, Handler>(),
  protocols: new Map<string, Handler>(),
  openWindow: (() => undefined) as Handler,
  decidePermission: (() => undefined) as Handler,
  checkPermission: (() => undefined) as Handler,
};

vi.mock('electron', () => {
  class BrowserWindow {
    webContents = {
      setWindowOpenHandler: (handler: Handler) => {
        asked.openWindow = handler;
      },
      on: (name: string, handler: Handler) => asked.pageEvents.set(name, handler),
      session: {
        setPermissionRequestHandler: (handler: Handler) => {
          asked.decidePermission = handler;
        },
        setPermissionCheckHandler: (handler: Handler) => {
          asked.checkPermission = handler;
        },
      },
    };
    constructor(options: { webPreferences: Record<string, unknown> }) {
      asked.windows.push(options);
    }
    once(): void {}
    isMinimized(): boolean {
      return false;
    }
    focus(): void {
      asked.focused += 1;
    }
    loadURL(address: string): Promise<void> {
      asked.addresses.push(address);
      return Promise.resolve();
    }
  }
  return {
    BrowserWindow,
    dialog: {},
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof asked.schemes) => asked.schemes.push(...schemes),
      handle: (scheme: string, handler: Handler) => asked.protocols.set(scheme, handler),
    },
    ipcMain: { handle: (channel: string, handler: Handler) => asked.channels.set(channel, handler) },
    app: {
      requestSingleInstanceLock: () => asked.hasLock,
      on: (name: string, handler: Handler) => asked.appEvents.set(name, handler),
      whenReady: () => Promise.resolve(),
      quit: () => {
        asked.quits += 1;
      },
      getAppPath: () => asked.userData,
      getPath: () => asked.userData,
    },
  };
});

async function startProgram({ hasLock }: { hasLock: boolean }): Promise<void> {
  asked.hasLock = hasLock;
  asked.userData = aFolder();
  await import('#main/index.ts');
  await vi.waitFor(() => expect(asked.windows.length + asked.quits).toBeGreaterThan(0));
}

beforeEach(() => {
  vi.resetModules();
  Object.assign(asked, { quits: 0, focused: 0, schemes: [], windows: [], addresses: [] });
  for (const events of [asked.appEvents, asked.pageEvents, asked.channels, asked.protocols]) events.clear();
});

describe('the desktop program', () => {
  it('opens one window on its own page, in a sandbox without Node', async () => {
    await startProgram({ hasLock: true });
    expect(asked.addresses).toEqual(['app://vakhsh/index.html']);
    expect(asked.windows[0]?.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    expect(asked.windows[0]?.webPreferences.preload).toMatch(/preload[\\/]index\.cjs$/);
  });

  it('its scheme keeps the content security policy', async () => {
    await startProgram({ hasLock: true });
    expect(asked.schemes.map(({ scheme }) => scheme)).toEqual(['app']);
    expect(asked.schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
    const answer = (await asked.protocols.get('app')?.(new Request('app://vakhsh/none.html'))) as Response;
    expect(answer.status).toBe(404);
  });

  it('a page can open no window, leave for no other address, hold no other page and get no permission', async () => {
    await startProgram({ hasLock: true });
    expect(asked.openWindow({ url: 'app://vakhsh/index.html' })).toEqual({ action: 'deny' });
    const leaves = (url: string) => {
      const event = { url, preventDefault: vi.fn() };
      asked.pageEvents.get('will-navigate')?.(event);
      return event.preventDefault.mock.calls.length === 0;
    };
    expect(
      ['https://example.org/', 'file:///etc/passwd', 'app://elsewhere/', 'javascript:0'].filter(leaves),
    ).toEqual([]);
    expect(leaves('app://vakhsh/index.html')).toBe(true);
    const attached = { preventDefault: vi.fn() };
    asked.pageEvents.get('will-attach-webview')?.(attached);
    expect(attached.preventDefault).toHaveBeenCalledOnce();
    const decide = vi.fn();
    asked.decidePermission(null, 'media', decide);
    expect(decide).toHaveBeenCalledWith(false);
    expect(asked.checkPermission(null, 'media')).toBe(false);
  });

  it('every channel is answered, to the main frame of its own page only', async () => {
    await startProgram({ hasLock: true });
    expect([...asked.channels.keys()].sort()).toEqual(Object.keys(ipcChannels).sort());
    const list = asked.channels.get('store.list')!;
    const mainFrame = { url: 'app://vakhsh/index.html' };
    expect(await list({ senderFrame: mainFrame, sender: { mainFrame } })).toEqual({ ok: true, games: [] });
    const refusal = { ok: false, code: 'ipc/foreign-sender' };
    expect(await list({ senderFrame: { url: mainFrame.url }, sender: { mainFrame } })).toEqual(refusal);
    expect(await list({ senderFrame: null, sender: { mainFrame } })).toEqual(refusal);
  });

  it('a second start brings the first window forward and stops', async () => {
    await startProgram({ hasLock: true });
    asked.appEvents.get('second-instance')?.();
    expect(asked.focused).toBe(1);
    vi.resetModules();
    asked.windows = [];
    await startProgram({ hasLock: false });
    expect([asked.windows.length, asked.quits]).toEqual([0, 1]);
  });
});
