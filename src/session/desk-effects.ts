import type { ReckonQuestion } from '#analysis/replay/reckon-steps.ts';
import {
  entryLine,
  type GameHeader,
  type GameSnapshot,
  headerLine,
  logHash,
  RULES_VERSION,
  readLog,
  readSnapshot,
  SNAPSHOT_FORMAT,
  type Standing,
} from '#engine/index.ts';
import { readExchanged } from '#scenarios/exchanged-scenario.ts';
import { bringArchive } from './archive/bring-archive.ts';
import { isArchive, readArchive } from './archive/read-archive.ts';
import { branchDeskGame } from './branch-desk-game.ts';
import { type DeskGame, type DeskScenario, stateOf } from './desk-game.ts';
import { endInSnapshot } from './end-in-snapshot.ts';
import type { Notice } from './notice.ts';
import { openDeskGame } from './open-desk-game.ts';
import { placeForGameFile } from './place-for-game-file.ts';
import { readStandingGames } from './read-standing-games.ts';
import { type RoundWindow, readRounds, roundsQuestion } from './readings/rounds-question.ts';
import { comparedGame } from './replay/compare-games.ts';
import { openReel } from './replay/open-reel.ts';
import { type FamilyGame, readFamily, type StoredGame } from './replay/read-family.ts';
import { type ReelReckoning, readReckoning } from './replay/reckon-question.ts';
import { type RecordEnd, recordEnd } from './replay/record-end.ts';
import type { ReelWish } from './replay/reel-wish.ts';
import { resumeDeskGame } from './resume-desk-game.ts';
import type { SessionPorts } from './session-ports.ts';
import type {
  BroughtFile,
  ComparedGames,
  OpenedGame,
  OpenedReel,
  OpenTask,
} from './sitting/sitting-effects.ts';

/**
 * What a sitting does with its desk's storage, scenarios and records. The page fetches this file after its first
 * screen; `sitting-actors.ts` is its only user.
 */
export function deskEffects(ports: SessionPorts) {
  return {
    readStanding: (): Promise<readonly Standing[]> => readStandingGames(ports),
    openGame: (task: OpenTask): Promise<OpenedGame> => openGame(ports, task),
    resumeGame: (id: string): Promise<OpenedGame> => resumeGame(ports, id),
    branchGame: (game: DeskGame, n: number): Promise<OpenedGame> => branchGame(ports, game, n),
    openFile: (file: BroughtFile): Promise<OpenedGame> => openFile(ports, file),
    openReel: (wish: ReelWish): Promise<OpenedReel> => openReel(ports, wish),
    readRecordEnd: (table: string): Promise<RecordEnd | null> => readRecordEnd(ports, table),
    reckonRounds: async (game: DeskGame): Promise<readonly RoundWindow[]> =>
      readRounds(game, await ports.reckon(roundsQuestion(game))),
    reckon: async (question: ReckonQuestion): Promise<ReelReckoning> =>
      readReckoning(question, await ports.reckon(question)),
    readFamily: async (): Promise<readonly FamilyGame[]> => readFamily(await storedGames(ports)),
    compareGames: (ids: readonly [string, string]): Promise<ComparedGames> => compareGames(ports, ids),
    writeDown: (game: DeskGame) => writeDown(ports, game),
  };
}

async function readRecordEnd(ports: SessionPorts, table: string): Promise<RecordEnd | null> {
  const opened = await openReel(ports, { type: 'record', table });
  return opened.ok && opened.reel.type === 'record' ? recordEnd(opened.reel.talks) : null;
}

/** Every saved game that can be read; the others show on the title. */
async function storedGames({ store }: SessionPorts): Promise<StoredGame[]> {
  const listed = await store.list();
  if (!listed.ok) throw new Error(listed.code);
  const games: StoredGame[] = [];
  for (const { id, changedAt } of listed.games) {
    const stored = await store.read(id);
    const reading = stored.ok ? readLog(stored.text) : null;
    if (!reading?.ok) continue;
    const snapshot = await store.readSnapshot(id);
    games.push({ id, changedAt, ended: endInSnapshot(snapshot.ok ? snapshot.text : null), log: reading.log });
  }
  return games;
}

async function compareGames(ports: SessionPorts, ids: readonly [string, string]): Promise<ComparedGames> {
  const [one, other] = await Promise.all(ids.map((id) => openReel(ports, { type: 'saved', id })));
  if (!one?.ok) return refused(one?.notice.key ?? 'notice.storeFailed', one?.notice.params);
  if (!other?.ok) return refused(other?.notice.key ?? 'notice.storeFailed', other?.notice.params);
  if (one.reel.type !== 'game' || other.reel.type !== 'game') return refused('notice.twoNotOver');
  return { ok: true, compared: [comparedGame(one.reel.game), comparedGame(other.reel.game)] };
}

async function openGame(ports: SessionPorts, { choice, brought, carried }: OpenTask): Promise<OpenedGame> {
  const reading = brought ? { ok: true as const, ...brought } : await bundled(ports, choice.scenario);
  if (!reading.ok) return reading;
  const game = openDeskGame(reading, choice, ports.freshId(), ports.app, carried);
  const created = await ports.store.create(game.id, headerLine(game.log.header));
  const unsaved = created.ok ? null : notice('notice.notSaved', { code: created.code });
  return { ok: true, game, notice: unsaved };
}

type FoundScenario = ({ readonly ok: true } & DeskScenario) | Extract<OpenedGame, { ok: false }>;

async function bundled(ports: SessionPorts, id: string): Promise<FoundScenario> {
  const reading = await ports.loadScenario(id);
  if (reading.ok) return { ok: true, scenario: reading.scenario, texts: null };
  return refused('notice.scenarioUnreadable', { detail: reading.detail });
}

