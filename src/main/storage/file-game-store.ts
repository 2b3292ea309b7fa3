import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type GameStore,
  type GameSummaryFile,
  isGameId,
  isStoreLine,
  mostLogBytes,
  mostSnapshotBytes,
  type StoreRefusal,
  type StoreRefusalCode,
  storeLines,
  storeRefusal,
} from '#protocol/game-store.ts';
import { appendLine } from './append-line.ts';
import { bringUpToDate, type FormatReading } from './store-format.ts';
import { copyFileAtomically, writeFileAtomically } from './write-file-atomically.ts';

/**
 * Saved games as files of one folder: `<id>.vakhsh` (the log), `<id>.vakhsh.bak` (the log at its last snapshot),
 * `<id>.snapshot.json`, `<id>.<k>.broken` with `<id>.<k>.broken.txt` for what was set aside, and `store.json` with
 * the version of all this.
 * @param folder absolute path; made when it is missing
 */
export function fileGameStore(folder: string): GameStore {
  const file = (name: string): string => join(folder, name);
  const log = (id: string): string => file(`${id}.vakhsh`);
  const backup = (id: string): string => file(`${id}.vakhsh.bak`);
  const snapshot = (id: string): string => file(`${id}.snapshot.json`);
  const inTurn = oneAtATime();
  let format: Promise<FormatReading> | null = null;

  /** Runs a change or a reading after all earlier ones, its failures turned into codes. */
  function inFolder<Result>(act: () => Promise<Result>): Promise<Result | StoreRefusal> {
    return inTurn(() =>
      refusing(async () => {
        format ??= bringUpToDate(folder);
        const reading = await format;
        return reading.ok ? act() : reading;
      }),
    );
  }

  function onGame<Result>(id: string, act: () => Promise<Result>): Promise<Result | StoreRefusal> {
    return isGameId(id) ? inFolder(act) : Promise.resolve(storeRefusal('store/bad-id'));
  }

  return {
    list: () =>
      inFolder(async () => {
        const ids = (await namesIn(folder)).flatMap(
          (name) => /^([a-z0-9-]{1,64})\.vakhsh$/.exec(name)?.[1] ?? [],
        );
        const games = await Promise.all(ids.map((id) => summary(id, log(id))));
        return { ok: true, games: games.sort((one, other) => other.changedAt - one.changedAt) };
      }),

    read: (id) =>
      onGame(id, async () => {
        if (await isLarger(log(id), mostLogBytes)) return storeRefusal('store/too-large');
        const content = await readFile(log(id), 'utf8');
        const end = content.lastIndexOf('\n') + 1;
        return {
          ok: true,
          text: content.slice(0, end),
          halfLine: end < content.length ? content.slice(end) : null,
        };
      }),

    create: (id, begun) =>
      onGame(id, async () => {
        const lines = storeLines(begun);
        if (lines === null) return storeRefusal('store/bad-line');
        const text = `${lines.join('\n')}\n`;
        if (Buffer.byteLength(text) > mostLogBytes) return storeRefusal('store/too-large');
        await mkdir(folder, { recursive: true });
        if (await exists(log(id))) return storeRefusal('store/exists');
        await removeAll([backup(id), snapshot(id)]);
        await writeFileAtomically(log(id), text);
        return { ok: true };
      }),

    append: (id, line) =>
      onGame(id, async () => {
        if (!isStoreLine(line)) return storeRefusal('store/bad-line');
        const added = await appendLine(log(id), line, mostLogBytes);
        return added ? { ok: true } : storeRefusal('store/too-large');
      }),

    writeSnapshot: (id, text) =>
      onGame(id, async () => {
        if (Buffer.byteLength(text) > mostSnapshotBytes) return storeRefusal('store/too-large');
        await copyFileAtomically(log(id), backup(id));
        await writeFileAtomically(snapshot(id), text);
        return { ok: true };
      }),

    readSnapshot: (id) =>
      onGame(id, async () => {
        if (await isLarger(snapshot(id), mostSnapshotBytes)) return storeRefusal('store/too-large');
        return { ok: true, text: await readFile(snapshot(id), 'utf8') };
      }),

    remove: (id) =>
      onGame(id, async () => {
        await rm(log(id));
        await removeAll([backup(id), snapshot(id)]);
        return { ok: true };
      }),

    setAside: (id, reason) =>
      onGame(id, async () => {
        const keptAs = await freeName(folder, id);
        await copyFileAtomically(log(id), file(keptAs));
        await writeFile(file(`${keptAs}.txt`), `${reason}\n`);
        if (await exists(snapshot(id))) await rename(snapshot(id), file(`${keptAs}.snapshot.json`));
        const restored = await differ(log(id), backup(id));
        if (restored) await rename(backup(id), log(id));
        else await removeAll([log(id), backup(id)]);
        return { ok: true, keptAs, restored };
      }),
  };
}

/** A queue: each action begins when the one before it has ended, well or badly. */
function oneAtATime(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const next = last.then(act, act);
    last = next.catch(() => undefined);
    return next;
  };
}

const systemRefusals: Readonly<Record<string, StoreRefusalCode>> = {
  ENOENT: 'store/not-found',
  ENOSPC: 'store/full',
  EDQUOT: 'store/full',
  EFBIG: 'store/full',
  EACCES: 'store/read-only',
  EPERM: 'store/read-only',
  EROFS: 'store/read-only',
};

async function refusing<Result>(act: () => Promise<Result>): Promise<Result | StoreRefusal> {
  try {
    return await act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return storeRefusal(systemRefusals[code] ?? 'store/unavailable');
  }
}

/** Names in a folder; none where it is still to be made. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** A game as the list shows it; one that cannot be read stands there without a header, and hides no other. */
async function summary(id: string, path: string): Promise<GameSummaryFile> {
  const status = await stat(path);
  const content = status.size > mostLogBytes ? '' : await readFile(path, 'utf8').catch(() => '');
  return { id, headerLine: content.split('\n', 1)[0] ?? '', changedAt: status.mtimeMs, size: status.size };
}

async function isLarger(path: string, bytes: number): Promise<boolean> {
  return (await stat(path)).size > bytes;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether the second file is there and holds other bytes than the first. */
async function differ(one: string, other: string): Promise<boolean> {
  if (!(await exists(other))) return false;
  const [first, second] = await Promise.all([readFile(one), readFile(other)]);
  return !first.equals(second);
}

async function freeName(folder: string, id: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${id}.${number}.broken`;
    if (!(await exists(join(folder, name)))) return name;
  }
}

async function removeAll(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
