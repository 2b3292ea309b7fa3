/**
 * A stand-in for the `electron` module, as much of it as the main process uses: windows are pages of a real Chromium,
 * which the parent process holds. Whatever the program asks for beyond this fails loudly.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WireEnd, wire } from './wire.ts';

type Act = (...args: never[]) => unknown;

const userData = option('user-data-dir');
const root = option('stand-in-root');
const lockFile = join(userData, 'stand-in.lock');
const host = wire(process as unknown as WireEnd, {
  ipc,
  protocol: answerProtocol,
  willNavigate,
  windowOpen: (id: number, url: string) => contentsOf(id).openHandler({ url }),
  request: (url: string) => defaultSession.asks(url),
  permission: (name: string) => defaultSession.grants(name),
  menu: () => plainMenu(menu),
  clickMenu,
  pressKeys,
  secondInstance: (argv: string[], folder: string) => app.emit('second-instance', {}, argv, folder),
  openFileEvent: (path: string) => app.emit('open-file', { preventDefault() {} }, path),
  windowEvent: (id: number, name: string, ...args: unknown[]) => windowOf(id).emit(name, ...args),
  pageEvent: (id: number, name: string, ...args: unknown[]) => contentsOf(id).emit(name, {}, ...args),
  windowState: (id: number) => windowOf(id).state,
  moveWindow: (id: number, bounds: Bounds) => windowOf(id).moveTo(bounds),
  closeWindow: (id: number) => windowOf(id).close(),
  facts: () => facts,
  killUtilities: () => utilities.splice(0).map((child) => child.kill('SIGKILL')),
  quit: () => app.quit(),
});

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the program asked of Electron that leaves no other trace. */
const facts = {
  isSandboxed: false,
  switches: [] as string[],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  windows: [] as Record<string, unknown>[],
  recent: [] as string[],
  downloads: 'allowed',
  spellChecker: true,
};

const utilities: ChildProcess[] = [];

function option(name: string): string {
  const start = `--${name}=`;
  const given = process.argv.find((argument) => argument.startsWith(start));
  if (given === undefined) throw new Error(`the stand-in needs ${start}`);
  return given.slice(start.length);
}

class App extends EventEmitter {
  isPackaged = false;
  #isQuitting = false;
  commandLine = { appendSwitch: (name: string) => facts.switches.push(name) };

  enableSandbox(): void {
    facts.isSandboxed = true;
  }
  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`the stand-in has no path ${name}`);
    return userData;
  }
  getAppPath(): string {
    return root;
  }
  getVersion(): string {
    return 'stand-in';
  }
  addRecentDocument(path: string): void {
    facts.recent.push(path);
  }
  clearRecentDocuments(): void {
    facts.recent = [];
  }
  requestSingleInstanceLock(): boolean {
    mkdirSync(userData, { recursive: true });
    const owner = lockOwner();
    if (owner !== null) {
      void host.ask('handOver', owner, process.argv, process.cwd());
      return false;
    }
    writeFileSync(lockFile, String(process.pid));
    return true;
  }
  async whenReady(): Promise<void> {
    await Promise.resolve();
    app.emit('session-created', defaultSession);
    await host.ask('ready');
  }
  quit(): void {
    this.#isQuitting = true;
    this.emit('before-quit', { preventDefault() {} });
    for (const window of windows.values()) window.close();
    this.#end();
  }
  exit(code: number): void {
    void host.flushed().then(() => process.exit(code));
  }
  windowClosed(): void {
    if (windows.size === 0 && !this.#isQuitting) this.emit('window-all-closed');
  }
  #end(): void {
    let isPrevented = false;
    const preventDefault = (): void => {
      isPrevented = true;
    };
    this.emit('will-quit', { preventDefault });
    if (isPrevented) return;
    if (lockOwner() === process.pid) rmSync(lockFile, { force: true });
    this.exit(0);
  }
}

function lockOwner(): number | null {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch {
    return null;
  }
}

class Session extends EventEmitter {
  asks: (url: string) => Promise<boolean> = async () => false;
  grants: (name: string) => Promise<boolean> = async () => true;
  isGranted: (name: string) => boolean = () => true;

  setPermissionRequestHandler(
    decide: (contents: null, name: string, done: (granted: boolean) => void) => void,
  ) {
    this.grants = (name) =>
      new Promise((resolve) => decide(null, name, (granted) => resolve(granted || this.isGranted(name))));
  }
  setPermissionCheckHandler(check: (contents: null, name: string) => boolean): void {
    this.isGranted = (name) => check(null, name);
  }
  setDevicePermissionHandler(check: () => boolean): void {
    if (check()) throw new Error('a device is granted');
  }
  setSpellCheckerEnabled(isOn: boolean): void {
    facts.spellChecker = isOn;
  }
  webRequest = {
    onBeforeRequest: (
      decide: (details: { url: string }, done: (answer: { cancel: boolean }) => void) => void,
    ): void => {
      this.asks = (url) => new Promise((resolve) => decide({ url }, ({ cancel }) => resolve(cancel)));
    },
  };
  override on(name: string, listener: Act): this {
    if (name === 'will-download')
      (listener as unknown as (event: object, item: { getURL: () => string }) => void)(
        {
          preventDefault: () => {
            facts.downloads = 'denied';
          },
        },
        { getURL: () => 'https://evil.invalid/file' },
      );
    return super.on(name, listener as (...args: unknown[]) => void);
  }
}

class WebContents extends EventEmitter {
  mainFrame = { url: '' };
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  session = defaultSession;
  readonly id: number;

