import { describe, expect, it } from 'vitest';
import {
  chainCommand,
  createNegotiation,
  entryLine,
  type GameLog,
  headerLine,
  readLog,
  readSnapshot,
  replayLog,
  writeLog,
} from '#engine/index.ts';
import { aHeader } from '../support/a-header.ts';
import { aScenario } from '../support/a-scenario.ts';

/** A log of five legal commands. */
function aLog(): GameLog {
  let log: GameLog = { header: aHeader(), entries: [] };
  const plan = { type: 'prepare' as const, priorities: [], firstYear: null, ownLine: null, action: null };
  for (const command of [
    { seat: 'a' as const, type: 'ready' as const },
    { seat: 'b' as const, type: 'ready' as const },
    { seat: 'a' as const, ...plan },
    { seat: 'b' as const, ...plan },
    { seat: 'a' as const, type: 'walkAway' as const },
  ])
    log = { ...log, entries: [...log.entries, chainCommand(log, command, '2026-01-01T00:00:00Z')] };
  return log;
}

const lines = () => writeLog(aLog()).trimEnd().split('\n');
const refusal = (text: string) => {
  const reading = readLog(text);
  return reading.ok ? null : { code: reading.code, line: reading.line };
};

describe('the game file', () => {
  it('[W1] a written log reads back as it was', () => {
    const reading = readLog(writeLog(aLog()));
    expect(reading).toEqual({ ok: true, log: aLog(), halfLineDropped: false });
  });

  it('[W2] the time of a command may change, the command itself may not', () => {
    const [header, first, ...rest] = lines();
    const otherTime = first!.replace('2026-01-01', '2027-01-01');
    const otherSeat = first!.replace('"seat":"a"', '"seat":"b"');
    expect(refusal([header, otherTime, ...rest, ''].join('\n'))).toBeNull();
    expect(refusal([header, otherSeat, ...rest, ''].join('\n'))).toEqual({
      code: 'log/broken-chain',
      line: 2,
    });
  });

  it('[W2] a changed header breaks the chain at the first step', () => {
    const [header, ...rest] = lines();
    expect(refusal([header!.replace('"seed":1', '"seed":2'), ...rest, ''].join('\n'))).toEqual({
      code: 'log/broken-chain',
      line: 2,
    });
  });

  it('[W3] a half-written last line is dropped and said so', () => {
    const whole = lines();
    const torn = [...whole.slice(0, -1), whole.at(-1)!.slice(0, 20)].join('\n');
    const reading = readLog(torn);
    expect(reading.ok && reading.halfLineDropped).toBe(true);
    expect(reading.ok && reading.log.entries).toHaveLength(4);
  });

  it('[W3] a missing and a swapped line are refused with their place', () => {
    const whole = lines();
    expect(refusal(`${whole.toSpliced(2, 1).join('\n')}\n`)).toEqual({ code: 'log/broken-chain', line: 3 });
    expect(refusal(`${whole.toSpliced(2, 2, whole[3]!, whole[2]!).join('\n')}\n`)).toEqual({
      code: 'log/broken-chain',
      line: 3,
    });
    expect(refusal(`${whole.toSpliced(3, 1, 'not json').join('\n')}\n`)).toEqual({
      code: 'log/bad-line',
      line: 4,
    });
    expect(
      refusal(`${whole.toSpliced(3, 1, '{"n":3,"seat":"a","type":"fly","h":"00"}').join('\n')}\n`),
    ).toEqual({ code: 'log/bad-line', line: 4 });
  });

  it('[W4] a newer format, a foreign file, an empty one and a huge one are refused', () => {
    expect(refusal(headerLine({ ...aHeader(), version: 2 as 1 }))).toEqual({ code: 'log/newer', line: 1 });
    expect(refusal('{"format":"chess"}\n')).toEqual({ code: 'log/not-a-game', line: 1 });
    expect(refusal('')).toEqual({ code: 'log/not-a-game', line: 1 });
    expect(refusal(`${headerLine(aHeader()).replace('"rules":1', '"rules":"one"')}\n`)).toEqual({
      code: 'log/bad-header',
      line: 1,
    });
    expect(refusal('x'.repeat(4_000_001))).toEqual({ code: 'log/too-large', line: 1 });
  });

  it('[W5] a command that the rules refuse stops the replay at its number', () => {
    let log = aLog();
    log = { ...log, entries: [...log.entries, chainCommand(log, { seat: 'a', type: 'walkAway' }, null)] };
    expect(replayLog(createNegotiation(aScenario()), log)).toEqual({
      ok: false,
      code: 'replay/refused',
      n: 6,
      refusal: 'command/wrong-phase',
    });
  });

  it('a damaged snapshot is no snapshot', () => {
    const good = {
      format: 'vakhsh-snapshot',
      version: 1,
      rules: 1,
      scenario: '0123456789abcdef',
      n: 1,
      h: '0123456789abcdef',
      state: {},
    };
    expect(readSnapshot(JSON.stringify(good))).toEqual(good);
    expect(readSnapshot('{')).toBeNull();
    expect(readSnapshot(JSON.stringify({ ...good, h: 'x' }))).toBeNull();
  });

  it('a line carries its number, its command, its time and its hash', () => {
    const entry = aLog().entries[0]!;
    expect(JSON.parse(entryLine(entry))).toEqual({
      n: 1,
      seat: 'a',
      type: 'ready',
      at: '2026-01-01T00:00:00Z',
      h: entry.h,
    });
    expect(entry.h).toMatch(/^[0-9a-f]{16}$/);
  });
});
