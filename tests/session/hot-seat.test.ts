import { expect, test } from 'vitest';
import { characters } from '#agents/characters.ts';
import { otherSeat, seedGenerator } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { pictureOf } from '#renderer/stage/conduct/picture-of.ts';
import { emptyPicture } from '#renderer/stage/stage-picture.ts';
import { readableBy, viewOf } from '#session/desk-game.ts';
import { chairDue } from '#session/hot-seat/chair-due.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';

const tookBoth = { scenario: 'sangtuda-rao', seat: 'a', character: null, seed: 7 } as const;

async function twoAtOneDesk(folder = aFolder()) {
  const desk = aSitting(folder);
  desk.actor.send({ type: 'player.wentToTables', two: true });
  desk.actor.send({ type: 'player.choseTable', scenario: 'sangtuda-rao' });
  desk.actor.send({ type: 'player.tookSeat', ...tookBoth });
  await desk.settled();
  return desk;
}

type Desk = Awaited<ReturnType<typeof twoAtOneDesk>>;

const isCurtain = ({ actor }: Desk) => actor.getSnapshot().matches({ playing: 'curtain' });
const isOver = ({ actor }: Desk) => actor.getSnapshot().matches({ playing: 'debrief' });

/** One step of the persons: lifts the curtain, reads the end, or moves as a fair negotiator would. */
async function stepOn(desk: Desk): Promise<void> {
  const { actor, context } = desk;
  if (isCurtain(desk)) actor.send({ type: 'player.liftedCurtain' });
  else if (actor.getSnapshot().matches({ playing: 'readingEnd' })) actor.send({ type: 'player.readEnd' });
  else if (actor.getSnapshot().matches({ playing: 'readingWorks' })) actor.send({ type: 'player.readWorks' });
  else {
    const { table, log } = context.game!;
    const chance = seedGenerator(log.header.seed, `hand-${log.entries.length}`);
    const { command } = characters.fair.choose(table, viewOf(context.game!), chance);
    return desk.act(command);
  }
  await desk.settled();
}

test('two persons at one desk come to the debrief, each move by the chair that lies open', async () => {
  const desk = await twoAtOneDesk();
  let curtains = 0;
  for (let steps = 0; steps < 300 && !isOver(desk); steps += 1) {
    if (isCurtain(desk)) curtains += 1;
    const before = desk.context;
    await stepOn(desk);
    const made = desk.context.game!.log.entries.slice(before.game!.log.entries.length);
    for (const { command } of made) expect(command.seat).toBe(before.seated);
  }
  expect(isOver(desk)).toBe(true);
  expect(curtains).toBeGreaterThan(5);
  expect(desk.state.context.facts.by).toEqual({ a: 'person', b: 'person' });
});

test('the curtain falls before the first look and whenever the turn goes to the other chair', async () => {
  const desk = await twoAtOneDesk();
  expect(isCurtain(desk)).toBe(true);
  for (let steps = 0; steps < 300 && !isOver(desk); steps += 1) {
    const due = chairDue(desk.context.game!);
    const isOpen = desk.actor.getSnapshot().matches({ playing: 'waiting' });
    if (isOpen) expect(desk.context.seated).toBe(due);
    if (isOpen) expect(desk.context.game!.seat).toBe(due);
    await stepOn(desk);
  }
});

test('while the curtain hangs the stage shows an empty desk, and then the open chair alone', async () => {
  const desk = await twoAtOneDesk();
  for (let steps = 0; steps < 60; steps += 1) {
    const picture = pictureOf(desk.actor.getSnapshot());
    if (isCurtain(desk)) expect(picture).toEqual({ ...emptyPicture, scene: { type: 'desk' } });
    const { game } = desk.context;
    for (const { to } of game!.minutes) expect([game!.seat, 'both']).toContain(to);
    await stepOn(desk);
  }
});

test('each chair keeps its own draft and its own minutes behind the curtain', async () => {
  const desk = await twoAtOneDesk();
  while (desk.state.value !== 'turnA') await stepOn(desk);
  while (desk.context.seated !== 'a') await stepOn(desk);
  desk.actor.send({ type: 'player.movedTerm', term: 'years', position: 3 });
  const contract = desk.context.draft!.page.contract;
  await desk.act({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null });
  expect(isCurtain(desk)).toBe(true);
  await stepOn(desk);
  expect(desk.context.seated).toBe('b');
  expect(desk.context.draft!.page.contract).not.toEqual(contract);
  expect(desk.context.draft!.past).toEqual([]);
  const { game } = desk.context;
  desk.actor.send({ type: 'player.movedTerm', term: 'years', position: 11 });
  const written = desk.context.draft!.page.contract;
  await desk.act({ seat: 'b', type: 'ask', about: 'matters' });
  for (let steps = 0; steps < 3; steps += 1) await stepOn(desk);
  expect(desk.context.seated).toBe('b');
  expect(desk.context.draft!.page.contract).toEqual(written);
  expect(game!.minutes).toEqual(readableBy('b', [...game!.minutes]));
});

test('a game of two persons goes on after a restart, behind the curtain', async () => {
  const folder = aFolder();
  const first = await twoAtOneDesk(folder);
  while (first.state.context.facts.offers.length < 3) await stepOn(first);
  const { id, log, minutes, otherMinutes, seat } = first.context.game!;
  await storedLines(fileGameStore(folder), id, log.entries.length + 1);
  const second = aSitting(folder);
  second.actor.send({ type: 'player.continuedGame', id });
  await second.settled();
  expect(isCurtain(second)).toBe(true);
  const again = second.context.game!;
  const [own, others] = again.seat === seat ? [minutes, otherMinutes] : [otherMinutes, minutes];
  expect([again.minutes, again.otherMinutes]).toEqual([own, others]);
});

test('an unfinished game of two persons can be walked through by its public minutes only', async () => {
  const folder = aFolder();
  const desk = await twoAtOneDesk(folder);
  while (desk.state.context.facts.offers.length < 2) await stepOn(desk);
  const { id, log } = desk.context.game!;
  await storedLines(fileGameStore(folder), id, log.entries.length + 1);
  desk.actor.send({ type: 'player.wentToTitle' });
  desk.actor.send({ type: 'player.openedReel', wish: { type: 'saved', id } });
  await expect.poll(() => desk.context.reel?.type, { timeout: 10_000 }).toBe('minutes');
  const { reel } = desk.context;
  expect(reel?.type === 'minutes' && reel.events.every(({ to }) => to === 'both')).toBe(true);
});

test('the debrief of two persons can be seen from either chair', async () => {
  const desk = await twoAtOneDesk();
  for (let steps = 0; steps < 300 && !isOver(desk); steps += 1) await stepOn(desk);
  const { seat } = desk.context.game!;
  desk.actor.send({ type: 'player.turnedDesk' });
  expect(desk.context.game!.seat).toBe(otherSeat(seat));
  await expect.poll(() => desk.context.review, { timeout: 20_000 }).not.toBeNull();
});