  constructor(id: number) {
    super();
    this.id = id;
  }
  setWindowOpenHandler(handler: WebContents['openHandler']): void {
    this.openHandler = handler;
  }
  send(channel: string, ...args: unknown[]): void {
    void host.ask('send', this.id, channel, args).catch(() => undefined);
  }
  reload(): void {
    void host.ask('reload', this.id).catch(() => undefined);
  }
  setZoomLevel(level: number): void {
    windowOf(this.id).state.zoom = level;
  }
}

class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #id = windows.size + 1;
  readonly state: {
    bounds: Bounds;
    isMaximized: boolean;
    isFullScreen: boolean;
    isShown: boolean;
    zoom: number;
    focused: number;
  };

  constructor(options: Partial<Bounds> & { webPreferences: Record<string, unknown> }) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    const bounds = { x, y, width, height };
    this.state = { bounds, isMaximized: false, isFullScreen: false, isShown: false, zoom: 0, focused: 0 };
    facts.windows.push(options.webPreferences);
    windows.set(this.#id, this);
    this.webContents = new WebContents(this.#id);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<unknown> {
    this.webContents.mainFrame.url = url;
    return host.ask('open', this.#id, url, this.state.bounds);
  }
  show(): void {
    this.state.isShown = true;
  }
  focus(): void {
    this.state.focused += 1;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return !windows.has(this.#id);
  }
  maximize(): void {
    this.state.isMaximized = true;
    this.emit('maximize');
  }
  isMaximized(): boolean {
    return this.state.isMaximized;
  }
  setFullScreen(isFull: boolean): void {
    this.state.isFullScreen = isFull;
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
  }
  isFullScreen(): boolean {
    return this.state.isFullScreen;
  }
  getNormalBounds(): Bounds {
    return this.state.bounds;
  }
  moveTo(bounds: Bounds): void {
    this.state.bounds = bounds;
    this.emit('move');
  }
  close(): void {
    if (this.isDestroyed()) return;
    this.emit('close', { preventDefault() {} });
    windows.delete(this.#id);
    void host.ask('close', this.#id).catch(() => undefined);
    this.emit('closed');
    app.windowClosed();
  }
}

const windows = new Map<number, BrowserWindow>();
const defaultSession = new Session();
const app = new App();
const handlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
const schemes = new Map<string, (request: Request) => Promise<Response>>();
let menu: MenuItem[] = [];

function windowOf(id: number): BrowserWindow {
  const window = windows.get(id);
  if (window === undefined) throw new Error(`there is no window ${id}`);
  return window;
}

function contentsOf(id: number): WebContents {
  return windowOf(id).webContents;
}

/** A call of a page. `address` is its frame's; the main frame is the same object in every call, as in Electron. */
async function ipc(id: number, address: string, isMainFrame: boolean, channel: string, args: unknown[]) {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const sender = contentsOf(id);
  sender.mainFrame.url = isMainFrame ? address : sender.mainFrame.url;
  const senderFrame = isMainFrame ? sender.mainFrame : { url: address };
  return handler({ sender, senderFrame }, ...args);
}

async function answerProtocol(url: string, method: string) {
  const handler = schemes.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) throw new Error(`nothing answers ${url}`);
  const response = await handler(new Request(url, { method }));
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

/** Whether the program keeps a page from going to an address of its own accord. */
function willNavigate(id: number, url: string, isMainFrame: boolean): boolean {
  let isPrevented = false;
  const preventDefault = (): void => {
    isPrevented = true;
  };
  contentsOf(id).emit('will-frame-navigate', { url, preventDefault });
  if (isMainFrame) contentsOf(id).emit('will-navigate', { url, preventDefault });
  return isPrevented;
}

interface MenuItem {
  label?: string;
  accelerator?: string;
  role?: string;
  type?: string;
  enabled?: boolean;
  visible?: boolean;
  submenu?: MenuItem[];
  click?: () => void;
}

/** A menu without what does not go over a wire. */
function plainMenu(items: readonly MenuItem[]): unknown[] {
  return items.map(({ click, submenu, ...item }) => ({
    ...item,
    ...(submenu === undefined ? {} : { submenu: plainMenu(submenu) }),
  }));
}

function clickMenu(...labels: string[]): void {
  let items = menu;
  let found: MenuItem | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    items = found?.submenu ?? [];
  }
  if (found?.click === undefined) throw new Error(`the menu has no ${labels.join(' > ')}`);
  found.click();
}

function pressKeys(keys: string): void {
  const found = menu.flatMap(({ submenu }) => submenu ?? []).find(({ accelerator }) => accelerator === keys);
  if (found?.click === undefined) throw new Error(`no command hears ${keys}`);
  found.click();
}

const Menu = {
  buildFromTemplate: (template: MenuItem[]) => template,
  setApplicationMenu: (built: MenuItem[]): void => {
    menu = built;
  },
};
const dialog = {
  showOpenDialog: (_window: unknown, options: unknown) => host.ask('dialog', 'open', options),
  showSaveDialog: (_window: unknown, options: unknown) => host.ask('dialog', 'save', options),
  showMessageBox: (_window: unknown, options: unknown) => host.ask('dialog', 'message', options),
  showErrorBox: (title: string, text: string): void => void host.ask('dialog', 'error', { title, text }),
};
const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
    handlers.set(channel, handler),
};
const protocol = {
  registerSchemesAsPrivileged: (list: typeof facts.schemes) => facts.schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => schemes.set(scheme, handler),
};
const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };
const session = { defaultSession };

/** A utility process is a forked one that finds Electron's `parentPort` laid out. */
const utilityProcess = {
  fork: (program: string, args: string[]): ChildProcess => {
    const child = fork(program, args, {
      execArgv: ['--import', join(import.meta.dirname, 'parent-port.ts')],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    utilities.push(child);
    return child;
  },
};

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, utilityProcess };
