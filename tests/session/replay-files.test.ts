import { describe, expect, it } from 'vitest';
import type { Command, Scenario } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { branchDeskGame } from '#session/branch-desk-game.ts';
import { commitCommand, type DeskGame, stateOf } from '#session/desk-game.ts';
import { openDeskGame } from '#session/open-desk-game.ts';
import { comparedGame } from '#session/replay/compare-games.ts';
import { exportFull, exportPublic } from '#session/replay/export-game.ts';
import { readFamily } from '#session/replay/read-family.ts';
import { readReel } from '#session/replay/read-reel.ts';
import { reckonQuestion } from '#session/replay/reckon-question.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

/** Nine digits that stand nowhere else: every private text and number of the pack is one of them. */
function aMarkerPack(): {
  scenario: Scenario;
  texts: Record<string, Record<string, Record<string, string>>>;
} {
  let last = 700_000_001;
  const next = (): number => (last += 7);
  const pack = structuredClone(loadPack('sangtuda-rao')) as Scenario;
  const texts = {
    en: { public: { 'table.title': 'Markers' }, a: {}, b: {} } as Record<string, Record<string, string>>,
  };
  for (const seat of ['a', 'b'] as const) {
    const part = pack.seats[seat] as {
      -readonly [Key in keyof Scenario['seats']['a']]: Scenario['seats']['a'][Key];
    };
    part.walkAwayByRound = part.walkAwayByRound.map(next);
    part.guess = { ...part.guess, base: next() };
    part.values = {
      ...part.values,
      terms: part.values.terms.map((term) => ({ ...term, points: term.points.map(next) })),
    };
    texts.en![seat] = { 'brief.confidential': `secret ${next()}`, 'person.tell': `tell ${next()}` };
  }
  return { scenario: pack, texts };
}

const SEED = 987_654_321;
const OWN_LINE = 876_543_219;

/** A short game that ends when the person leaves the table. */
function aGame({ scenario, texts } = aMarkerPack()): DeskGame {
  const choice = { scenario: 'markers', seat: 'a', character: 'fair', seed: SEED } as const;
  const plan = { type: 'prepare', priorities: [], firstYear: null, action: null } as const;
  const draft = scenario.public.terms.map(() => 0);
  const commands: Command[] = [
    { seat: 'a', type: 'ready' },
    { seat: 'b', type: 'ready' },
    { seat: 'a', ...plan, ownLine: OWN_LINE },
    { seat: 'b', ...plan, ownLine: null },
    { seat: 'a', type: 'reveal', term: 'payoff', as: 'claim', weight: 'high' },
    { seat: 'a', type: 'makeOffer', contract: draft, links: [], speech: null },
    { seat: 'b', type: 'decline', blocker: 'walk-away' },
    { seat: 'a', type: 'walkAway' },
  ];
  let game = openDeskGame({ scenario, texts: texts as never }, choice, 'game-1', 'test');
  for (const command of commands) {
    const commit = commitCommand(game, command);
    if (!commit.ok) throw new Error(`${command.type} was refused: ${commit.code}`);
    game = commit.game;
  }
  return game;
}

const markers = /[78]\d{8}|987654321/g;

