import { ColyseusSDK, type Room } from '@colyseus/sdk';
import type { Command, RefusalCode } from '#engine/index.ts';
import type {
  ClassDebrief,
  LessonView,
  OfferNote,
  OnlookerDossier,
  OwnPlace,
  PublicMoment,
  SeatDossier,
  Suggestion,
  TableMoment,
} from '#protocol/class/class-views.ts';
import type { ExitTicket, LessonEntry, MoveAnswer, Observation } from '#protocol/class/student-messages.ts';
import type { ClassStudent, EntryRefusal, StudentNow } from '#session/class-student.ts';
import { hearMoment, takeHostedSeat } from '#session/hosted-game.ts';
import { seatMemory } from './seat-memory.ts';
import { toldStore } from './told-store.ts';

/** How the server closes a seat that was opened elsewhere or taken away. */
const SEAT_MOVED = 4_010;
/** How a table closes to somebody who has another place in the lesson now, which the lesson tells. */
const SEAT_CHANGED = 4_012;
const RETRY_MS = 1_500;

const NOTHING: StudentNow = {
  line: 'out',
  refusal: null,
  lesson: null,
  place: null,
  seat: null,
  watched: null,
  suggestion: null,
  notes: [],
  nextNote: '',
  debrief: null,
  ticketIn: false,
};

/** What the sitting needs of the line: commands go up, refusals come back. */
export interface StudentLine extends ClassStudent {
  readonly tell: (command: Command) => void;
  readonly onRefusal: (heard: (code: RefusalCode) => void) => void;
}

interface SentMove {
  readonly key: string;
  readonly command: Omit<Command, 'seat'>;
  readonly note: string | null;
}

