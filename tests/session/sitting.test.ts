import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainCommand, type GameLog, type LogEntry, logHash, readSnapshot, writeLog } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import type { GameStore } from '#protocol/game-store.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';

describe('a sitting at one desk', () => {
  it.each(['a', 'b'] as const)('leads seat %s from the title to the debrief', async (seat) => {
    const desk = aSitting(aFolder());
    await desk.begin(seat);
    expect(desk.state.value).toBe('briefing');
    await desk.playOn();
    expect(desk.state.value).toBe('debrief');
    expect(desk.state.context.facts.outcome).not.toBeNull();
    await expect.poll(() => desk.context.analysis, { timeout: 20_000 }).not.toBeNull();
  });

  it('saves every command before the next one is asked for', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a');
    const game = desk.context.game!;
    const lines = await storedLines(fileGameStore(folder), game.id, game.log.entries.length + 1);
    expect(lines.map((line) => JSON.parse(line).type ?? 'header')).toEqual([
      'header',
      'ready',
      'ready',
      'prepare',
      'prepare',
    ]);
    expect(JSON.parse(lines[1]!).at).toBe('2026-11-23T12:00:00.000Z');
  });

  it('goes on after a restart where it stopped, with the same minutes', async () => {
    const folder = aFolder();
    const first = aSitting(folder);
    await first.sitDown('b', 11);
    const { id, log, minutes, trail } = first.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    const second = aSitting(folder);
    second.actor.send({ type: 'player.continuedGame', id });
    await second.settled();
    expect(second.context.game!.minutes).toEqual(minutes);
    expect(second.state).toEqual(trail.at(-1));
    expect(second.context.game!.seat).toBe('b');
  });

  it('lets the computer move as it would have without the restart', async () => {
    const offer = async (restart: boolean) => {
      const folder = aFolder();
      let desk = aSitting(folder);
      await desk.sitDown('a', 5);
      if (restart) {
        const { id, log } = desk.context.game!;
        await storedLines(fileGameStore(folder), id, log.entries.length + 1);
        desk = aSitting(folder);
        desk.actor.send({ type: 'player.continuedGame', id });
        await desk.settled();
      }
      const contract = desk.context.draft!.page.contract;
      await desk.act({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null });
      return desk.context.game!.log.entries.at(-1)!.command;
    };
    expect(await offer(true)).toEqual(await offer(false));
  });

  it('refuses an impossible command with its code and changes nothing', async () => {
    const desk = aSitting(aFolder());
    await desk.begin('a');
    const before = desk.context.game;
    await desk.act({ seat: 'a', type: 'acceptOffer' });
    expect(desk.context.refusal).toBe('command/wrong-phase');
    expect(desk.context.game).toBe(before);
  });

  it('lists a game that is over with how it ended, and opens it on its debrief', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a', 1);
    desk.actor.send({ type: 'player.wentToTitle' });
    await desk.sitDown('b', 2);
    await desk.act({ seat: 'b', type: 'walkAway' });
    desk.actor.send({ type: 'player.readEnd' });
    await desk.settled();
    const { id, log } = desk.context.game!;
    await storedSnapshot(fileGameStore(folder), id, log.entries.length);
    const again = aSitting(folder);
    await expect.poll(() => endsOf(again)).toEqual({ 1: null, 2: 'breakdown' });
    again.actor.send({ type: 'player.continuedGame', id });
    expect((await again.settled()).matches({ playing: 'debrief' })).toBe(true);
  });

  it('knows that a game is over which came as a file with no snapshot', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a', 3);
    await desk.act({ seat: 'a', type: 'walkAway' });
    const text = writeLog(desk.context.game!.log);
    const other = aSitting(aFolder());
    other.actor.send({ type: 'player.openedFile', name: 'brought.vakhsh', text });
    expect((await other.settled()).matches({ playing: 'debrief' })).toBe(true);
    other.actor.send({ type: 'player.wentToTitle' });
    await expect.poll(() => endsOf(other)).toEqual({ 3: 'breakdown' });
  });

  it('deletes a game only by its name and lists what is left', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.begin('a', 1);
    const first = desk.context.game!.id;
    desk.actor.send({ type: 'player.wentToTitle' });
    await desk.begin('b', 2);
    desk.actor.send({ type: 'player.wentToTitle' });
    await expect.poll(() => desk.context.games.length).toBe(2);
    desk.actor.send({ type: 'player.deletedGame', id: first });
    await expect
      .poll(() => desk.context.games.map((game) => game.type === 'readable' && game.seed))
      .toEqual([2]);
    expect(desk.context.notice?.key).toBe('notice.deleted');
  });

  it('keeps a damaged game aside, says so, and plays on', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a');
    const { id, log } = desk.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    desk.actor.send({ type: 'player.wentToTitle' });
    const file = join(folder, `${id}.vakhsh`);
    const damaged = readFileSync(file, 'utf8').replace('"ready"', '"reedy"');
    writeFileSync(file, damaged);
    desk.actor.send({ type: 'player.continuedGame', id });
    await expect.poll(() => desk.context.notice?.key).toBe('notice.gameRestored');
    expect(desk.context.notice?.params).toMatchObject({ line: 2 });
    const kept = readdirSync(folder).find((name) => name.endsWith('.broken'))!;
    expect(readFileSync(join(folder, kept), 'utf8')).toBe(damaged);
    await desk.begin('b', 3);
    expect(desk.state.value).toBe('briefing');
  });

  it('leaves a game of a newer program where it is and says so', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.begin('a');
    const { id, log } = desk.context.game!;
    desk.actor.send({ type: 'player.wentToTitle' });
    const newer = writeLog(log).replace('"version":1', '"version":99');
    writeFileSync(join(folder, `${id}.vakhsh`), newer);
    desk.actor.send({ type: 'player.continuedGame', id });
    await expect.poll(() => desk.context.notice?.key).toBe('notice.gameNewer');
    expect(readFileSync(join(folder, `${id}.vakhsh`), 'utf8')).toBe(newer);
  });

  it('drops a half-written last move and says so', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a');
    const { id, log } = desk.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    desk.actor.send({ type: 'player.wentToTitle' });
    appendFileSync(join(folder, `${id}.vakhsh`), '{"n":5,"se');
    desk.actor.send({ type: 'player.continuedGame', id });
    await desk.settled();
    await expect.poll(() => desk.context.game?.log.entries.length).toBe(4);
    expect(desk.context.notice?.key).toBe('notice.halfLine');
  });

  it('goes on from the snapshot when the game was begun under other rules', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a');
    const { id, log } = desk.context.game!;
    const store = fileGameStore(folder);
    await expect
      .poll(async () => {
        const beside = await store.readSnapshot(id);
        return beside.ok && JSON.parse(beside.text).n;
      })
      .toBe(log.entries.length);
    const state = desk.state;
    desk.actor.send({ type: 'player.wentToTitle' });
    const older = underRules(log, 99);
    writeFileSync(join(folder, `${id}.vakhsh`), writeLog(older));
    const snapshot = { format: 'vakhsh-snapshot', version: 1, rules: 99, scenario: log.header.scenario.hash };
    await store.writeSnapshot(
      id,
      JSON.stringify({ ...snapshot, n: older.entries.length, h: logHash(older), state }),
    );
    desk.actor.send({ type: 'player.continuedGame', id });
    await desk.settled();
    await expect.poll(() => desk.context.notice?.key).toBe('notice.earlierRules');
    expect(desk.state).toEqual(state);
    const contract = desk.context.draft!.page.contract;
    await desk.act({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null });
    expect(desk.context.refusal).toBeNull();
  });

  it('leaves a game of other rules alone when its snapshot is gone', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.begin('a');
    const { id, log } = desk.context.game!;
    desk.actor.send({ type: 'player.wentToTitle' });
    const older = writeLog(underRules(log, 99));
    writeFileSync(join(folder, `${id}.vakhsh`), older);
    desk.actor.send({ type: 'player.continuedGame', id });
    await expect.poll(() => desk.context.notice?.key).toBe('notice.otherRules');
    expect(readFileSync(join(folder, `${id}.vakhsh`), 'utf8')).toBe(older);
  });

  it('says when a move could not be saved and plays on', async () => {
    const folder = aFolder();
    const store = fileGameStore(folder);
    const full = { ...store, append: async () => ({ ok: false as const, code: 'store/full' as const }) };
    const desk = aSitting(folder, { store: full });
    await desk.begin('a');
    await desk.act({ seat: 'a', type: 'ready' });
    await expect
      .poll(() => desk.context.notice)
      .toEqual({
        key: 'notice.notSaved',
        params: { code: 'store/full' },
      });
    expect(desk.state.value).toBe('preparing');
  });

  it('waits for the player when the computer fails, and tries again when told', async () => {
    let fails = true;
    const desk = aSitting(aFolder(), {
      computer: async () => {
        if (fails) throw new Error('no move');
        return { seat: 'b', type: 'ready' };
      },
    });
    await desk.begin('a');
    await desk.act({ seat: 'a', type: 'ready' });
    expect(desk.actor.getSnapshot().matches({ playing: 'stuck' })).toBe(true);
    fails = false;
    desk.actor.send({ type: 'player.retried' });
    await desk.settled();
    expect(desk.state.value).toBe('preparing');
  });

  it('shows the end of the talks before anything that comes after it', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    await desk.act({ seat: 'a', type: 'walkAway' });
    expect(desk.actor.getSnapshot().matches({ playing: 'readingEnd' })).toBe(true);
    desk.actor.send({ type: 'player.readEnd' });
    await desk.settled();
    expect(desk.actor.getSnapshot().matches({ playing: 'debrief' })).toBe(true);
  });
});

