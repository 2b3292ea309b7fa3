import { onTestFinished } from 'vitest';
import { createActor, type SnapshotFrom, waitFor } from 'xstate';
import { characters } from '#agents/characters.ts';
import type { CharacterId } from '#agents/temper.ts';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import { measureProcess } from '#analysis/process/measure-process.ts';
import { reckonSteps } from '#analysis/replay/reckon-steps.ts';
import { reviewGame } from '#analysis/review/review-game.ts';
import { type Command, type SeatId, seedGenerator } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import type { GameStore } from '#protocol/game-store.ts';
import { seatTable, stateOf, viewOf } from '#session/desk-game.ts';
import type { ComputerQuestion, SessionPorts } from '#session/session-ports.ts';
import { sitting } from '#session/sitting.ts';
import { sittingActors } from '#session/sitting-actors.ts';
import { loadPack } from './packs.ts';
import { loadRecordedHistory } from './recorded-history.ts';

const scenario = loadPack('sangtuda-rao');

export type SittingSnapshot = SnapshotFrom<typeof sitting>;

/** One desk over real files, a real pack and a real computer, all in this process. */
export function aSitting(folder: string, changed: Partial<SessionPorts> = {}) {
  let ids = 0;
  const { store, quiet } = watched(fileGameStore(folder));
  const ports: SessionPorts = {
    store,
    app: 'test',
    loadScenario: async () => ({ ok: true, scenario }),
    computer: async (question) => chooseHere(question),
    analyse: async ({ scenario, state }) => analyseMoment(scenario, state),
    loadHistory: async () => loadRecordedHistory(),
    reckon: async (question) => reckonSteps(question),
    measure: async (question) => measureProcess(question),
    review: async (question) => reviewGame(question),
    now: () => '2026-11-23T12:00:00.000Z',
    freshId: () => `game-${Date.now().toString(36)}-${ids++}`,
    ...changed,
  };
  const actor = createActor(sitting.provide({ actors: sittingActors(ports) })).start();
  onTestFinished(async () => {
    actor.stop();
    await quiet();
  });
  const desk = {
    actor,
    get context() {
      return actor.getSnapshot().context;
    },
    get state() {
      return stateOf(actor.getSnapshot().context.game!);
    },
    /** Waits until a screen asks the player for something. */
    settled: () => waitFor(actor, isSettled, { timeout: 20_000 }),
    async begin(seat: SeatId, seed = 7, character: CharacterId = 'fair') {
      actor.send({ type: 'player.wentToTables' });
      actor.send({ type: 'player.choseTable', scenario: 'sangtuda-rao' });
      actor.send({ type: 'player.tookSeat', scenario: 'sangtuda-rao', seat, character, seed });
      await desk.settled();
    },
    async act(command: Command) {
      actor.send({ type: 'player.commanded', command });
      await desk.settled();
    },
    /** Reads the dossier and prepares, as far as the first turn at the table. */
    async sitDown(seat: SeatId, seed = 7) {
      await desk.begin(seat, seed);
      await desk.act({ seat, type: 'ready' });
      await desk.act({ seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
    },
    /** Plays on by the rules of a computer in the player's chair, to the debrief. */
    async playOn() {
      for (let moves = 0; moves < 200; moves += 1) {
        const snapshot = await desk.settled();
        if (snapshot.matches({ playing: 'debrief' })) return;
        if (snapshot.matches({ playing: 'readingEnd' })) actor.send({ type: 'player.readEnd' });
        else if (snapshot.matches({ playing: 'readingWorks' })) actor.send({ type: 'player.readWorks' });
        else await desk.act(chooseHere(personsQuestion(snapshot)));
      }
      throw new Error('the game does not end');
    },
  };
  return desk;
}

/** Waits until everything that was committed lies in the store. */
export async function storedLines(store: GameStore, id: string, count: number): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const read = await store.read(id);
    const lines = read.ok ? read.text.trimEnd().split('\n') : [];
    if (lines.length >= count) return lines;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`the game ${id} never had ${count} lines`);
}

/** The store with a way to wait until nothing is being written any more. */
function watched(store: GameStore) {
  const pending = new Set<Promise<unknown>>();
  const entries = Object.entries(store).map(([name, method]) => [
    name,
    (...args: unknown[]) => {
      const work: Promise<unknown> = method(...args).finally(() => pending.delete(work));
      pending.add(work);
      return work;
    },
  ]);
  const quiet = async (): Promise<void> => {
    // What is written next is asked for only when the line before it is safe.
    for (let calm = 0; calm < 5; calm = pending.size > 0 ? 0 : calm + 1) {
      await Promise.allSettled(pending);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { store: Object.fromEntries(entries) as unknown as GameStore, quiet };
}

function isSettled(snapshot: SittingSnapshot): boolean {
  return (
    ['title', 'chooseSeat'].some((state) => snapshot.matches(state as 'title')) ||
    (['waiting', 'curtain', 'readingEnd', 'readingWorks', 'debrief', 'stuck'] as const).some((playing) =>
      snapshot.matches({ playing }),
    )
  );
}

function personsQuestion({ context }: SittingSnapshot): ComputerQuestion {
  const game = context.game!;
  const { seed } = game.log.header;
  const n = game.log.entries.length;
  return { scenario: game.scenario, seat: game.seat, character: 'fair', view: viewOf(game), seed, n };
}

function chooseHere({ scenario: table, seat, character, view, seed, n }: ComputerQuestion): Command {
  const chance = seedGenerator(seed, `agent-${seat}-${n}`);
  return characters[character as CharacterId].choose(seatTable(table, seat), view, chance).command;
}
