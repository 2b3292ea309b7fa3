import { request } from 'node:http';
import { ColyseusSDK } from '@colyseus/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClassHost, aLesson, aStudent, aTeacher, SECRET, until } from '../support/a-class.ts';

let host: Awaited<ReturnType<typeof aClassHost>>;
let code: string;
let now = Date.now();
beforeAll(async () => {
  host = await aClassHost({ now: () => now });
  code = await aLesson(host.address);
});
afterAll(() => host.close());

/** A minute later nobody is slowed down any more. */
function aMinuteLater(): void {
  now += 61_000;
}

describe('who may come in', () => {
  it('refuses a wrong code', async () => {
    const wrong = code === '000000' ? '000001' : '000000';
    await expect(aStudent(host.address, wrong, { as: 'student', codename: 'Bahrom' })).rejects.toThrow(
      'not found',
    );
    aMinuteLater();
  });

  it('refuses a codename that is taken, whatever its letters, and takes the PIN instead', async () => {
    const first = await aStudent(host.address, code, { as: 'student', codename: 'Shirin' });
    await until(() => first.seen.place !== null);
    await expect(aStudent(host.address, code, { as: 'student', codename: 'SHIRIN' })).rejects.toThrow(
      'codename',
    );
    const { pin } = first.seen.place!;
    await expect(
      aStudent(host.address, code, {
        as: 'pin',
        codename: 'Shirin',
        pin: pin === '111111' ? '111112' : '111111',
      }),
    ).rejects.toThrow('No seat');
    const second = await aStudent(host.address, code, { as: 'pin', codename: 'Shirin', pin });
    await until(() => second.seen.place !== null && first.seen.left !== null);
    expect(second.seen.place!.member).toBe(first.seen.place!.member);
    await expect(
      aStudent(host.address, code, { as: 'token', token: first.seen.place!.token }),
    ).rejects.toThrow('No seat');
    await second.leave();
    aMinuteLater();
  });

  it('lets the teacher rename somebody, and refuses a name that is taken or could be a formula', async () => {
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    await aStudent(host.address, code, { as: 'student', codename: 'Zarina' });
    const second = await aStudent(host.address, code, { as: 'student', codename: 'xX_gamer' });
    await teacher.until((view) => view.roster.length === 2);
    const rename = (codename: string) => teacher.order({ type: 'rename', member: 2, codename });
    expect(await rename('ZARINA')).toEqual({ ok: false, code: 'order/name-taken' });
    expect(await rename('=1+1')).toEqual({ ok: false, code: 'order/unreadable' });
    expect(await rename('Ilya')).toEqual({ ok: true });
    await until(() => second.seen.place?.codename === 'Ilya');
  });

  it('tells the teacher which device has reached the host, and takes no nonsense from one', async () => {
    const tell = (body: unknown) =>
      fetch(`${host.address}/reached`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': 'Mozilla/5.0 (Android 15; Mobile)' },
        body: JSON.stringify(body),
      });
    expect((await tell({ line: 'yes' })).status).toBe(400);
    expect((await tell({ line: true })).status).toBe(200);
    const answer = await fetch(`${host.address}/teacher/host`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(await answer.json()).toMatchObject({
      reached: [{ address: '127.0.0.1', kind: 'phone', line: true }],
      addresses: expect.arrayContaining([
        expect.objectContaining({ reach: expect.objectContaining({ url: `${host.address}/reach` }) }),
      ]),
    });
  });

  it('refuses a PIN that the teacher has replaced', async () => {
    const teacher = await aTeacher(host.address, code);
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Daler' });
    await until(() => student.seen.place !== null);
    const { pin, member } = student.seen.place!;
    await teacher.order({ type: 'newPin', member });
    await until(() => student.seen.left !== null);
    const fresh = () => teacher.seen.view!.roster.find((line) => line.member === member)?.pin ?? pin;
    await until(() => fresh() !== pin);
    await expect(aStudent(host.address, code, { as: 'pin', codename: 'Daler', pin })).rejects.toThrow(
      'No seat',
    );
    const back = await aStudent(host.address, code, { as: 'pin', codename: 'Daler', pin: fresh() });
    await back.leave();
    await teacher.room.leave();
    aMinuteLater();
  });

  it('refuses a guessed secret and slows the guesser down', async () => {
    const sdk = new ColyseusSDK(host.address);
    await expect(sdk.joinById(`L${code}`, { as: 'teacher', secret: 'guess' })).rejects.toThrow('secret');
    const statuses: number[] = [];
    for (let guess = 0; guess < 15; guess += 1) {
      const response = await fetch(`${host.address}/teacher/lessons`, {
        headers: { authorization: `Bearer ${guess}` },
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([...Array(11).fill(403), 429, 429, 429, 429]);
    const right = await fetch(`${host.address}/teacher/lessons`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(right.status).toBe(429);
    aMinuteLater();
  });

  it('slows down who guesses PINs', async () => {
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Rustam' });
    const guess = (pin: number) =>
      aStudent(host.address, code, { as: 'pin', codename: 'Rustam', pin: String(pin) });
    for (let pin = 100_000; pin < 100_012; pin += 1) await expect(guess(pin)).rejects.toThrow('No seat');
    await expect(guess(100_012)).rejects.toThrow();
    const refused = await fetch(`${host.address}/matchmake/joinById/L${code}`, {
      method: 'POST',
      body: '{}',
    });
    expect(refused.status).toBe(429);
    aMinuteLater();
    await student.leave();
  });

  it('lets no client make a room', async () => {
    const sdk = new ColyseusSDK(host.address);
    for (const make of [sdk.create('lesson', {}), sdk.joinOrCreate('table', {}), sdk.join('lesson', {})])
      await expect(make).rejects.toThrow('invalid method');
    aMinuteLater();
  });

  it('answers under its own names only, and no page from elsewhere', async () => {
    expect(await statusOf({ host: 'evil.example' })).toBe(421);
    expect(await statusOf({ origin: 'http://evil.example' })).toBe(403);
    expect(await statusOf({})).not.toBe(421);
    const response = await fetch(`${host.address}/teacher/host`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('does not let a claimed address pass for this computer', async () => {
    const far = { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' };
    expect(await statusOf({ ...far, host: 'evil.example' })).toBe(421);
  });

  it('never serves a pack or the history', async () => {
    for (const path of ['/packs/sangtuda-rao/seat-b.json', '/packs/index.json', '/history/records.json']) {
      const response = await fetch(`${host.address}${path}`);
      expect(response.status, path).toBe(404);
    }
  });
});

function statusOf(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${host.address}/teacher/host`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.on('error', reject);
    call.end();
  });
}
