import { createServer } from 'node:http';
import { join } from 'node:path';
import { LocalDriver, LocalPresence, matchMaker, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Express } from 'express';
import { openThinkingDesk } from '../desk/thinking-desk.ts';
import { openJournal } from '../journal/journal.ts';
import { packShelf } from '../packs/pack-shelf.ts';
import { paperShelf } from '../packs/paper-shelf.ts';
import { lessonRoom } from '../rooms/lesson-room.ts';
import { tableRoom } from '../rooms/table-room.ts';
import { classPages, type PageFolders } from './class-pages.ts';
import { putGate } from './gate.ts';
import { guessLimiter } from './guess-limiter.ts';
import type { HostParts } from './host-parts.ts';
import { ownNames } from './own-names.ts';
import { reachPages } from './reach-pages.ts';
import { reachedDevices } from './reached-devices.ts';
import { redisParts } from './redis-parts.ts';
import { reopenLessons } from './reopen-lessons.ts';
import { teacherPages } from './teacher-pages.ts';

export interface HostWishes {
  readonly port: number;
  /** Folder of the journal; null keeps it in memory. */
  readonly data: string | null;
  readonly folders: PageFolders & { readonly packs: string };
  readonly app: string;
  /** The desk's thread where it is bundled; absent where the sources run. */
  readonly deskProgram?: URL;
  readonly teacherSecret: string;
  /** Whether it takes the place of a host that stopped of itself; the teacher is told. */
  readonly startedAgain: boolean;
  readonly teacherRemote: boolean;
  readonly botPause: number;
  /** Further names under which the host answers, such as `class.test`. */
  readonly names: readonly string[];
  /** Where pages reach this process when several share a lesson, such as `192.168.1.5:4790`. */
  readonly publicAddress: string | null;
  /** Public addresses of the other processes, to which a page of this one may open lines. */
  readonly otherAddresses: readonly string[];
  /** Address of Redis when several processes share a lesson; null for one process. */
  readonly redis: string | null;
  readonly now: () => number;
  readonly say: (line: string) => void;
}

export interface ClassHost {
  readonly port: number;
  readonly parts: HostParts;
  close(): Promise<void>;
}

/** Wrong codes, PINs and secrets that one address may try in a minute. */
const GUESSES_A_MINUTE = 12;
const BYTES_A_MESSAGE = 16 * 1024;

/** Starts a host of lessons in this process, and goes on with the lessons that its journal holds. */
export async function openClassHost(wishes: HostWishes): Promise<ClassHost> {
  const parts = hostParts(wishes);
  const server = createServer();
  const shared = wishes.redis
    ? redisParts(wishes.redis)
    : { presence: new LocalPresence(), driver: new LocalDriver() };
  const game = new Server({
    transport: new WebSocketTransport({ server, maxPayload: BYTES_A_MESSAGE }),
    ...shared,
    selectProcessIdToCreateRoom: processFor,
    greet: false,
    gracefullyShutdown: false,
    ...(wishes.publicAddress ? { publicAddress: wishes.publicAddress } : {}),
    express: (app) => {
      teacherPages(app as Express, parts, () => portOf(server));
      reachPages(app as Express, parts);
      classPages(app as Express, wishes.folders, wishes.otherAddresses);
    },
  });
  matchMaker.controller.exposedMethods = ['joinById', 'reconnect'];
  // Without these headers no page from elsewhere can read an answer.
  matchMaker.controller.DEFAULT_CORS_HEADERS = {} as never;
  matchMaker.controller.getCorsHeaders = () => ({}) as never;
  game.define('lesson', lessonRoom(parts));
  game.define('table', tableRoom(parts));
  await game.listen(wishes.port);
  putGate(server, {
    names: ownNames(wishes.names),
    guesses: parts.guesses,
  });
  await reopenLessons(parts);
  return {
    port: portOf(server),
    parts,
    close: async () => {
      await game.gracefullyShutdown(false);
      await parts.desk.close();
      parts.journal.close();
    },
  };
}

/**
 * A lesson lies with the process that opened it; its tables go to all processes in turn. The count of rooms by which
 * Colyseus chooses lags seconds behind, so that a whole class would come to one.
 */
async function processFor(room: string, task: { readonly table?: number }): Promise<string> {
  if (room !== 'table') return matchMaker.processId;
  const all = (await matchMaker.stats.fetchAll()).map(({ processId }) => processId).sort();
  return all[(task.table ?? 0) % all.length] ?? matchMaker.processId;
}

function hostParts(wishes: HostWishes): HostParts {
  const { app, teacherSecret, startedAgain, teacherRemote, botPause, names, now, say } = wishes;
  const packs = packShelf(wishes.folders.packs);
  return {
    journal: openJournal(wishes.data === null ? ':memory:' : join(wishes.data, 'lessons.sqlite')),
    packs,
    papers: paperShelf(join(wishes.folders.packs, '..'), packs),
    desk: openThinkingDesk(wishes.deskProgram),
    app,
    teacherSecret,
    startedAgain,
    teacherRemote,
    botPause,
    names,
    reached: reachedDevices(),
    guesses: guessLimiter(GUESSES_A_MINUTE, now),
    now,
    say,
  };
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
