import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type GameStore,
  type GameSummaryFile,
  isGameId,
  isStoreLine,
  type StoreRefusal,
  type StoreRefusalCode,
  storeRefusal,
} from '#protocol/game-store.ts';
import { appendLine } from './append-line.ts';
import { copyFileAtomically, writeFileAtomically } from './write-file-atomically.ts';

/**
 * Saved games as files of one folder: `<id>.vakhsh` (the log), `<id>.vakhsh.bak` (the log at its last snapshot),
 * `<id>.snapshot.json`, and `<id>.<k>.broken` with `<id>.<k>.broken.txt` for what was set aside.
 * @param folder absolute path; made when it is missing
 */
export function fileGameStore(folder: string): GameStore {
  const file = (name: string): string => join(folder, name);
  const log = (id: string): string => file(`${id}.vakhsh`);
  const backup = (id: string): string => file(`${id}.vakhsh.bak`);
  const snapshot = (id: string): string => file(`${id}.snapshot.json`);
  const inTurn = oneAtATime();

  /** Runs a change or a reading of one game after all earlier ones, its failures turned into codes. */
  function onGame<Result>(id: string, act: () => Promise<Result>): Promise<Result | StoreRefusal> {
    if (!isGameId(id)) return Promise.resolve(storeRefusal('store/bad-id'));
    return inTurn(() => refusing(act));
  }

  return {
    list: () =>
      inTurn(() =>
        refusing(async () => {
          await mkdir(folder, { recursive: true });
          const ids = (await readdir(folder)).flatMap(
            (name) => /^([a-z0-9-]{1,64})\.vakhsh$/.exec(name)?.[1] ?? [],
          );
          const games = await Promise.all(ids.map((id) => summary(id, log(id))));
          return { ok: true, games: games.sort((one, other) => other.changedAt - one.changedAt) };
        }),
      ),

    read: (id) =>
      onGame(id, async () => {
        const content = await readFile(log(id), 'utf8');
        const end = content.lastIndexOf('\n') + 1;
        return {
          ok: true,
          text: content.slice(0, end),
          halfLine: end < content.length ? content.slice(end) : null,
        };
      }),

    create: (id, headerLine) =>
      onGame(id, async () => {
        if (!isStoreLine(headerLine)) return storeRefusal('store/bad-line');
        await mkdir(folder, { recursive: true });
        if (await exists(log(id))) return storeRefusal('store/exists');
        await removeAll([backup(id), snapshot(id)]);
        await writeFileAtomically(log(id), `${headerLine}\n`);
        return { ok: true };
      }),

    append: (id, line) =>
      onGame(id, async () => {
        if (!isStoreLine(line)) return storeRefusal('store/bad-line');
        await appendLine(log(id), line);
        return { ok: true };
      }),

    writeSnapshot: (id, text) =>
      onGame(id, async () => {
        await copyFileAtomically(log(id), backup(id));
        await writeFileAtomically(snapshot(id), text);
        return { ok: true };
      }),

    readSnapshot: (id) => onGame(id, async () => ({ ok: true, text: await readFile(snapshot(id), 'utf8') })),

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

async function summary(id: string, path: string): Promise<GameSummaryFile> {
  const [content, status] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
  return { id, headerLine: content.split('\n', 1)[0] ?? '', changedAt: status.mtimeMs, size: status.size };
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
