import type { Sources } from '../fence/find-breaches.ts';

/** A setting that must stand in a file, as the code writes it without spaces. */
interface Needed {
  readonly file: string;
  readonly code: string;
  readonly why: string;
}

/** Code that may stand nowhere, or only in some files. */
interface Forbidden {
  readonly pattern: RegExp;
  readonly why: string;
  readonly butIn?: readonly string[];
}

const preferences = 'src/main/locked-preferences.ts';
const window = 'src/main/shell/game-window.ts';
const classWindow = 'src/main/class/class-window.ts';
const contents = 'src/main/shell/guard-contents.ts';
const session = 'src/main/shell/guard-session.ts';
const start = 'src/main/index.ts';
const policy = 'src/protocol/content-security.ts';
const packing = 'src/cli/pack/pack-configuration.ts';
const bundling = 'electron.vite.config.ts';

const needed: readonly Needed[] = [
  ...[
    'sandbox:true',
    'contextIsolation:true',
    'nodeIntegration:false',
    'webSecurity:true',
    'webviewTag:false',
    'spellcheck:false',
    'devTools:!app.isPackaged',
  ].map((code) => ({ file: preferences, code, why: 'a page is locked down' })),
  ...[
    "webPreferences:{preload:join(import.meta.dirname,'../preload/index.cjs'),...lockedPreferences(),},",
    '{appScheme}://',
  ].map((code) => ({ file: window, code, why: 'the window is locked down' })),
  {
    file: classWindow,
    code: 'webPreferences:lockedPreferences(),',
    why: "the teacher's window is locked down",
  },
  ...['classWindow(`http://127.0.0.1:$', '/teach#$'].map((code) => ({
    file: 'src/main/class/class-desk.ts',
    code,
    why: "the teacher's window shows the host on this computer, and the secret is in no request",
  })),
  ...[
    "setWindowOpenHandler(()=>({action:'deny'}))",
    'if(!isAppAddress(event.url))event.preventDefault()',
    "on('will-navigate',stay)",
    "on('will-frame-navigate',stay)",
    "on('will-redirect',stay)",
    "on('will-attach-webview',(event)=>event.preventDefault())",
  ].map((code) => ({ file: contents, code, why: 'a page stays where it is, alone' })),
  ...[
    'setPermissionRequestHandler((_contents,_permission,decide)=>decide(false))',
    'setPermissionCheckHandler(()=>false)',
    'setDevicePermissionHandler(()=>false)',
    'decide({cancel:!mayRequest(url)})',
    "on('will-download',(event,item)=>{if(!mayDownload(item.getURL()))event.preventDefault();})",
    'setSpellCheckerEnabled(false)',
  ].map((code) => ({ file: session, code, why: 'a page gets no permission and no way out' })),
  ...[
    'app.enableSandbox()',
    "app.on('web-contents-created',(_event,contents)=>guardContents(contents))",
    "app.on('session-created',guardSession)",
    'guardSession(session.defaultSession)',
    'app.requestSingleInstanceLock()',
    "'disable-background-networking'",
    "'disable-component-update'",
    'privileges:{standard:true,secure:true,supportFetchAPI:true,stream:true}',
  ].map((code) => ({ file: start, code, why: 'every page and session is guarded from the start' })),
  {
    file: 'src/main/ipc-router.ts',
    code: "if(!sender.isMainFrame||!isAppAddress(sender.address))returnrefusal('ipc/foreign-sender')",
    why: 'a message comes from our own page',
  },
  {
    file: 'src/main/ipc-router.ts',
    code: "if(!parsed.success)returnrefusal('ipc/bad-arguments')",
    why: 'a message has the shape of its channel',
  },
  {
    file: 'src/main/answer-app-request.ts',
    code: "'Content-Security-Policy':contentSecurityPolicy('desktop')",
    why: 'every file comes with the policy',
  },
  {
    file: 'src/main/answer-app-request.ts',
    code: 'realFile.startsWith(realFolder+sep)',
    why: 'no link leads out of a served folder',
  },
  ...[
    '"default-src\'self\'"',
    '"script-src\'self\'"',
    '"object-src\'none\'"',
    '"base-uri\'none\'"',
    '"frame-ancestors\'none\'"',
  ].map((code) => ({ file: policy, code, why: 'the content security policy is strict' })),
  ...[
    'runAsNode:false',
    'enableNodeOptionsEnvironmentVariable:false',
    'enableNodeCliInspectArguments:false',
    'enableEmbeddedAsarIntegrityValidation:true',
    'onlyLoadAppFromAsar:true',
    'grantFileProtocolExtraPrivileges:false',
    'asar:true',
    'disableAsarIntegrity:false',
  ].map((code) => ({ file: packing, code, why: 'the packed program runs this game and nothing else' })),
  {
    file: bundling,
    code: "output:{format:'cjs',entryFileNames:'[name].cjs'}",
    why: 'a sandboxed page loads the preload',
  },
];

