import { describe, expect, it } from 'vitest';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

const everyPack = { loadScenario: async (id: string) => ({ ok: true as const, scenario: loadPack(id) }) };

type Desk = ReturnType<typeof aSitting>;

/** Sits down at a table from the list, in the government's chair. */
async function sitDownAt(desk: Desk, scenario: string) {
  desk.actor.send({ type: 'player.choseTable', scenario });
  desk.actor.send({ type: 'player.tookSeat', scenario, seat: 'a', character: 'fair', seed: 7 });
  await desk.settled();
}

/** A Moscow game that the player left at once, read to its debrief. */
const leftMoscow = (folder: string): Promise<Desk> => left(folder, 'moscow-package');

async function left(folder: string, scenario: string): Promise<Desk> {
  const desk = aSitting(folder, everyPack);
  desk.actor.send({ type: 'player.wentToTables' });
  await sitDownAt(desk, scenario);
  await desk.act({ seat: 'a', type: 'ready' });
  await desk.act({
    seat: 'a',
    type: 'prepare',
    priorities: [],
    firstYear: null,
    ownLine: null,
    action: null,
  });
  await desk.act({ seat: 'a', type: 'walkAway' });
  desk.actor.send({ type: 'player.readEnd' });
  await desk.settled();
  expect(desk.state.value).toBe('debrief');
  const { id } = desk.context.game!;
  await expect
    .poll(() => fileGameStore(folder).readSnapshot(id))
    .toMatchObject({
      text: expect.stringContaining('"value":"debrief"'),
    });
  return desk;
}

describe('a table that begins with what stands', () => {
  it('hears nothing of the lesson, whose days mean nothing', async () => {
    const desk = await left(aFolder(), 'tutorial');
    desk.actor.send({ type: 'player.wentOn' });
    await expect.poll(() => desk.actor.getSnapshot().matches('chooseTable')).toBe(true);
    expect(desk.context.standing).toEqual([]);
  });

  it('knows how the finished game ended, and its line stands in the minutes', async () => {
    const desk = await leftMoscow(aFolder());
    desk.actor.send({ type: 'player.wentOn' });
    expect(desk.context).toMatchObject({
      carries: true,
      standing: [{ table: 'moscow-package', outcome: 'breakdown' }],
    });
    await sitDownAt(desk, 'sangtuda-rao');
    expect(desk.state.context.facts.carried?.links).toEqual(['no-swap', 'no-package']);
    expect(desk.state.context.facts.economics.debtSwap).toBe(0);
    await desk.act({ seat: 'a', type: 'ready' });
    await desk.act({
      seat: 'a',
      type: 'prepare',
      priorities: [],
      firstYear: null,
      ownLine: null,
      action: null,
    });
    const told = desk.context.game!.minutes.filter(({ type }) => type === 'carriedOver');
    expect(told).toMatchObject([{ link: 'no-swap' }, { link: 'no-package' }]);
  });

  it('comes back after a restart as it was', async () => {
    const folder = aFolder();
    const desk = await leftMoscow(folder);
    desk.actor.send({ type: 'player.wentOn' });
    await sitDownAt(desk, 'sangtuda-rao');
    const { id, log } = desk.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    const later = aSitting(folder, everyPack);
    later.actor.send({ type: 'player.continuedGame', id });
    await later.settled();
    expect(later.state).toEqual(desk.state);
  });

  it('finds finished games in the store, and takes none along unless asked to', async () => {
    const folder = aFolder();
    await leftMoscow(folder);
    const desk = aSitting(folder, everyPack);
    desk.actor.send({ type: 'player.wentToTables' });
    await expect.poll(() => desk.context.standing).toMatchObject([{ table: 'moscow-package' }]);
    expect(desk.context.carries).toBe(false);
    await sitDownAt(desk, 'sangtuda-rao');
    expect(desk.context.game!.log.header.carried).toBeUndefined();
    expect(desk.state.context.facts.carried).toBeUndefined();
    desk.actor.send({ type: 'player.wentToTitle' });
    desk.actor.send({ type: 'player.wentToTables' });
    await expect.poll(() => desk.context.standing).toHaveLength(1);
    desk.actor.send({ type: 'player.setCarries', carries: true });
    await sitDownAt(desk, 'sangtuda-rao');
    expect(desk.context.game!.log.header.carried).toMatchObject([{ table: 'moscow-package' }]);
  });

  it('tables that look at no other begin as ever, and the other chair begins as this game did', async () => {
    const desk = await leftMoscow(aFolder());
    desk.actor.send({ type: 'player.wentOn' });
    await sitDownAt(desk, 'sangtuda-rao');
    const { carried } = desk.context.game!.log.header;
    desk.actor.send({
      type: 'player.tookSeat',
      scenario: 'sangtuda-rao',
      seat: 'b',
      character: 'fair',
      seed: 7,
    });
    await desk.settled();
    expect(desk.context.game!.seat).toBe('b');
    expect(desk.context.game!.log.header.carried).toEqual(carried);
    desk.actor.send({ type: 'player.wentToTitle' });
    desk.actor.send({ type: 'player.wentToTables' });
    await expect.poll(() => desk.context.standing.length).toBeGreaterThan(0);
    desk.actor.send({ type: 'player.setCarries', carries: true });
    await sitDownAt(desk, 'moscow-package');
    expect(desk.context.game!.log.header.carried).toBeUndefined();
  });
});
