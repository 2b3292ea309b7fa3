import { z } from 'zod';
import type { HostedClass } from './class/desktop-host.ts';
import type { GameStore } from './game-store.ts';
import type { DesktopShell, OpenFileResult, ShellEvent } from './shell-event.ts';

/** The largest single text that a page may hand to the main process, in UTF-16 code units. */
const maxTextLength = 16_000_000;

/** All saved games in one file may be larger. */
const maxExportLength = 64_000_000;

const idSchema = z.string().max(64);
const lineSchema = z.string().max(maxTextLength);
const textSchema = z.string().max(maxTextLength);

/** Every channel between page and main process, with the schema of its arguments. */
export const ipcChannels = {
  'store.list': z.tuple([]),
  'store.read': z.tuple([idSchema]),
  'store.create': z.tuple([idSchema, lineSchema]),
  'store.append': z.tuple([idSchema, lineSchema]),
  'store.write-snapshot': z.tuple([idSchema, textSchema]),
  'store.read-snapshot': z.tuple([idSchema]),
  'store.remove': z.tuple([idSchema]),
  'store.set-aside': z.tuple([idSchema, z.string().max(2000)]),
  'export.text': z.tuple([z.string().min(1).max(200), z.string().max(maxExportLength)]),
  'shell.take': z.tuple([]),
  'shell.set-language': z.tuple([z.string().regex(/^[a-z]{2}$/)]),
  'shell.open-file': z.tuple([]),
  'class.host': z.tuple([]),
} as const;

export type IpcChannel = keyof typeof ipcChannels;

export type IpcArguments<Channel extends IpcChannel> = z.infer<(typeof ipcChannels)[Channel]>;

/** What the main process answers on each channel. */
export interface IpcAnswers {
  'store.list': Awaited<ReturnType<GameStore['list']>>;
  'store.read': Awaited<ReturnType<GameStore['read']>>;
  'store.create': Awaited<ReturnType<GameStore['create']>>;
  'store.append': Awaited<ReturnType<GameStore['append']>>;
  'store.write-snapshot': Awaited<ReturnType<GameStore['writeSnapshot']>>;
  'store.read-snapshot': Awaited<ReturnType<GameStore['readSnapshot']>>;
  'store.remove': Awaited<ReturnType<GameStore['remove']>>;
  'store.set-aside': Awaited<ReturnType<GameStore['setAside']>>;
  'export.text': ExportResult;
  'shell.take': ShellEvent[];
  'shell.set-language': { ok: true };
  'shell.open-file': OpenFileResult;
  'class.host': HostedClass;
}

/** The one message without content that the main process sends: there is something to take. */
export const wakeChannel = 'shell.wake';

/** Answer to a call that came from a foreign page or with arguments that the channel does not take. */
export type IpcRefusal = { ok: false; code: 'ipc/foreign-sender' | 'ipc/bad-arguments' | 'ipc/failed' };

export type ExportResult = { ok: true } | { ok: false; code: 'export/cancelled' | 'export/failed' };

/** What the preload script adds to the page's `window.vakhsh`; absent in a browser. */
export interface DesktopBridge {
  store: GameStore;
  /** Asks the user where to save a text file, suggesting a name. */
  exportText(suggestedName: string, text: string): Promise<ExportResult>;
  shell: DesktopShell;
  /** Hosts a class on this computer, and shows the teacher's page. */
  hostClass(): Promise<HostedClass>;
}
