import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { watchPages } from '../watch-pages.ts';
import { invokeName, preloadScript, sendName } from './preload-script.ts';
import type { AppAnswer, DialogKind, ProgramOptions, ProgramUnderTest } from './program-under-test.ts';
import { type WireEnd, wire } from './wire.ts';

/** The program's scheme has no meaning in a plain Chromium, so that its pages stand under this address. */
const origin = 'https://game.invalid';
const appOrigin = 'app://vakhsh';
const hostedOrigin = 'http://127.0.0.1:';

/** What only the stand-in can do: ask as a hostile page would, and see what Electron was told. */
export interface StandInProgram extends ProgramUnderTest {
  /** A call over IPC from a frame that has this address. */
  invoke(
    channel: string,
    args: unknown[],
    from?: { address?: string; isMainFrame?: boolean },
  ): Promise<unknown>;
  /** Puts a question to the main process: see the methods of `electron-module.ts`. */
  ask(method: string, ...args: unknown[]): Promise<unknown>;
  /** Dialogs that were shown, with their options. */
  readonly dialogs: readonly { kind: DialogKind; options: unknown }[];
  /** Requests that the program refused to let out. */
  readonly held: readonly string[];
  /** The page of the window that shows a class host, once it is open. */
  classPage(): Promise<Page>;
  /** Breaks the page down, as a fault of the browser inside would. */
  breakPage(): Promise<void>;
  /** What its pages complained of in this and earlier runs over the same user data. */
  problems(): Promise<readonly string[]>;
  /** Exit code once the main process has ended. */
  readonly ended: Promise<number | null>;
}

const running = new Map<number, { ask: (method: string, ...args: unknown[]) => Promise<unknown> }>();
/** The browser's own storage goes with the user-data folder. */
const contexts = new Map<string, Promise<WatchedContext>>();

interface WatchedContext {
  readonly context: BrowserContext;
  readonly problems: readonly string[];
}

/** Starts the built main bundle in a process of its own over the stand-in for `electron`. */
export async function startStandIn(browser: Browser, options: ProgramOptions): Promise<StandInProgram> {
  const child = startMain(options);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const answers: { kind: DialogKind; answer: object }[] = [];
  const dialogs: { kind: DialogKind; options: unknown }[] = [];
  const [left, held]: [string[], string[]] = [[], []];
  const awaited = new Set<string>();
  let page: Page | null = null;
  let hosted: { readonly id: number; readonly page: Page } | null = null;
  let opened: (() => void) | null = null;
  const shown = new Promise<void>((resolve) => {
    opened = resolve;
  });

  const main = wire(child as unknown as WireEnd, {
    ready: () => undefined,
    open: (id: number, address: string) => open(id, address),
    close: (id: number) => (hosted?.id === id ? hosted.page.close() : page?.close()),
    reload: async (id: number) => {
      if (page?.isClosed() === false) await load(page.url());
      else await open(id, `${appOrigin}/index.html`);
    },
    send: (_id: number, channel: string, args: unknown[]) => sendToPage(page, channel, args),
    handOver: (pid: number, argv: string[], folder: string) =>
      running.get(pid)?.ask('secondInstance', argv, folder),
    dialog: (kind: DialogKind, shownWith: unknown) => {
      dialogs.push({ kind, options: shownWith });
      const next = answers.findIndex((answer) => answer.kind === kind);
      return next < 0
        ? { canceled: true, filePath: '', filePaths: [], response: 0 }
        : answers.splice(next, 1)[0]!.answer;
    },
  });
  running.set(child.pid!, main);
  void ended.then(() => running.delete(child.pid!));

  async function open(id: number, address: string): Promise<void> {
    if (address.startsWith(hostedOrigin)) return openHosted(id, address);
    const { context } = await contextOf(browser, options.userData);
    await prepare(context);
    page = await context.newPage();
    page.on('crash', (broken) => {
      page = null;
      void broken.close().then(() => main.ask('pageEvent', id, 'render-process-gone', { reason: 'crashed' }));
    });
    await load(toWeb(address));
    await main.ask('pageEvent', id, 'did-finish-load');
    await main.ask('windowEvent', id, 'ready-to-show');
    opened?.();
  }

  /** A window on the class host of this computer, whose pages come from the host itself. */
  async function openHosted(id: number, address: string): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    await context.route('**/*', async (route) => {
      const isHeld = await main.ask('request', route.request().url());
      return isHeld ? route.abort() : route.continue();
    });
    const shownIn = await context.newPage();
    await shownIn.goto(address);
    hosted = { id, page: shownIn };
  }

  async function load(address: string): Promise<void> {
    awaited.add(address);
    await page!.goto(address);
  }

  /** Ties a context to this run of the main process; an earlier run of the same user data is gone. */
  async function prepare(context: BrowserContext): Promise<void> {
    for (const stale of context.pages()) await stale.close();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.route('**/*', (route) => answer(route).catch(() => route.abort().catch(() => undefined)));
    await context.routeWebSocket(/.*/, (socket) => {
      void main.ask('request', socket.url()).then((isHeld) => (isHeld ? held : left).push(socket.url()));
    });
    callees.set(context, (frame, channel, args) => call(frame, channel, args));
    openers.set(context, (popup) => denyOrCount(popup));
  }

  async function denyOrCount(popup: Page): Promise<void> {
    if (popup === page || (await popup.opener()) === null) return;
    const { action } = (await main.ask('windowOpen', 1, toApp(popup.url()))) as { action: string };
    if (action === 'deny') await popup.close();
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const address = request.url();
    if (request.isNavigationRequest() && !awaited.delete(address)) {
      const isMain = request.frame() === page?.mainFrame();
      if (await main.ask('willNavigate', 1, toApp(address), isMain)) return route.abort('aborted');
    }
    if (await main.ask('request', toApp(address))) {
      held.push(address);
      return route.abort();
    }
    if (!address.startsWith(`${origin}/`)) {
      left.push(address);
      return route.abort();
    }
    const file = (await main.ask('protocol', toApp(address), request.method())) as RawAnswer;
    await route.fulfill({ status: file.status, headers: file.headers, body: Buffer.from(file.body) });
  }

  function call(frame: Frame, channel: string, args: unknown[]): Promise<unknown> {
    const isMain = frame === page?.mainFrame();
    return main.ask('ipc', 1, toApp(frame.url()), isMain, channel, args);
  }

  await Promise.race([shown, ended]);
  return {
    kind: 'stand-in',
    ended,
    dialogs,
    left,
    held,
    ask: main.ask,
    page: async () => {
      while (page === null) await new Promise((resolve) => setTimeout(resolve, 50));
      return page;
    },
    classPage: async () => {
      while (hosted === null) await new Promise((resolve) => setTimeout(resolve, 50));
      return hosted.page;
    },
    pageCount: () => page?.context().pages().length ?? 0,
    invoke: (channel, args, { address = `${appOrigin}/index.html`, isMainFrame = true } = {}) =>
      main.ask('ipc', 1, address, isMainFrame, channel, args),
    clickMenu: async (...labels) => void (await main.ask('clickMenu', ...labels)),
    pressKeys: async (keys) => void (await main.ask('pressKeys', keys)),
    menuLabels: async () => labelsOf((await main.ask('menu')) as MenuItem[]),
    answerDialog: async (kind, given) => void answers.push({ kind, answer: given }),
    fetchApp: async (address, method = 'GET') => {
      const { status, headers, body } = (await main.ask('protocol', address, method)) as RawAnswer;
      return { status, headers, text: new TextDecoder().decode(body) } satisfies AppAnswer;
    },
    problems: async () => (await contextOf(browser, options.userData)).problems,
    breakPage: async () => void (await page?.goto('chrome://crash').catch(() => undefined)),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      await page?.close().catch(() => undefined);
      await hosted?.page.context().close();
    },
    close: async () => {
      await main.ask('closeWindow', 1).catch(() => undefined);
      await ended;
    },
  };
}

interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

interface MenuItem {
  label?: string;
  accelerator?: string;
  submenu?: MenuItem[];
}

function labelsOf(items: readonly MenuItem[]): string[] {
  return items.flatMap(({ label = '', accelerator, submenu }) => [
    accelerator === undefined ? label : `${label} (${accelerator})`,
    ...labelsOf(submenu ?? []),
  ]);
}

function startMain({ userData, args = [], fileBlocks }: ProgramOptions): ChildProcess {
  const given = [...args, `--user-data-dir=${userData}`, `--stand-in-root=${projectRoot}`];
  const execArgv = ['--import', join(import.meta.dirname, 'register.ts')];
  const shell = ['-c', `ulimit -f ${fileBlocks}; exec "$0" "$@"`, process.execPath];
  return fork(join(projectRoot, 'out/main/index.js'), given, {
    ...(fileBlocks === undefined ? { execArgv } : { execPath: '/bin/sh', execArgv: [...shell, ...execArgv] }),
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

const callees = new WeakMap<
  BrowserContext,
  (frame: Frame, channel: string, args: unknown[]) => Promise<unknown>
>();
const openers = new WeakMap<BrowserContext, (popup: Page) => Promise<void>>();

function contextOf(browser: Browser, userData: string): Promise<WatchedContext> {
  const known = contexts.get(userData);
  if (known !== undefined) return known;
  const made = makeContext(browser);
  contexts.set(userData, made);
  return made;
}

async function makeContext(browser: Browser): Promise<WatchedContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  await context.exposeBinding(invokeName, ({ frame }, channel: string, args: unknown[]) =>
    callees.get(context)!(frame, channel, args),
  );
  await context.addInitScript(preloadScript());
  context.on('page', (popup) => void openers.get(context)?.(popup));
  return { context, problems: await watchPages(context) };
}

async function sendToPage(page: Page | null, channel: string, args: unknown[]): Promise<void> {
  await page?.evaluate(
    ([send, name, given]) =>
      (globalThis as unknown as Record<string, (...all: unknown[]) => void>)[send as string]?.(name, given),
    [sendName, channel, args] as const,
  );
}

function toWeb(address: string): string {
  return address.startsWith(appOrigin) ? origin + address.slice(appOrigin.length) : address;
}

function toApp(address: string): string {
  return address.startsWith(origin) ? appOrigin + address.slice(origin.length) : address;
}