describe('files of a game', () => {
  it('public: no private text, no private number, no seed and no command of a marker pack is in the bytes', () => {
    const game = aGame();
    expect(exportFull(game).text.match(markers)!.length).toBeGreaterThan(40);
    const { text } = exportPublic(game);
    expect(text.match(markers)).toBeNull();
    const told = text.slice(text.indexOf('\n'));
    for (const { command } of game.log.entries) expect(told).not.toContain(`"${command.type}"`);
    for (const word of ['seed', 'ownLine', 'secret', 'walkAwayByRound', 'guess'])
      expect(text).not.toContain(word);
    expect(text).toContain('"offerMade"');
    expect(text).toContain('Markers');
  });

  it('public: opens on another desk as minutes, which hold no sheets to count with', async () => {
    const desk = aSitting(aFolder());
    const { name, text } = exportPublic(aGame());
    desk.actor.send({ type: 'player.openedReel', wish: { type: 'file', name, text } });
    await expect.poll(() => desk.context.reel?.type).toBe('minutes');
    const reading = readReel(desk.context.reel!);
    expect(reading.steps.length).toBeGreaterThan(4);
    expect(reading.steps.some(({ positions }) => positions.a[0]?.position === 0)).toBe(true);
    expect(reckonQuestion(desk.context.reel!, desk.context.setting)).toBeNull();
    expect(desk.actor.getSnapshot().can({ type: 'player.branched', n: 1 })).toBe(false);
  });

  it('whole: opens on another desk and is played on from any step', async () => {
    const desk = aSitting(aFolder());
    const { name, text } = exportFull(aGame());
    desk.actor.send({ type: 'player.openedReel', wish: { type: 'file', name, text } });
    await expect.poll(() => desk.context.reel?.type).toBe('game');
    desk.actor.send({ type: 'player.branched', n: 5 });
    await desk.settled();
    expect(desk.context.game!.log.entries).toHaveLength(5);
    expect(desk.state.value).toBe('turnA');
  });

  const lines = exportFull(aGame()).text.split('\n');
  it.each([
    [
      'edited',
      lines.with(4, lines[4]!.replace('null', '2010')).join('\n'),
      'replay.file.edited',
      { n: 4, line: 5 },
    ],
    [
      'short of a line in the middle',
      lines.toSpliced(3, 1).join('\n'),
      'replay.file.edited',
      { n: 3, line: 4 },
    ],
    ['of newer rules', lines.join('\n').replace('"rules":1', '"rules":99'), 'replay.file.newerRules', {}],
    ['of a newer format', lines.join('\n').replace('"version":1', '"version":9'), 'replay.file.newer', {}],
    ['cut in its header', lines[0]!.slice(0, 50), 'replay.file.notAGame', {}],
    ['not a step', lines.with(3, '{"n":3}').join('\n'), 'replay.file.badLine', { line: 4 }],
  ])('%s: refused with one sentence and its place', async (_, text, key, params) => {
    const desk = aSitting(aFolder());
    desk.actor.send({ type: 'player.openedReel', wish: { type: 'file', name: 'mine.vakhsh', text } });
    await expect.poll(() => desk.context.notice?.key).toBe(key);
    expect(desk.context.notice!.params).toMatchObject({ file: 'mine.vakhsh', ...params });
    expect(desk.context.reel).toBeNull();
  });

  it('cut short in the last line: opens without it and says so', async () => {
    const desk = aSitting(aFolder());
    const text = lines.join('\n').slice(0, -12);
    desk.actor.send({ type: 'player.openedReel', wish: { type: 'file', name: 'mine.vakhsh', text } });
    await expect.poll(() => desk.context.notice?.key).toBe('replay.file.torn');
    expect(desk.context.reel?.type === 'game' && desk.context.reel.game.log.entries).toHaveLength(7);
  });
});

describe('a game that took the record over', () => {
  it('shows from its first step where both sides stood', () => {
    const { scenario } = aMarkerPack();
    const positions = { a: scenario.public.terms.map(() => 1), b: scenario.public.terms.map(() => 0) };
    const choice = { scenario: scenario.public.id, seat: 'a', character: 'fair', seed: 1 } as const;
    const from = { date: '2005-02-16', positions };
    const opened = openDeskGame({ scenario, texts: null }, { ...choice, from }, 'game-9', 'test');
    const commit = commitCommand(opened, { seat: 'a', type: 'ready' });
    const { steps } = readReel({ type: 'game', game: commit.ok ? commit.game : opened });
    expect(steps[0]!.positions.a[0]).toEqual({ position: 1, isNew: false });
    expect(steps[0]!.positions.b[0]).toEqual({ position: 0, isNew: false });
    expect(opened.log.header.start).toEqual(from);
    expect(opened.log.header.options.central).toBe(true);
  });
});

