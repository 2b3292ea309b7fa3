import {
  type GameStore,
  type GameSummaryFile,
  type StoreRefusalCode,
  type StoreResult,
  storeLines,
  storeRefusal,
} from '#protocol/game-store.ts';

/** A game that could not be saved, as far as it has come. */
interface HeldGame {
  readonly lines: string[];
  snapshot: string | null;
  changedAt: number;
}

export interface StoreWatch {
  /** The first move that could not be saved, with the reason; once until everything is saved again. */
  onTrouble(code: StoreRefusalCode): void;
  /** Everything that was held in memory is saved. */
  onHealed(): void;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Refusals behind which a game goes on in memory: the place is full, closed or gone, the game is sound. */
const heldCodes: readonly StoreRefusalCode[] = ['store/full', 'store/read-only', 'store/unavailable'];

/**
 * A store that goes on where its place for games fails: what cannot be saved is held in memory, listed and read like
 * any other game, and saved in full as soon as that is possible again.
 */
export function keepInMemory(store: GameStore, watch: StoreWatch): GameStore {
  const held = new Map<string, HeldGame>();
  /** Logs that were laid down or read here: whoever cannot be saved may not be read either. */
  const known = new Map<string, string[]>();
  let isTold = false;

  function hold(id: string, lines: string[], code: StoreRefusalCode): { ok: true } {
    held.set(id, { lines, snapshot: null, changedAt: watch.now() });
    if (!isTold) watch.onTrouble(code);
    isTold = true;
    return { ok: true };
  }

  async function saveHeld(): Promise<void> {
    for (const [id, game] of held) if (await isSaved(id, game)) held.delete(id);
    if (!isTold || held.size > 0) return;
    isTold = false;
    watch.onHealed();
  }

  async function isSaved(id: string, { lines, snapshot }: HeldGame): Promise<boolean> {
    if (!(await catchUp(store, id, lines)).ok) return false;
    if (snapshot !== null) await store.writeSnapshot(id, snapshot);
    return true;
  }

  return {
    async list() {
      await saveHeld();
      const listed = await store.list();
      if (held.size === 0) return listed;
      const games = listed.ok ? listed.games.filter(({ id }) => !held.has(id)) : [];
      const all = [...games, ...[...held].map(summary)];
      return { ok: true, games: all.sort((one, other) => other.changedAt - one.changedAt) };
    },

    async read(id) {
      const game = held.get(id);
      if (game) return { ok: true, text: logText(game.lines), halfLine: null };
      const log = await store.read(id);
      if (log.ok) known.set(id, storeLines(log.text) ?? []);
      return log;
    },

    async create(id, log) {
      if (held.has(id)) return storeRefusal('store/exists');
      const created = await store.create(id, log);
      const lines = storeLines(log);
      if (lines === null) return created;
      if (created.ok) known.set(id, lines);
      return isHeldFor(created) ? hold(id, lines, created.code) : created;
    },

    async append(id, line) {
      const game = held.get(id);
      if (game) {
        game.lines.push(line);
        game.changedAt = watch.now();
        await saveHeld();
        return { ok: true };
      }
      const appended = await store.append(id, line);
      const lines = known.get(id);
      if (appended.ok) lines?.push(line);
      return isHeldFor(appended) && lines ? hold(id, [...lines, line], appended.code) : appended;
    },

    async writeSnapshot(id, text) {
      const game = held.get(id);
      if (!game) {
        const written = await store.writeSnapshot(id, text);
        // A snapshot is a cache: a game goes on without it.
        return isHeldFor(written) ? { ok: true } : written;
      }
      game.snapshot = text;
      return { ok: true };
    },

    async readSnapshot(id) {
      const game = held.get(id);
      if (!game) return store.readSnapshot(id);
      return game.snapshot === null ? storeRefusal('store/not-found') : { ok: true, text: game.snapshot };
    },

    async remove(id) {
      known.delete(id);
      const wasHeld = held.delete(id);
      // What was thrown away has not been saved: nobody is told that it was.
      if (held.size === 0) isTold = false;
      const removed = await store.remove(id);
      return wasHeld && !removed.ok ? { ok: true } : removed;
    },

    setAside: (id, reason) => store.setAside(id, reason),
  };
}

function isHeldFor(result: StoreResult): result is { ok: false; code: StoreRefusalCode } {
  return !result.ok && heldCodes.includes(result.code);
}

/** Brings a saved log, or none, up to these lines; refused where it holds anything else. */
async function catchUp(store: GameStore, id: string, lines: readonly string[]): Promise<StoreResult> {
  const there = await store.read(id);
  if (!there.ok) return there.code === 'store/not-found' ? store.create(id, logText(lines)) : there;
  const saved = storeLines(there.text) ?? [];
  if (saved.some((line, index) => line !== lines[index])) return storeRefusal('store/changed-elsewhere');
  for (const line of lines.slice(saved.length)) {
    const appended = await store.append(id, line);
    if (!appended.ok) return appended;
  }
  return { ok: true };
}

function logText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function summary([id, { lines, changedAt }]: [string, HeldGame]): GameSummaryFile {
  return { id, headerLine: lines[0] ?? '', changedAt, size: logText(lines).length };
}
