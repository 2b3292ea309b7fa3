import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { readArchive } from '#session/archive/read-archive.ts';
import { writeArchive } from '#session/archive/write-archive.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting } from '../support/a-sitting.ts';

/** The file of a game of two commands, as a player saved a copy of it. */
async function aGameFile(): Promise<string> {
  const folder = aFolder();
  const desk = aSitting(folder);
  await desk.sitDown('a');
  const store = fileGameStore(folder);
  await expect.poll(async () => (await store.read(desk.context.game!.id)).ok).toBe(true);
  await expect
    .poll(() => linesOf(readFileSync(join(folder, `${desk.context.game!.id}.vakhsh`), 'utf8')).length)
    .toBe(desk.context.game!.log.entries.length + 1);
  return readFileSync(join(folder, `${desk.context.game!.id}.vakhsh`), 'utf8');
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}

async function afterOpening(folder: string, text: string, name = 'mine.vakhsh') {
  const desk = aSitting(folder);
  desk.actor.send({ type: 'player.openedFile', name, text });
  await waitFor(desk.actor, (snapshot) => !snapshot.matches('openingFile'), { timeout: 20_000 });
  return desk;
}

describe('a game file that the player opens', () => {
  it('goes on where it stood and is kept as a saved game', async () => {
    const text = await aGameFile();
    const folder = join(aFolder(), 'games');
    const desk = await afterOpening(folder, text);
    expect(desk.actor.getSnapshot().matches('playing')).toBe(true);
    expect(desk.context.game?.log.entries.length).toBe(linesOf(text).length - 1);
    const [kept] = readdirSync(folder).filter((name) => name.endsWith('.vakhsh'));
    expect(readFileSync(join(folder, kept!), 'utf8')).toBe(text);
  });

  it('is not kept twice when it is opened again', async () => {
    const text = await aGameFile();
    const folder = aFolder();
    const first = await afterOpening(folder, text);
    const second = await afterOpening(folder, text);
    expect(second.context.game?.id).toBe(first.context.game?.id);
    expect(readdirSync(folder).filter((name) => name.endsWith('.vakhsh'))).toHaveLength(1);
  });

  const changes: [string, (text: string) => string, string, number][] = [
    ['of something else', () => 'no game\n', 'notice.fileNotAGame', 1],
    ['that is empty', () => '', 'notice.fileNotAGame', 1],
    ['of a newer program', (text) => text.replace('"version":1', '"version":99'), 'notice.fileNewer', 1],
    ['with a move taken out', (text) => linesOf(text).toSpliced(1, 1).join('\n'), 'notice.fileChanged', 2],
    [
      'with a line that is no JSON',
      (text) => linesOf(text).with(2, '{"n":').join('\n').concat('\n'),
      'notice.fileBadLine',
      3,
    ],
  ];
  it.each(changes)('%s is refused with one sentence that names the line', async (_, change, key, line) => {
    const folder = join(aFolder(), 'games');
    mkdirSync(folder);
    const desk = await afterOpening(folder, change(await aGameFile()));
    expect(desk.actor.getSnapshot().matches('title')).toBe(true);
    expect(desk.context.notice).toMatchObject({ key, params: { file: 'mine.vakhsh', line } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.vakhsh'))).toEqual([]);
  });

  it('cut off in its last line opens before that move, and says so', async () => {
    const text = await aGameFile();
    const desk = await afterOpening(aFolder(), text.slice(0, -8));
    expect(desk.context.notice?.key).toBe('notice.halfLine');
    const whole = linesOf(text).slice(1, -1);
    const played = desk.context.game!.log.entries.map(({ h }) => h);
    expect(played.slice(0, whole.length)).toEqual(whole.map((line) => JSON.parse(line).h));
    expect(desk.state.value).not.toBe('briefing');
  });

  it('that is refused leaves the game on the table as it is', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const before = desk.context.game;
    desk.actor.send({ type: 'player.openedFile', name: 'x.vakhsh', text: 'nothing' });
    await desk.settled();
    expect(desk.context.game).toBe(before);
    expect(desk.context.notice?.key).toBe('notice.fileNotAGame');
  });
});

describe('all saved games in one file', () => {
  it('come back on another computer byte by byte, and bring nothing twice', async () => {
    const here = fileGameStore(aFolder());
    await here.create('g1', await aGameFile());
    await here.writeSnapshot('g1', '{"at":1}');
    await here.create('g2', await aGameFile());
    const archive = await writeArchive(here, 'test');
    if (!archive.ok) throw new Error(archive.code);
    const folder = aFolder();
    const desk = await afterOpening(folder, archive.text, 'all.vakhsh-games');
    expect(desk.context.notice).toEqual({
      key: 'notice.archiveBrought',
      params: { brought: 2, known: 0, failed: 0, of: 2 },
    });
    const there = fileGameStore(folder);
    for (const id of ['g1', 'g2']) expect(await there.read(id)).toEqual(await here.read(id));
    expect(await there.readSnapshot('g1')).toEqual({ ok: true, text: '{"at":1}' });
    const again = await afterOpening(folder, archive.text, 'all.vakhsh-games');
    expect(again.context.notice?.params).toMatchObject({ brought: 0, known: 2 });
  });

  it('change no game that is here: one with the same id comes under another', async () => {
    const here = fileGameStore(aFolder());
    await here.create('g1', '{"their":1}');
    const archive = await writeArchive(here, 'test');
    if (!archive.ok) throw new Error(archive.code);
    const folder = aFolder();
    await fileGameStore(folder).create('g1', '{"mine":1}');
    await afterOpening(folder, archive.text, 'all.vakhsh-games');
    const store = fileGameStore(folder);
    expect(await store.read('g1')).toMatchObject({ text: '{"mine":1}\n' });
    const listed = await store.list();
    expect(listed.ok && listed.games.map(({ headerLine }) => headerLine).sort()).toEqual([
      '{"mine":1}',
      '{"their":1}',
    ]);
  });

  it.each([
    ['cut short', (text: string) => linesOf(text).slice(0, -1).join('\n'), 'archive/cut-short', 2],
    ['with a damaged line', (text: string) => text.replace('"log"', '"lag"'), 'archive/bad-line', 2],
    ['of a newer program', (text: string) => text.replace('"version":1', '"version":2'), 'archive/newer', 1],
    ['with a path for an id', (text: string) => text.replace('"g1"', '"../g1"'), 'archive/bad-line', 3],
  ])('are refused as a whole from a file %s', async (_, change, code, line) => {
    const store = fileGameStore(aFolder());
    await store.create('g1', '{"n":1}');
    await new Promise((resolve) => setTimeout(resolve, 15));
    await store.create('g2', '{"n":2}');
    const archive = await writeArchive(store, 'test');
    expect(readArchive(change(archive.ok ? archive.text : ''))).toEqual({ ok: false, code, line });
  });
});