describe('the draft on the desk', () => {
  it('is taken back and brought forward page by page, and no page is sent', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const { table } = desk.context.game!;
    const payoff = table.indexOf.get('payoff')!;
    const at = () => desk.context.draft!.page.contract[payoff];
    const start = at();
    desk.actor.send({ type: 'player.movedTerm', term: 'payoff', position: 3 });
    desk.actor.send({ type: 'player.movedTerm', term: 'payoff', position: 4 });
    desk.actor.send({ type: 'player.undid' });
    expect(at()).toBe(3);
    desk.actor.send({ type: 'player.undid' });
    expect(at()).toBe(start);
    desk.actor.send({ type: 'player.redid' });
    expect(at()).toBe(3);
    expect(desk.state.context.facts.offers).toEqual([]);
  });

  it('stays as it was tabled through the answer of the other side', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    desk.actor.send({ type: 'player.movedTerm', term: 'payoff', position: 2 });
    const { contract } = desk.context.draft!.page;
    await desk.act({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null });
    expect(desk.context.draft!.page.contract).toEqual(contract);
    expect(desk.context.draft!.past).toEqual([]);
  });
});

/** The same game as a program with other rules would have written it. */
function underRules(log: GameLog, rules: number): GameLog {
  const header = { ...log.header, rules };
  const entries: LogEntry[] = [];
  for (const { command } of log.entries) entries.push(chainCommand({ header, entries }, command, null));
  return { header, entries };
}

/** How each listed game ended, by its seed. */
function endsOf(desk: ReturnType<typeof aSitting>): Record<number, string | null> {
  return Object.fromEntries(
    desk.context.games.flatMap((game) => (game.type === 'readable' ? [[game.seed, game.ended]] : [])),
  );
}

/** Waits until the snapshot beside a game has caught up with its last move. */
async function storedSnapshot(store: GameStore, id: string, moves: number): Promise<void> {
  await expect
    .poll(async () => {
      const beside = await store.readSnapshot(id);
      return beside.ok ? readSnapshot(beside.text)?.n : null;
    })
    .toBe(moves);
}