/** The scenario of a saved game: whole in its header, or one that comes with the program. */
async function scenarioOf(ports: SessionPorts, { embedded, scenario }: GameHeader): Promise<FoundScenario> {
  if (embedded === undefined) return bundled(ports, scenario.id);
  const reading = readExchanged(embedded);
  if (reading.ok) return reading;
  return refused('notice.embeddedUnreadable', { detail: `${reading.place}: ${reading.message}` });
}

async function branchGame(ports: SessionPorts, from: DeskGame, n: number): Promise<OpenedGame> {
  const game = branchDeskGame(from, n, ports.freshId());
  const lines = game.log.entries.map((entry) => entryLine({ ...entry, at: ports.now() }));
  const stored = await ports.store.create(game.id, [headerLine(game.log.header), ...lines].join('\n'));
  const unsaved = stored.ok ? null : notice('notice.notSaved', { code: stored.code });
  return { ok: true, game, notice: unsaved ?? notice('notice.branched') };
}

/** Opens a game file, or lays down the games of a file of all saved games. */
async function openFile(ports: SessionPorts, { name, text }: BroughtFile): Promise<OpenedGame> {
  if (isArchive(text)) return openArchive(ports, name, text);
  const reading = readLog(text);
  if (!reading.ok) return refused(fileNotices[reading.code], { file: name, line: reading.line });
  const found = await scenarioOf(ports, reading.log.header);
  if (!found.ok) return found;
  const tried = resumeDeskGame(found, '', reading.log, null);
  if (!tried.ok && tried.code === 'resume/refused')
    return refused('notice.fileBadLine', { file: name, line: tried.n + 1 });
  const place = await placeForGameFile(ports.store, text, ports.freshId);
  if (!place.ok) return refused('notice.storeFailed');
  const resumed = await resumeGame(ports, place.id);
  return resumed.ok && reading.halfLineDropped ? { ...resumed, notice: notice('notice.halfLine') } : resumed;
}

const fileNotices = {
  'log/too-large': 'notice.fileTooLarge',
  'log/not-a-game': 'notice.fileNotAGame',
  'log/newer': 'notice.fileNewer',
  'log/bad-header': 'notice.fileBadLine',
  'log/bad-line': 'notice.fileBadLine',
  'log/broken-chain': 'notice.fileChanged',
} as const;

async function openArchive(ports: SessionPorts, file: string, text: string): Promise<OpenedGame> {
  const reading = readArchive(text);
  if (!reading.ok) {
    const { code, line } = reading;
    return refused(code === 'archive/newer' ? 'notice.fileNewer' : 'notice.archiveDamaged', { file, line });
  }
  const { brought, known, failed } = await bringArchive(ports.store, reading.games, ports.freshId);
  const params = { brought, known, failed, of: reading.games.length };
  return refused(failed > 0 ? 'notice.archiveFailed' : 'notice.archiveBrought', params);
}

async function resumeGame(ports: SessionPorts, id: string): Promise<OpenedGame> {
  const stored = await ports.store.read(id);
  if (!stored.ok && stored.code === 'store/too-large') return refused('notice.fileTooLarge', { file: id });
  if (!stored.ok) return refused('notice.storeFailed');
  const reading = readLog(stored.text);
  if (!reading.ok) {
    if (reading.code === 'log/newer') return refused('notice.gameNewer');
    return setAside(ports, id, reading.code, reading.line);
  }
  const { log } = reading;
  const found = await scenarioOf(ports, log.header);
  if (!found.ok) return found;
  const beside = await ports.store.readSnapshot(id);
  const snapshot = beside.ok ? readSnapshot(beside.text) : null;
  const resumed = resumeDeskGame(found, id, log, snapshot);
  if (!resumed.ok && resumed.code === 'resume/earlier-rules') return refused('notice.otherRules');
  if (!resumed.ok) return setAside(ports, id, resumed.code, resumed.n + 1);
  // A game that came as a file has none yet; the list of games reads from it whether a game is over.
  if (snapshot?.h !== logHash(log))
    await ports.store.writeSnapshot(id, JSON.stringify(snapshotOf(resumed.game)));
  const torn = stored.halfLine !== null || reading.halfLineDropped;
  if (resumed.game.earlierRules) return { ...resumed, notice: notice('notice.earlierRules') };
  return { ...resumed, notice: torn ? notice('notice.halfLine') : null };
}

/** A game that cannot be read is kept aside whole; its backup takes its place where there is one. */
async function setAside(ports: SessionPorts, id: string, code: string, line: number): Promise<OpenedGame> {
  const kept = await ports.store.setAside(id, `${code}, line ${line}`);
  if (!kept.ok) return refused('notice.storeFailed');
  const key = kept.restored ? 'notice.gameRestored' : 'notice.gameDamaged';
  return refused(key, { line, file: kept.keptAs });
}

async function writeDown(ports: SessionPorts, game: DeskGame) {
  const entry = game.log.entries.at(-1)!;
  const appended = await ports.store.append(game.id, entryLine({ ...entry, at: ports.now() }));
  if (!appended.ok) return appended;
  return ports.store.writeSnapshot(game.id, JSON.stringify(snapshotOf(game)));
}

function snapshotOf(game: DeskGame): GameSnapshot {
  return {
    format: SNAPSHOT_FORMAT,
    version: 1,
    rules: RULES_VERSION,
    scenario: game.log.header.scenario.hash,
    n: game.log.entries.length,
    h: logHash(game.log),
    state: stateOf(game),
  };
}

function notice(key: string, params: Notice['params'] = {}): Notice {
  return { key, params };
}

function refused(key: string, params: Notice['params'] = {}): Extract<OpenedGame, { ok: false }> {
  return { ok: false, notice: notice(key, params) };
}
