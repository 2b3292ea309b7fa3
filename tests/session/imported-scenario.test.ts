import { describe, expect, it } from 'vitest';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { exchanged } from '#scenarios/exchanged-scenario.ts';
import { playableFiles } from '#scenarios/interchange/playable-files.ts';
import { gameOptions } from '#session/game-options.ts';
import { processQuestion } from '#session/readings/process-question.ts';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { aFolder } from '../support/a-folder.ts';
import { aPlainScenario } from '../support/a-plain-scenario.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';
import { ourScenarioFiles } from '../support/scenarios-of-ours.ts';

/** The lease of the tests as a person opens it. */
function lease() {
  const reading = playableFiles(ourScenarioFiles('orchard-lease'));
  if (!reading.ok) throw new Error(reading.message);
  return { scenario: reading.scenario, texts: reading.texts };
}

/** A sitting at the chair of a scenario that was brought; no bundled one can be had. */
async function atTheLease(seat: 'a' | 'b', folder = aFolder()) {
  const desk = aSitting(folder, {
    loadScenario: async () => ({ ok: false, detail: 'none is bundled here' }),
  });
  await desk.settled();
  desk.actor.send({ type: 'player.broughtScenario', brought: lease() });
  expect(desk.actor.getSnapshot().matches('chooseSeat')).toBe(true);
  const { id } = lease().scenario.public;
  desk.actor.send({ type: 'player.tookSeat', scenario: id, seat, character: 'fair', seed: 3 });
  await desk.settled();
  return desk;
}

describe('a scenario that was brought', () => {
  it.each(['a', 'b'] as const)('is played from chair %s to its debrief, with its measures', async (seat) => {
    const desk = await atTheLease(seat);
    await desk.playOn();
    await expect.poll(() => desk.context.analysis, { timeout: 20_000 }).not.toBeNull();
    await expect.poll(() => desk.context.process, { timeout: 20_000 }).not.toBeNull();
    const { facts } = desk.state.context;
    expect(desk.context.analysis!.zone).toMatchObject({ all: 21 * 4 * 3 * 3 * 3, passable: null });
    expect(desk.context.process!.offers).toHaveLength(facts.offers.length);
    const types = desk.context.game!.log.entries.map(({ command }) => command.type);
    expect(types).not.toContain('putToVote');
    expect(types).not.toContain('answerDelivery');
  });

  it('stands whole in the game file and goes on from there', async () => {
    const folder = aFolder();
    const first = await atTheLease('b', folder);
    await first.act({ seat: 'b', type: 'ready' });
    const { id, log } = first.context.game!;
    const [header] = await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    expect(JSON.parse(header!).embedded).toEqual(JSON.parse(JSON.stringify(exchanged(lease()))));
    const second = aSitting(folder, { loadScenario: async () => ({ ok: false, detail: 'none' }) });
    await second.settled();
    await expect
      .poll(() => second.context.games[0])
      .toMatchObject({ names: { en: { table: 'orchard-lease', side: 'orchard-lease-village' } } });
    second.actor.send({ type: 'player.continuedGame', id });
    await second.settled();
    expect(second.context.game!.texts).toEqual(lease().texts);
    expect(second.state).toEqual(first.state);
    await second.playOn();
    expect(second.state.value).toBe('debrief');
  });

  it('is what the other chair is played on, and forgotten at the title', async () => {
    const desk = await atTheLease('a');
    await desk.playOn();
    const scenario = desk.context.game!.scenario.public.id;
    desk.actor.send({ type: 'player.tookSeat', scenario, seat: 'b', character: 'fair', seed: 4 });
    await desk.settled();
    expect(desk.context.game).toMatchObject({ seat: 'b', scenario: { public: { id: scenario } } });
    desk.actor.send({ type: 'player.wentToTitle' });
    await desk.settled();
    expect(desk.context.brought).toBeNull();
  });

  it('can be branched from a turning point like any other game', async () => {
    const desk = await atTheLease('a');
    await desk.playOn();
    desk.actor.send({ type: 'player.branched', n: 5 });
    await desk.settled();
    expect(desk.context.game!.log.header.embedded).toBeDefined();
    expect(desk.context.brought).not.toBeNull();
  });

  it('that cannot be read any more leaves the game where it was, in one sentence', async () => {
    const folder = aFolder();
    const first = await atTheLease('a', folder);
    const { log } = first.context.game!;
    const store = fileGameStore(folder);
    const header = { ...log.header, embedded: { public: {} } };
    await store.create('torn', JSON.stringify(header));
    const second = aSitting(folder);
    second.actor.send({ type: 'player.continuedGame', id: 'torn' });
    await second.settled();
    expect(second.context.notice?.key).toBe('notice.embeddedUnreadable');
    expect(await store.read('torn')).toMatchObject({ ok: true });
  });

  it('names its rounds by number', async () => {
    const desk = await atTheLease('a');
    await desk.playOn();
    const { minutes, scenario } = desk.context.game!;
    const rounds = readMinutes(minutes, scenario.public.undated).filter(({ key }) => key.startsWith('round'));
    expect(rounds[0]).toMatchObject({
      key: 'roundOpenedUndated',
      words: { round: { type: 'number', number: 1 } },
    });
    expect(rounds.every(({ words }) => !('date' in words))).toBe(true);
  });
});

describe('what a game leaves out', () => {
  it('is nothing on a table of ours', () => {
    expect(gameOptions(loadPack('sangtuda-rao'))).toEqual({});
  });

  it('is votes, delivery and the shifts of the seed where there are none', () => {
    expect(gameOptions(aPlainScenario([3, 4]))).toEqual({ homeVote: false, delivery: false, central: true });
  });

  it('is the last look where its changes are too many to go through', () => {
    expect(gameOptions(aPlainScenario([600, 600]))).toMatchObject({ lastLook: false });
    expect(gameOptions(aPlainScenario([300, 300]))).not.toHaveProperty('lastLook');
  });
});

describe('what the measures of a game are taken from', () => {
  it('is every offer with the moment before it, and what each chair then guessed', async () => {
    const desk = await atTheLease('a');
    await desk.playOn();
    const game = desk.context.game!;
    const { offers, asked, gained } = processQuestion(game);
    const { facts, private: both } = desk.state.context;
    expect(offers.map(({ contract }) => contract)).toEqual(facts.offers.map(({ contract }) => contract));
    offers.forEach(({ moment, guesses }, at) => {
      expect(moment.facts.offers).toHaveLength(at);
      expect(guesses.a.map((points) => points.length)).toEqual([21, 4, 3, 3, 3]);
    });
    const questions = game.log.entries.filter(({ command }) => command.type === 'ask');
    expect(asked.a + asked.b).toBe(questions.length);
    const { outcome } = facts;
    if (outcome?.type !== 'signed') return;
    expect(offers.filter(({ accepted }) => accepted)).toHaveLength(1);
    for (const seat of ['a', 'b'] as const)
      expect(gained[seat]).toBe(
        game.negotiation.table.sheet(facts, both[seat]).valueOf(outcome.contract) - both[seat].walkAway,
      );
  });
});