/** A student's line to the host at an address; it comes back by itself after a drop, and loses no move. */
export function studentLine(address: string): StudentLine {
  const store = toldStore<StudentNow>(NOTHING);
  const sdk = new ColyseusSDK(address);
  let lesson: Room | null = null;
  let table: Room | null = null;
  let sitsAt: string | null = null;
  let waiting: SentMove[] = [];
  let came: { readonly code: string; readonly entry: LessonEntry } | null = null;
  let refused: (code: RefusalCode) => void = () => undefined;

  const join = async (code: string, entry: LessonEntry): Promise<void> => {
    came = { code, entry };
    store.change({ line: 'joining', refusal: null });
    try {
      lesson = await sdk.joinById(`L${code}`, entry);
    } catch (error) {
      const refusal = refusalOfEntry(error);
      if (refusal === 'line' && store.now().line === 'joining' && store.now().place) return retry(code);
      if (refusal === 'seat' && entry.as === 'token') seatMemory.forget();
      store.change({ line: 'out', refusal });
      return;
    }
    listenToLesson(lesson, code);
  };

  const listenToLesson = (room: Room, code: string): void => {
    room.reconnection.enabled = false;
    store.change({ line: 'in', refusal: null });
    room.onMessage('lesson', (view: LessonView) => store.change({ lesson: view }));
    room.onMessage('debrief', (debrief: ClassDebrief) => store.change({ debrief }));
    room.onMessage('place', (place: OwnPlace) => {
      seatMemory.keep({ code, token: place.token });
      store.change({ place });
      const isThere = table !== null && sitsAt === spotOf(place);
      if (place.seat && !isThere) void sitDown(place);
      if (!place.seat) standUp();
    });
    room.onLeave((why) => dropped(room === lesson, why));
  };

  const standUp = (): void => {
    const before = table;
    table = null;
    sitsAt = null;
    void before?.leave().catch(() => undefined);
    if (store.now().seat || store.now().watched)
      store.change({ seat: null, watched: null, suggestion: null, notes: [] });
  };

  /** Sits down again where the lesson still says so. */
  const comeBack = (): void => {
    const { place } = store.now();
    if (table === null && sitsAt === null && place?.seat) void sitDown(place);
  };

  const sitDown = async (place: OwnPlace): Promise<void> => {
    const before = table;
    table = null;
    sitsAt = spotOf(place);
    await before?.leave().catch(() => undefined);
    try {
      const room: Room = await sdk.joinById(place.seat!.room, { token: place.token });
      table = room;
      listenToTable(room);
    } catch {
      dropped(true, 0);
    }
  };

  const listenToTable = (room: Room): void => {
    let dossier: SeatDossier | null = null;
    room.reconnection.enabled = false;
    room.onMessage('dossier', (sent: SeatDossier) => {
      dossier = sent;
    });
    let onlooker: OnlookerDossier | null = null;
    room.onMessage('onlooker', (sent: OnlookerDossier) => {
      onlooker = sent;
    });
    room.onMessage('watch', (moment: PublicMoment) => {
      if (!onlooker) return;
      const { watched } = store.now();
      const before = watched?.dossier === onlooker && !moment.whole ? watched.minutes : [];
      const minutes = [...before, ...moment.events];
      store.change({ seat: null, watched: { dossier: onlooker, moment, minutes } });
    });
    room.onMessage('notes', (notes: readonly OfferNote[]) => store.change({ notes }));
    room.onMessage('suggestion', (suggestion: Suggestion) => store.change({ suggestion }));
    room.onMessage('moment', (moment: TableMoment) => {
      const { seat } = store.now();
      if (seat && seat.dossier === dossier) store.change({ seat: hearMoment(seat, moment) });
      else if (dossier) store.change({ watched: null, seat: takeHostedSeat(dossier, moment) });
    });
    room.onLeave((why) => dropped(room === table, why));
    for (const move of waiting) void send(room, move);
  };

  const dropped = (isOurs: boolean, why: number): void => {
    if (!isOurs) return;
    if (why === SEAT_CHANGED) {
      standUp();
      setTimeout(comeBack, RETRY_MS);
      return;
    }
    const [oneRoom, otherRoom] = [lesson, table];
    lesson = null;
    table = null;
    void oneRoom?.leave().catch(() => undefined);
    void otherRoom?.leave().catch(() => undefined);
    if (why === SEAT_MOVED) {
      seatMemory.forget();
      store.change({ ...NOTHING, line: 'elsewhere' });
    } else if (came) retry(came.code);
  };

  const retry = (code: string): void => {
    store.change({ line: 'lost' });
    setTimeout(() => {
      const token = store.now().place?.token ?? seatMemory.read()?.token;
      const entry = token ? ({ as: 'token', token } as const) : came?.entry;
      if (entry && store.now().line === 'lost') void join(code, entry);
    }, RETRY_MS);
  };

  const send = async (room: Room, move: SentMove): Promise<void> => {
    try {
      const answer = (await room.request('move', move)) as MoveAnswer;
      waiting = waiting.filter(({ key }) => key !== move.key);
      if (!answer.ok) refused(answer.code as RefusalCode);
    } catch {
      // The line broke before the answer: the move is sent again, under the same key, when it is back.
    }
  };

  const remembered = seatMemory.read();
  if (remembered) void join(remembered.code, { as: 'token', token: remembered.token });

  return {
    now: store.now,
    subscribe: store.subscribe,
    join: (code, { codename, pin }) =>
      void join(
        code,
        pin === null ? { as: 'student', codename, token: freshToken() } : { as: 'pin', codename, pin },
      ),
    handIn: async (ticket: ExitTicket) => {
      const answer = (await lesson?.request('ticket', ticket).catch(() => null)) as { ok: boolean } | null;
      if (answer?.ok) store.change({ ticketIn: true });
      return answer?.ok === true;
    },
    handInObservation: async (observation: Observation) => {
      const answer = (await lesson?.request('observation', observation).catch(() => null)) as {
        ok: boolean;
      } | null;
      return answer?.ok === true;
    },
    handPen: () => void lesson?.request('pen', null).catch(() => null),
    answerCheck: (question, right) => void lesson?.request('check', { question, right }).catch(() => null),
    writeNote: (text) => store.change({ nextNote: text }),
    putSuggestionAway: () => store.change({ suggestion: null }),
    guess: async (at) => {
      const answer = (await lesson?.request('guess', at).catch(() => null)) as { ok: boolean } | null;
      return answer?.ok === true;
    },
    leave: () => {
      const [oneRoom, otherRoom] = [lesson, table];
      lesson = null;
      table = null;
      seatMemory.forget();
      void oneRoom?.leave();
      void otherRoom?.leave();
      store.change(NOTHING);
    },
    tell: ({ seat: _, ...command }) => {
      const written = command.type === 'makeOffer' ? store.now().nextNote.trim() : '';
      const move = { key: freshKey(), command, note: written === '' ? null : written };
      if (written !== '') store.change({ nextNote: '' });
      waiting.push(move);
      if (table) void send(table, move);
    },
    onRefusal: (heard) => {
      refused = heard;
    },
  };
}

/** Names a place at a table; with another chair a device sits down anew. */
function spotOf({ seat }: OwnPlace): string | null {
  return seat && `${seat.room}/${seat.chair ?? 'observer'}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The token of a new seat: 26 letters and digits drawn by the device. */
function freshToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(26))]
    .map((drawn) => LETTERS[drawn % LETTERS.length])
    .join('');
}

/** Names a move, so that one sent twice is done once. */
function freshKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))]
    .map((part) => part.toString(36))
    .join('')
    .padEnd(8, '0');
}

function refusalOfEntry(error: unknown): EntryRefusal {
  const { code, message = '' } = error as { code?: number; message?: string };
  if (code === 522) return 'code';
  if (code === 403 || code === 400) return 'seat';
  if (code === 409) return message.includes('full') ? 'full' : 'name';
  if (code === 410) return 'over';
  return code === 429 ? 'slow' : 'line';
}
