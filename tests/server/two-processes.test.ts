import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Room } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable } from '#engine/index.ts';
import { aLesson, aStudent, aTeacher, type Student, until } from '../support/a-class.ts';
import { classMove } from '../support/a-class-player.ts';
import { aHostProcess, type HostProcess } from '../support/a-class-process.ts';
import { beginLesson } from '../support/begin-lesson.ts';

const redis = findRedis();
let server: ReturnType<typeof spawn> | null = null;
let port = 0;

beforeAll(async () => {
  if (redis === null) return;
  port = await freePort();
  server = spawn(redis, ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: 'ignore' });
  await answering(port);
});
afterAll(() => {
  server?.kill('SIGKILL');
});

describe.skipIf(redis === null)('two processes of a host behind Redis', () => {
  it('share one lesson: tables on both, one of them killed and back, one debrief', async () => {
    const environment = { REDIS_URL: `redis://127.0.0.1:${port}` };
    const [data, otherData] = [
      mkdtempSync(join(tmpdir(), 'vakhsh-one-')),
      mkdtempSync(join(tmpdir(), 'vakhsh-two-')),
    ];
    const [portOfOne, portOfTwo] = [await freePort(), await freePort()];
    const publicly = (own: number) => ({ ...environment, VAKHSH_PUBLIC_ADDRESS: `127.0.0.1:${own}` });
    const one = await aHostProcess(data, portOfOne, publicly(portOfOne));
    let two = await aHostProcess(otherData, portOfTwo, publicly(portOfTwo));
    const code = await aLesson(one.address);
    const teacher = await aTeacher(two.address, code);
    const students: Student[] = [];
    for (const codename of ['Anora', 'Boris', 'Dilnoza', 'Emil', 'Firuz', 'Galina'])
      students.push(await aStudent(one.address, code, { as: 'student', codename }));
    await teacher.until((view) => view.roster.length === 6);
    await beginLesson(teacher, students);
    for (const student of students) expect(await student.move({ type: 'ready' })).toMatchObject({ ok: true });
    await teacher.until((view) => view.tables.every(({ phase }) => phase === 'preparing'));
    const here = students.filter(({ table }) => table().connection.isOpen).length;
    expect(here).toBe(6);

    teacher.room.reconnection.enabled = false;
    await two.kill();
    await until(() => students.some(({ table }) => !table().connection.isOpen), 15_000);
    const dropped = students.filter(({ table }) => !table().connection.isOpen);
    expect(dropped.length).toBeLessThan(6);
    two = await aHostProcess(otherData, portOfTwo, publicly(portOfTwo));
    for (const student of dropped) {
      student.seen.moment = null;
      await student.sitDown();
      expect(student.seen.moment!.view.phase).toBe('preparing');
    }
    const again = await aTeacher(one.address, code);
    await again.order({ type: 'stop' });
    await again.until((view) => view.tables.every(({ outcome }) => outcome !== null));
    await again.order({ type: 'debrief' });
    await until(() => again.seen.debrief !== null, 20_000);
    expect(again.seen.debrief!.results.map(({ table }) => table)).toEqual([1, 2, 3]);
    await one.kill();
    await two.kill();
  }, 90_000);

  it('carry a whole lesson to its debrief, every seat moving, with seats on both', async () => {
    const [first, second] = [await freePort(), await freePort()];
    const hosts = await Promise.all(
      [first, second].map((own) =>
        aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-whole-')), own, {
          REDIS_URL: `redis://127.0.0.1:${port}`,
          VAKHSH_PUBLIC_ADDRESS: `127.0.0.1:${own}`,
        }),
      ),
    );
    const [one, two] = hosts as [HostProcess, HostProcess];
    const code = await aLesson(one.address);
    const teacher = await aTeacher(one.address, code);
    const students: Student[] = [];
    for (let at = 0; at < 12; at += 1)
      students.push(
        await aStudent((at % 2 === 0 ? one : two).address, code, { as: 'student', codename: `Seat ${at}` }),
      );
    await teacher.until((view) => view.roster.length === 12);
    await beginLesson(teacher, students);
    const ports = students.map(({ table }) => portOf(table()));
    for (const own of [first, second]) expect(ports.filter((at) => at === own).length).toBe(6);

    const moves = await Promise.all(students.map(playToTheEnd));
    await teacher.until((view) => view.tables.every(({ phase }) => phase === 'debrief'));
    await teacher.order({ type: 'debrief' });
    await until(() => teacher.seen.debrief !== null, 20_000);
    expect(teacher.seen.debrief!.results.map(({ table }) => table)).toEqual([1, 2, 3, 4, 5, 6]);
    console.log(`two processes: ${moves.reduce((sum, own) => sum + own, 0)} moves, seats by port ${ports}`);
    teacher.room.reconnection.enabled = false;
    for (const host of hosts) await host.kill();
  }, 120_000);
});

/** Plays one seat until its table is in its debrief; gives the number of its moves that were taken. */
async function playToTheEnd(student: Student, at: number): Promise<number> {
  const { common, part } = student.seen.dossier!;
  const table = createTable(common, { [part.seat]: part });
  let taken = 0;
  for (let turn = at; student.seen.moment!.view.phase !== 'debrief'; turn += 1) {
    const move = classMove(student.seen.dossier!, table, student.seen.moment!, turn);
    if (move && (await student.move(move)).ok) taken += 1;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return taken;
}

/** The port of the process that a room's line goes to. */
function portOf(room: Room): number {
  const { ws } = room.connection.transport as unknown as { readonly ws: { readonly url: string } };
  return Number(new URL(ws.url).port);
}

/** Redis from the system's packages, installed where it can be; else null and a line that says so. */
function findRedis(): string | null {
  const find = () => spawnSync('sh', ['-c', 'command -v redis-server'], { encoding: 'utf8' }).stdout.trim();
  if (find() === '' && process.getuid?.() === 0)
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq redis-server'], {
      stdio: 'ignore',
      timeout: 90_000,
    });
  const found = find();
  if (found === '')
    console.log('passed over: two processes behind Redis, because redis-server cannot be installed here');
  return found === '' ? null : found;
}

async function answering(at: number): Promise<void> {
  let isThere = false;
  while (!isThere) {
    isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(at, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.end());
    });
    if (!isThere) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