describe('a finished game', () => {
  it('is walked through with the zone of every step, both sheets face up', async () => {
    const desk = aSitting(aFolder());
    await desk.begin('a');
    await desk.playOn();
    desk.actor.send({ type: 'player.replayedGame' });
    await expect
      .poll(() => desk.context.reckoning?.steps.length ?? 0, { timeout: 60_000 })
      .toBeGreaterThan(8);
    const { steps } = readReel(desk.context.reel!);
    const reckoned = desk.context.reckoning!.steps;
    expect(reckoned).toHaveLength(steps.length);
    for (const step of reckoned) expect(step!.zone.passable).toBeLessThanOrEqual(step!.zone.contracts);
    const offers = reckoned.filter((step) => step!.contract !== null);
    expect(offers.length).toBeGreaterThan(2);
  });
});

describe('branches', () => {
  it('hang below the game that they left, at the move where they left it', () => {
    const game = aGame();
    const branch = branchDeskGame(game, 5, 'game-2');
    const twig = branchDeskGame(branch, 3, 'game-3');
    const stored = [twig, branch, game].map(({ id, log }) => ({ id, changedAt: 1, ended: null, log }));
    const family = readFamily(stored);
    expect(family.map(({ id, parent }) => [id, parent])).toEqual([
      ['game-3', { id: 'game-2', n: 3 }],
      ['game-2', { id: 'game-1', n: 5 }],
      ['game-1', null],
    ]);
    expect(readFamily(stored.slice(0, 2))[1]!.parent).toBeNull();
  });

  it('lie side by side: sheets once the game is over, offers before', () => {
    const game = aGame();
    const over = comparedGame(game);
    expect(stateOf(game).value).toBe('debrief');
    expect(over.outcome?.type).toBe('breakdown');
    expect(over.sheets!.a.walkAway).toBe(stateOf(game).context.private.a.walkAway);
    const open = comparedGame(branchDeskGame(game, 6, 'game-2'));
    expect(open.sheets).toBeNull();
    expect(open.offered.a).toEqual(game.scenario.public.terms.map(() => 0));
  });

  it('come from a saved game through the archive of the desk', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.sitDown('a');
    const { id, log } = desk.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    desk.actor.send({ type: 'player.branched', n: 2 });
    await expect.poll(() => desk.context.game?.log.entries.length).toBe(2);
    desk.actor.send({ type: 'player.wentToTitle' });
    desk.actor.send({ type: 'player.wentToArchive' });
    await expect.poll(() => desk.context.family.filter(({ parent }) => parent?.id === id).length).toBe(1);
    const [one, other] = desk.context.family.map((game) => game.id);
    desk.actor.send({ type: 'player.comparedGames', ids: [one!, other!] });
    await expect.poll(() => desk.context.compared?.length).toBe(2);
  });

  it('say how they ended beside those that go on', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const { id } = desk.context.game!;
    await desk.act({ seat: 'a', type: 'walkAway' });
    desk.actor.send({ type: 'player.readEnd' });
    await desk.settled();
    desk.actor.send({ type: 'player.wentToTitle' });
    await expect.poll(() => desk.context.games.length).toBe(1);
    await desk.sitDown('a', 8);
    desk.actor.send({ type: 'player.wentToTitle' });
    await expect.poll(() => desk.context.games.length).toBe(2);
    desk.actor.send({ type: 'player.wentToArchive' });
    await expect.poll(() => desk.context.family.length).toBe(2);
    const ended = new Map(desk.context.family.map((game) => [game.id === id, game.ended]));
    expect(ended).toEqual(
      new Map([
        [true, 'breakdown'],
        [false, null],
      ]),
    );
  });
});
