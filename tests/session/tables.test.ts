import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import { readTableIndex } from '#scenarios/read-table-index.ts';
import { viewOf } from '#session/desk-game.ts';
import { readSheet } from '#session/readings/read-sheet.ts';
import { tableCard } from '#session/table-card.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

const packs = new URL('../../assets/packs/', import.meta.url);
const index = readTableIndex(JSON.parse(readFileSync(new URL('index.json', packs), 'utf8')))!;

describe('the list of tables', () => {
  test('names every bundled table once and nothing else, but for the lesson of the title', () => {
    const folders = readdirSync(packs, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const tables = folders.map(({ name }) => name).filter((name) => name !== 'tutorial');
    expect(index.map(({ id }) => id).sort()).toEqual(tables.sort());
  });

  test('is refused as a whole when anything in it is not understood', () => {
    expect(readTableIndex({ tables: [{ id: 'x', difficulty: 'deadly' }] })).toBeNull();
    expect(readTableIndex(null)).toBeNull();
  });

  test('begins with a table that is good to begin with', () => {
    expect(index[0]).toEqual({ id: 'sangtuda-rao', difficulty: 'easy' });
  });
});

describe('a table card', () => {
  test('tells size, dates and the last record of the public part', () => {
    const { public: common } = loadPack('sangtuda2-iran');
    expect(tableCard(common, 'middle')).toEqual({
      id: 'sangtuda2-iran',
      difficulty: 'middle',
      roles: { a: 'tajikistan', b: 'iran' },
      from: '2005-01-12',
      to: '2006-07-25',
      minutes: common.minutes,
      rounds: common.rounds.length,
      terms: common.terms.length,
      shortTerms: 5,
      record: { id: 'terms-2006', date: '2006-01-25' },
      looksAt: ['moscow-package', 'sangtuda-rao', 'rogun-rusal', 'zeravshan-china'],
    });
  });

  test('has no record where history left none', () => {
    const { public: common } = loadPack('sangtuda2-iran');
    expect(tableCard({ ...common, records: [] }, 'hard').record).toBeNull();
  });
});

describe('choosing a table', () => {
  const sit = () =>
    aSitting(aFolder(), {
      loadScenario: async (id) => ({ ok: true, scenario: loadPack(id) }),
    });

  test('opens the game of that table, and the saved game names it', async () => {
    for (const { id } of index) {
      const { actor } = sit();
      actor.send({ type: 'player.wentToTables' });
      actor.send({ type: 'player.choseTable', scenario: id });
      expect(actor.getSnapshot().context.chosen).toBe(id);
      actor.send({ type: 'player.tookSeat', scenario: id, seat: 'b', character: 'fair', seed: 5 });
      const playing = await waitFor(actor, (snapshot) => snapshot.matches('playing'));
      expect(playing.context.game?.scenario.public.id).toBe(id);
      actor.send({ type: 'player.wentToTitle' });
      const title = await waitFor(actor, ({ context }) => context.games.length > 0);
      expect(title.context.games).toMatchObject([{ type: 'readable', scenario: id, seat: 'b' }]);
      actor.stop();
    }
  });

  test('leaves a game from which one can branch, on the same table', async () => {
    for (const { id } of index) {
      const desk = sit();
      const { actor } = desk;
      actor.send({ type: 'player.wentToTables' });
      actor.send({ type: 'player.choseTable', scenario: id });
      actor.send({ type: 'player.tookSeat', scenario: id, seat: 'a', character: 'fair', seed: 5 });
      await waitFor(actor, (snapshot) => snapshot.matches({ playing: 'waiting' }));
      await desk.act({ seat: 'a', type: 'ready' });
      const before = desk.context.game!;
      actor.send({ type: 'player.branched', n: 1 });
      await waitFor(actor, ({ context }) => context.game !== null && context.game.id !== before.id);
      expect(desk.context.game!.scenario.public.id).toBe(id);
      expect(desk.context.game!.log.header.parent?.n).toBe(1);
      expect(desk.context.game!.log.entries[0]?.command).toEqual({ seat: 'a', type: 'ready' });
    }
  });

  test('opens its short version, which is kept in the saved game and in a branch of it', async () => {
    const desk = sit();
    const { actor } = desk;
    const scenario = 'sangtuda-rao';
    actor.send({ type: 'player.wentToTables' });
    actor.send({ type: 'player.choseTable', scenario });
    actor.send({ type: 'player.tookSeat', scenario, seat: 'a', character: 'fair', seed: 5, short: true });
    await waitFor(actor, (snapshot) => snapshot.matches({ playing: 'waiting' }));
    const { game } = desk.context;
    const { facts } = viewOf(game!);
    const rows = readSheet(game!.table, viewOf(game!), game!.table.draftIn(facts)).flatMap(
      ({ rows: all }) => all,
    );
    expect(rows.map(({ term }) => term.id).sort()).toEqual(['after', 'own', 'payoff', 'start', 'tariff']);
    expect(rows.every(({ open }) => open)).toBe(true);
    await desk.act({ seat: 'a', type: 'ready' });
    actor.send({ type: 'player.branched', n: 1 });
    await waitFor(actor, ({ context }) => context.game !== null && context.game.id !== game!.id);
    expect(desk.context.game!.log.header.options.short).toBe(true);
  });

  test('can be taken back for another table or the title', () => {
    const { actor } = sit();
    actor.send({ type: 'player.wentToTables' });
    actor.send({ type: 'player.choseTable', scenario: 'rogun-rusal' });
    expect(actor.getSnapshot().value).toBe('chooseSeat');
    actor.send({ type: 'player.wentToTables' });
    expect(actor.getSnapshot().value).toBe('chooseTable');
    expect(actor.getSnapshot().context.chosen).toBeNull();
    actor.send({ type: 'player.wentToTitle' });
    expect(actor.getSnapshot().value).toBe('title');
    actor.stop();
  });
});
