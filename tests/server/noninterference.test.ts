import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import {
  type Command,
  createNegotiation,
  otherSeat,
  SEATS,
  type SeatId,
  seedGenerator,
  setupOf,
} from '#engine/index.ts';
import { packShelf } from '#server/packs/pack-shelf.ts';
import { tableHeader } from '#server/table/table-header.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { LESSON, type Student, until } from '../support/a-class.ts';
import { aHostProcess, type HostProcess } from '../support/a-class-process.ts';
import { aPackWithOtherSecrets } from '../support/a-pack-with-other-secrets.ts';
import { aRandomCommand } from '../support/a-random-command.ts';

/** Tables of the lesson, each with its own random talks. */
const TABLES = 40;
const COMMANDS = 28;
const hosts: HostProcess[] = [];
afterAll(async () => {
  for (const host of hosts) await host.kill();
});

/** A lesson on a host of its own, all seats taken; gives each table's two devices. */
async function aFullLesson(environment: Record<string, string>): Promise<Record<SeatId, Student>[]> {
  const host = await aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-twin-')), 0, environment);
  hosts.push(host);
  const codenames = Array.from({ length: 2 * TABLES }, (_, at) => `Student ${at + 1}`);
  const { teacher, students } = await aBegunLesson(host.address, codenames);
  const tables: Record<SeatId, Student>[] = [];
  for (const student of students) {
    const { table, chair } = student.seen.place!.seat!;
    tables[table - 1] = { ...tables[table - 1], [chair!]: student } as Record<SeatId, Student>;
  }
  teacher.room.reconnection.enabled = false;
  return tables;
}

/** What a table's room has sent to a device, in order. */
function sentByTable({ seen }: Student): string[] {
  return seen.frames.filter((frame) => frame.includes('"view":') || frame.includes('"common":'));
}

/** The same prepared otherwise, where a command's content is its giver's own affair. */
function otherwise(command: Command): Command {
  return command.type === 'prepare' ? { ...command, priorities: [], ownLine: 12_345 } : command;
}

/** Plays random talks at one table of three lessons alike; the chair whose secrets differ also prepares otherwise. */
async function playAlike(
  at: number,
  open: Record<SeatId, Student>,
  twins: Record<SeatId, Record<SeatId, Student>>,
): Promise<number> {
  const scenario = packShelf(join(projectRoot, 'assets', 'packs')).scenario(LESSON.table)!;
  const negotiation = createNegotiation(scenario);
  let state = negotiation.start(setupOf(tableHeader(scenario, { ...LESSON, app: 'test' })));
  let chance = seedGenerator(1_000 + at, 'script');
  let done = 0;
  for (let tries = 0; tries < 400 && done < COMMANDS; tries += 1) {
    const drawn = aRandomCommand(negotiation, state, chance);
    chance = drawn.chance;
    const { command } = drawn;
    if (command.seat !== 'a' && command.seat !== 'b') continue;
    // A document shows what is true, and a handshake leads to the vote: both are meant to tell.
    if ((command.type === 'reveal' && command.as === 'document') || command.type === 'acceptOffer') continue;
    if (command.type === 'walkAway') continue;
    const step = negotiation.step(state, command);
    if (!step.ok) continue;
    // In the debrief all sheets are turned face up.
    if (step.state.value === 'debrief') break;
    const { seat, ...move } = command;
    const { seat: _, ...hidden } = otherwise(command);
    const answers = [await open[seat].move(move)];
    for (const secret of SEATS) answers.push(await twins[secret][seat].move(secret === seat ? hidden : move));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true]);
    state = step.state;
    done += 1;
    for (const lesson of [open, twins.a, twins.b])
      await until(() => SEATS.every((chair) => lesson[chair].seen.moment!.n === done));
    // Slower than the limit of moves in a second.
    await new Promise((resolve) => setTimeout(resolve, 45));
  }
  return done;
}

describe('what a table sends to one chair', () => {
  it('is the same to the byte whatever the other chair keeps to itself, before the last look', async () => {
    const open = await aFullLesson({});
    const twins = {
      a: await aFullLesson({ VAKHSH_PACKS: aPackWithOtherSecrets(LESSON.table, 'a', 5) }),
      b: await aFullLesson({ VAKHSH_PACKS: aPackWithOtherSecrets(LESSON.table, 'b', 6) }),
    };
    const played = await Promise.all(
      open.map((table, at) => playAlike(at, table, { a: twins.a[at]!, b: twins.b[at]! })),
    );
    expect(played.reduce((sum, moves) => sum + moves, 0)).toBeGreaterThan(TABLES * 15);
    let [frames, others] = [0, 0];
    for (const [at, table] of open.entries())
      for (const secret of SEATS) {
        const watcher = otherSeat(secret);
        const here = sentByTable(table[watcher]);
        const there = sentByTable(twins[secret][at]![watcher]);
        expect(there.length).toBe(here.length);
        expect(there.findIndex((frame, n) => frame !== here[n])).toBe(-1);
        frames += here.length;
        // The chair itself is sent its own other secrets: the comparison can fail.
        others +=
          sentByTable(twins[secret][at]![secret]).join() === sentByTable(table[secret]).join() ? 0 : 1;
      }
    expect(others).toBe(2 * TABLES);
    console.log(
      `noninterference: ${2 * TABLES} comparisons over ${frames} messages of tables, no byte differs`,
    );
  }, 180_000);
});
