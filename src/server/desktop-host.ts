/**
 * The class host of the desktop program, in a process beside it (Electron's utility process): it starts, reports once
 * where it is, and ends with the program. One that takes the place of another keeps its port, code and secret, so that
 * every page that was open finds it again.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import {
  type DesktopHostReport,
  type DesktopHostTask,
  desktopHostTaskSchema,
} from '#protocol/class/desktop-host.ts';
import { type ClassHost, openClassHost } from './host/class-host.ts';
import { openFirstLesson } from './host/first-lesson.ts';
import { hostAddress } from './host/host-address.ts';
import { ownAddresses } from './host/own-names.ts';

const USUAL_PORT = 4790;
/** Any port that is free. */
const ANY_PORT = 0;
/** A computer waits this long before it moves, so that people can follow. */
const BOT_PAUSE_MS = 1_500;
const FIRST_TABLE = 'sangtuda-rao';

interface ParentPort {
  postMessage(report: DesktopHostReport): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };

try {
  parentPort.postMessage(await report(desktopHostTaskSchema.parse(JSON.parse(process.argv.at(-1)!))));
} catch (fault) {
  parentPort.postMessage({ type: 'failed', message: fault instanceof Error ? fault.message : String(fault) });
}

async function report(task: DesktopHostTask): Promise<DesktopHostReport> {
  mkdirSync(task.data, { recursive: true });
  const secret = task.again?.secret ?? randomBytes(16).toString('base64url');
  const host = await open(task, secret, task.again?.port ?? (await freePort()));
  const code = task.again?.code ?? (await openFirstLesson(host.parts, FIRST_TABLE));
  if (code === null) throw new Error(`no table ${FIRST_TABLE}`);
  const [address = '127.0.0.1'] = ownAddresses();
  return { type: 'ready', port: host.port, join: hostAddress(address, host.port).url, code, secret };
}

function open(
  { data, app, again, ...folders }: DesktopHostTask,
  secret: string,
  port: number,
): Promise<ClassHost> {
  return openClassHost({
    port,
    data,
    folders,
    app,
    deskProgram: new URL('./desk-worker.js', import.meta.url),
    teacherSecret: secret,
    startedAgain: again !== null,
    teacherRemote: false,
    botPause: BOT_PAUSE_MS,
    names: [],
    redis: null,
    publicAddress: null,
    otherAddresses: [],
    now: Date.now,
    say: (line) => process.stderr.write(`${line}\n`),
  });
}

function freePort(): Promise<number> {
  return new Promise((told) => {
    const probe = createServer();
    probe.once('error', () => told(ANY_PORT));
    probe.listen(USUAL_PORT, () => probe.close(() => told(USUAL_PORT)));
  });
}