const forbidden: readonly Forbidden[] = [
  {
    pattern: /allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/,
    why: 'a weaker browser',
  },
  { pattern: /nodeIntegrationIn(Worker|SubFrames):true/, why: 'Node in the page' },
  { pattern: /bypassCSP|corsEnabled|allowServiceWorkers/, why: 'a scheme above the policy' },
  {
    pattern: /['"`](no-sandbox|disable-web-security|ignore-certificate-errors|remote-debugging)/,
    why: 'an open door',
  },
  { pattern: /setCertificateVerifyProc|certificate-error/, why: 'foreign certificates' },
  { pattern: /openExternal\(|\bshell\.(openPath|showItemInFolder)/, why: 'a page that starts programs' },
  { pattern: /executeJavaScript|insertCSS|\beval\(|newFunction\(/, why: 'code made of text' },
  { pattern: /loadFile\(|registerFileProtocol|interceptFileProtocol|file:\/\//, why: 'pages of the disk' },
  {
    pattern: /ipcMain\.on\(|ipcMain\.handle(Once)?\(/,
    why: 'a channel beside the router',
    butIn: ['src/main/listen-to-pages.ts'],
  },
  {
    pattern: /new(BrowserWindow|BrowserView|WebContentsView)\(/,
    why: 'a window beside the two',
    butIn: [window, classWindow],
  },
  {
    pattern: /preload:(?!{publicDir)/,
    why: "a way into the program from another page than the game's",
    butIn: [window],
  },
  {
    pattern: /autoUpdater|crashReporter|\bnet\.(fetch|request)\(|https?:\/\/(?!127\.0\.0\.1|vakhsh\.invalid)/,
    why: 'a way out of the computer',
  },
  { pattern: /child_process|node:vm/, why: 'another process' },
  {
    pattern: /utilityProcess/,
    why: 'a process beside the class host',
    butIn: ['src/main/class/start-class-host.ts'],
  },
  {
    pattern: /exposeInMainWorld\([^)]*ipcRenderer|[:([]ipcRenderer[,)}\]]|[{,]ipcRenderer,|\.\.\.ipcRenderer/,
    why: "Electron's own objects in the page",
  },
  { pattern: /ipcRenderer\.(send|sendSync|postMessage|sendToHost)/, why: 'messages that nobody answers' },
  {
    pattern:
      /unsafe-(inline|eval|hashes)|'wasm-unsafe-eval'|(script|default|style|connect)-src[^"`]*[*](?!["';])/,
    why: 'a policy with holes',
  },
];

/** Files whose settings keep the desktop program safe. */
export function isSecurityFile(path: string): boolean {
  return /^src\/(main|preload)\//.test(path) || [policy, packing, bundling].includes(path);
}

/** Every safety setting that is missing or loosened, as a sentence; empty when all is well. */
export function findLooseSettings(sources: Sources): string[] {
  const codes = Object.entries(sources).map(([file, source]) => [file, plainCode(source)] as const);
  const codeOf = new Map(codes);
  const missing = needed
    .filter(({ file, code }) => !codeOf.get(file)?.includes(code))
    .map(({ file, code, why }) => `${file} lacks ${code}: ${why}`);
  const found = codes.flatMap(([file, code]) =>
    forbidden
      .filter(({ pattern, butIn }) => !butIn?.includes(file) && pattern.test(code))
      .map(({ pattern, why }) => `${file} has ${pattern.exec(code)?.[0]}: ${why}`),
  );
  return [...missing, ...found];
}

/** Code without comments and white space. */
function plainCode(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/.*$/gm, '').replaceAll(/\s/g, '');
}
