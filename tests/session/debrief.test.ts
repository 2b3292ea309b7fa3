import { describe, expect, it } from 'vitest';
import { otherSeat, SEATS, weightOf } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { stateOf } from '#session/desk-game.ts';
import { readDebrief } from '#session/readings/read-debrief.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';

/** A game of the person in seat a that is played to its debrief by computer moves. */
async function aFinishedGame(seed: number, folder = aFolder()) {
  const desk = aSitting(folder);
  await desk.begin('a', seed);
  await desk.playOn();
  await expect.poll(() => desk.context.analysis, { timeout: 20_000 }).not.toBeNull();
  return desk;
}

describe('the debrief', () => {
  it('values every offer for both chairs as it was when it was made', async () => {
    const desk = await aFinishedGame(7);
    const game = desk.context.game!;
    const { offers } = readDebrief(game);
    expect(offers.map(({ contract }) => contract)).toEqual(
      desk.state.context.facts.offers.map(({ contract }) => contract),
    );
    for (const offer of offers) {
      const before = game.trail[offer.n - 1]!;
      for (const seat of SEATS)
        expect(offer[seat]).toBe(
          game.negotiation.table
            .sheet(before.context.facts, before.context.private[seat])
            .valueOf(offer.contract),
        );
    }
  });

  it('judges a claim by what was true when it was made, not by what came after', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    await desk.act({ seat: 'a', type: 'walkAway' });
    const game = desk.context.game!;
    const state = stateOf(game);
    const { facts, private: both } = state.context;
    const { table } = game.negotiation;
    const term = table.terms.find(({ id }) => weightOf(table, facts, both.a, id) === 'high')!.id;
    const rival = table.terms.find(({ id }) => id !== term)!.id;
    const statements = [{ seat: 'a', round: 0, term, weight: 'high', as: 'claim' }] as const;
    const shift = { term: rival, positions: [0], by: 1_000_000, cause: 'later' };
    const changed = { ...both.a, modifiers: { ...both.a.modifiers, points: [shift] } };
    expect(weightOf(table, facts, changed, term)).toBe('low');
    const said = { ...state, context: { ...state.context, facts: { ...facts, statements } } };
    const later = { ...said, context: { ...said.context, private: { ...both, a: changed } } };
    expect(readDebrief({ ...game, trail: [state, said, later] }).claims).toMatchObject([{ held: true }]);
  });

  it('adds the parts of each sheet up to its value at signing', async () => {
    for (const seed of [1, 2, 3, 7]) {
      const { sheets, outcome } = readDebrief((await aFinishedGame(seed)).context.game!);
      if (outcome.type !== 'signed') continue;
      for (const { parts, value } of sheets)
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(value);
    }
  });

  it('shows after a breakdown what the last paper on the table was worth to both', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const { table } = desk.context.game!;
    await desk.act({ seat: 'a', type: 'makeOffer', contract: table.draft, links: [], speech: null });
    await desk.act({ seat: 'a', type: 'walkAway' });
    desk.actor.send({ type: 'player.readEnd' });
    await desk.settled();
    const { sheets } = readDebrief(desk.context.game!);
    const last = desk.state.context.facts.offers.at(-1)!;
    for (const { value, lastPaper } of sheets) {
      expect(value).toBeNull();
      expect(lastPaper).toMatchObject({ from: last.seat, round: last.round });
      expect(lastPaper!.parts.reduce((sum, { points }) => sum + points, 0)).toBe(lastPaper!.value);
    }
  });

  it('tells for each round that was played what was there to be signed', async () => {
    const desk = await aFinishedGame(7);
    await expect.poll(() => desk.context.rounds, { timeout: 20_000 }).not.toBeNull();
    const windows = desk.context.rounds!;
    const { facts } = desk.state.context;
    expect(windows.map(({ round }) => round)).toEqual(windows.map((_, at) => at));
    expect(windows.at(-1)!.round).toBe(facts.round);
    for (const { passable, surplus } of windows) if (passable > 0) expect(surplus).toBeGreaterThan(0);
    expect(new Set(windows.map(({ passable }) => passable)).size).toBeGreaterThan(1);
  });

  it('comes after every answer of the delivery has been read, whoever gave it', async () => {
    for (const seed of [1, 2, 3]) {
      const desk = aSitting(aFolder());
      const read: number[] = [];
      desk.actor.subscribe((snapshot) => {
        if (snapshot.matches({ playing: 'readingWorks' }))
          read.push(stateOf(snapshot.context.game!).context.facts.delivery!.answers.length);
      });
      await desk.begin('a', seed);
      await desk.playOn();
      const cards = desk.context.game!.table.common.delivery.cards.length;
      const isSigned = desk.state.context.facts.outcome?.type === 'signed';
      expect([...new Set(read)]).toEqual(isSigned ? Array.from({ length: cards }, (_, at) => at + 1) : []);
    }
  });

  it('marks at most three moves of this chair, in order, and each opens the moment before it', async () => {
    for (const seed of [1, 7]) {
      const desk = await aFinishedGame(seed);
      await expect.poll(() => desk.context.review, { timeout: 20_000 }).not.toBeNull();
      const { log } = desk.context.game!;
      const review = desk.context.review!;
      expect(review.length).toBeGreaterThan(0);
      expect(review.length).toBeLessThanOrEqual(3);
      const moments = review.map(({ n }) => n);
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      for (const { n } of review) expect(log.entries[n - 1]!.command.seat).toBe('a');
    }
  });

  it('notes of each own offer what it gave away against the offer before as it counted that day', async () => {
    const desk = await aFinishedGame(7);
    const game = desk.context.game!;
    const { notes, offers } = readDebrief(game);
    expect(notes.length).toBeGreaterThan(0);
    const mine = offers.filter(({ seat }) => seat === 'a');
    for (const note of notes) {
      const at = mine.findIndex(({ n }) => n === note.n);
      const { facts, private: both } = game.trail[note.n - 1]!.context;
      const [own, other] = SEATS.map(
        (seat) =>
          mine[at]![seat] - game.negotiation.table.sheet(facts, both[seat]).valueOf(mine[at - 1]!.contract),
      );
      if (note.type === 'gift') {
        expect([-note.given, note.received]).toEqual([own, other]);
        expect(note.price === 'poor').toBe(note.received > 0 && note.received < note.given);
      } else expect([note.own, note.other]).toEqual([own, other]);
    }
  });

  it('calls leaving a missed chance only where both homes would have passed a better contract', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    await desk.act({ seat: 'a', type: 'walkAway' });
    desk.actor.send({ type: 'player.readEnd' });
    await expect.poll(() => desk.context.analysis, { timeout: 20_000 }).not.toBeNull();
    const { bestPassable, walkAway, zone } = desk.context.analysis!;
    expect(bestPassable === null).toBe(zone.passable === 0);
    if (bestPassable)
      for (const seat of SEATS) expect(bestPassable[seat]).toBeGreaterThanOrEqual(walkAway[seat]);
  });

  it('goes back to a moment in a game of its own and leaves the old one alone', async () => {
    const folder = aFolder();
    const desk = await aFinishedGame(7, folder);
    const old = desk.context.game!;
    const count = old.log.entries.length;
    const before = await storedLines(fileGameStore(folder), old.id, count + 1);
    desk.actor.send({ type: 'player.branched', n: 4 });
    await desk.settled();
    const game = desk.context.game!;
    expect(game.id).not.toBe(old.id);
    expect(game.log.header.parent?.n).toBe(4);
    expect(desk.state).toEqual(old.trail[4]);
    expect(await storedLines(fileGameStore(folder), game.id, 5)).toHaveLength(5);
    expect(await storedLines(fileGameStore(folder), old.id, count + 1)).toEqual(before);
    const resumed = aSitting(folder);
    resumed.actor.send({ type: 'player.continuedGame', id: game.id });
    await resumed.settled();
    expect(resumed.state).toEqual(old.trail[4]);
  });

  it('says that it is a game of its own until the first move of it', async () => {
    const desk = await aFinishedGame(7);
    desk.actor.send({ type: 'player.branched', n: 4 });
    await desk.settled();
    expect(desk.context.notice?.key).toBe('notice.branched');
    await desk.playOn();
    expect(desk.context.notice).toBeNull();
  });

  it('offers the other chair of the same game', async () => {
    const desk = await aFinishedGame(7);
    const { seat, log } = desk.context.game!;
    await desk.begin(otherSeat(seat), log.header.seed);
    expect(desk.context.game!.seat).toBe('b');
    expect(desk.state.value).toBe('briefing');
  });
});
