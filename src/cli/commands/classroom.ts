import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ClassHost, openClassHost } from '#server/host/class-host.ts';
import { openFirstLesson } from '#server/host/first-lesson.ts';
import { ownAddresses } from '#server/host/own-names.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command } from '../command.ts';
import { programVersion } from '../program-version.ts';
import { isBuildFresh, sourceHash } from '../start/build-stamp.ts';
import { projectRoot } from '../start/project-root.ts';
import { runBuild } from '../start/run-build.ts';

const PORT = 4790;
/** A computer waits this long before it moves, so that people can follow. */
const BOT_PAUSE_MS = 1_500;

interface Wishes {
  readonly ok: true;
  readonly port: number;
  readonly data: string;
  readonly teacherRemote: boolean;
  readonly table: string;
  readonly names: readonly string[];
  readonly speed: number;
}

/** `classroom`: a host of lessons without a window, until it is interrupted. */
export const classroom: Command = {
  summary: 'a host for a class: prints the address, the class code and the secret of the teacher',
  usage:
    'classroom [--port N] [--data DIR] [--teacher-remote] [--table SCENARIO] [--name HOST]... [--speed N]; REDIS_URL shares lessons between processes',
  async run(args) {
    const wishes = readWishes(args);
    if (!wishes.ok) return wishes;
    if (!(await builtPage()))
      return cliFailure('the page for students could not be built; npm run build says why');
    const secret = process.env.VAKHSH_TEACHER_SECRET ?? randomBytes(16).toString('base64url');
    const host = await open(wishes, secret);
    if ('message' in host) return host;
    const code = await openFirstLesson(host.parts, wishes.table);
    if (code === null) {
      await host.close();
      return cliFailure(`--table: ${wishes.table}: no table of the program has this name`);
    }
    announce(host, code, secret);
    await interrupted();
    await host.close();
    return { ok: true, output: '', exit: 0 };
  },
};

function readWishes(args: readonly string[]): Wishes | CliFailure {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        'teacher-remote': { type: 'boolean' },
        table: { type: 'string' },
        name: { type: 'string', multiple: true },
        speed: { type: 'string' },
      },
    });
    const port = Number(values.port ?? PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return cliFailure(`--port: ${values.port}: give a whole number from 0 to 65535`);
    const speed = Number(values.speed ?? 1);
    if (!(speed >= 1 && speed <= 1_000))
      return cliFailure(`--speed: ${values.speed}: give a number from 1 to 1000`);
    return {
      ok: true,
      port,
      data: resolve(values.data ?? join(projectRoot, '.lessons')),
      teacherRemote: values['teacher-remote'] ?? false,
      table: values.table ?? 'sangtuda-rao',
      names: values.name ?? [],
      speed,
    };
  } catch (fault) {
    return cliFailure((fault as Error).message);
  }
}

async function builtPage(): Promise<boolean> {
  if (isBuildFresh(projectRoot, sourceHash(projectRoot))) return true;
  process.stderr.write('Building the page for students ...\n');
  return (await runBuild(projectRoot)).ok;
}

async function open(wishes: Wishes, teacherSecret: string): Promise<ClassHost | CliFailure> {
  mkdirSync(wishes.data, { recursive: true });
  try {
    return await openClassHost({
      port: wishes.port,
      data: wishes.data,
      folders: {
        renderer: join(projectRoot, 'out', 'renderer'),
        locales: join(projectRoot, 'assets', 'locales'),
        packs: join(projectRoot, 'assets', 'packs'),
      },
      app: programVersion(),
      teacherSecret,
      startedAgain: false,
      teacherRemote: wishes.teacherRemote,
      botPause: BOT_PAUSE_MS / wishes.speed,
      names: wishes.names,
      redis: process.env.REDIS_URL ?? null,
      publicAddress: process.env.VAKHSH_PUBLIC_ADDRESS ?? null,
      otherAddresses: (process.env.VAKHSH_OTHER_ADDRESSES ?? '').split(',').filter(Boolean),
      now: Date.now,
      say: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') return cliFailure(`--port: ${wishes.port}: is busy; choose another`);
    return cliFailure(`the host could not start: ${message}`);
  }
}

function announce(host: ClassHost, code: string, secret: string): void {
  const [address = '127.0.0.1'] = ownAddresses();
  process.stdout.write(
    [
      `Students open http://${address}:${host.port}/join and type the code ${code}.`,
      `Teacher: http://127.0.0.1:${host.port}/teach`,
      `Code: ${code}`,
      `Secret: ${secret}`,
      '',
    ].join('\n'),
  );
}

function interrupted(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
