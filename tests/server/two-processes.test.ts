import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLesson, aStudent, aTeacher, until } from '../support/a-class.ts';
import { aHostProcess } from '../support/a-class-process.ts';

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
    const students: Awaited<ReturnType<typeof aStudent>>[] = [];
    for (const codename of ['Anora', 'Boris', 'Dilnoza', 'Emil', 'Firuz', 'Galina'])
      students.push(await aStudent(one.address, code, { as: 'student', codename }));
    await teacher.until((view) => view.roster.length === 6);
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    for (const student of students) {
      await student.sitDown();
      expect(await student.move({ type: 'ready' })).toMatchObject({ ok: true });
    }
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
});

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
