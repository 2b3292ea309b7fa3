import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import { projectRoot } from '#cli/start/project-root.ts';
import type {
  ClassDebrief,
  LessonView,
  OfferNote,
  OwnPlace,
  PublicMoment,
  SeatDossier,
  Suggestion,
  TableMoment,
  TeacherView,
} from '#protocol/class/class-views.ts';
import { lessonPresets } from '#protocol/class/lesson-presets.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { MoveAnswer } from '#protocol/class/student-messages.ts';
import type { OrderAnswer, TeacherOrder } from '#protocol/class/teacher-messages.ts';
import { type ClassHost, type HostWishes, openClassHost } from '#server/host/class-host.ts';

export const SECRET = 'teacher-secret-of-the-tests';

/** A real host on a free port of this computer, with its journal in a folder of its own. */
export async function aClassHost(
  wishes: Partial<HostWishes> = {},
): Promise<ClassHost & { address: string; data: string }> {
  const data = wishes.data ?? mkdtempSync(join(tmpdir(), 'vakhsh-class-'));
  const host = await openClassHost({
    port: 0,
    folders: {
      packs: join(projectRoot, 'assets', 'packs'),
      locales: join(projectRoot, 'assets', 'locales'),
      renderer: join(projectRoot, 'out', 'renderer'),
    },
    app: 'test',
    teacherSecret: SECRET,
    startedAgain: false,
    teacherRemote: false,
    botPause: 0,
    names: [],
    redis: null,
    publicAddress: null,
    otherAddresses: [],
    now: Date.now,
    say: () => undefined,
    ...wishes,
    data,
  });
  return { ...host, address: `http://127.0.0.1:${host.port}`, data };
}

export const LESSON: LessonSettings = {
  table: 'sangtuda-rao',
  seed: 7,
  computer: 'fair',
  preset: 'own',
  lessons: 1,
  minutes: 50,
  rounds: null,
  phases: lessonPresets.double.phases,
  notes: 'off',
  version: 'full',
  hideRanking: false,
};

/** Opens a lesson over HTTP as a teacher does; gives its code. */
export async function aLesson(address: string, settings: Partial<LessonSettings> = {}): Promise<string> {
  const response = await fetch(`${address}/teacher/lessons`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...LESSON, ...settings }),
  });
  const { code } = (await response.json()) as { code: string };
  return code;
}

/** A teacher's connection that keeps the last page it was sent. */
export async function aTeacher(address: string, code: string) {
  const room: Room = await new ColyseusSDK(address).joinById(`L${code}`, { as: 'teacher', secret: SECRET });
  const seen: { view: TeacherView | null; debrief: ClassDebrief | null } = { view: null, debrief: null };
  room.onMessage('lesson', (view: TeacherView) => {
    seen.view = view;
  });
  room.onMessage('debrief', (debrief: ClassDebrief) => {
    seen.debrief = debrief;
  });
  return {
    room,
    seen,
    order: (order: TeacherOrder): Promise<OrderAnswer> => room.request('order', order),
    until: (holds: (view: TeacherView) => boolean) => until(() => seen.view !== null && holds(seen.view)),
  };
}

/** A student's device: the lesson, then the table, every byte of it kept unless told otherwise. */
export async function aStudent(
  address: string,
  code: string,
  entry: Record<string, unknown>,
  keepsFrames = true,
) {
  const sdk = new ColyseusSDK(address);
  const own = entry.as === 'student' ? { token: aToken(), ...entry } : entry;
  const lesson: Room = await sdk.joinById(`L${code}`, own);
  const seen: {
    lesson: LessonView | null;
    place: OwnPlace | null;
    dossier: SeatDossier | null;
    moment: TableMoment | null;
    watched: PublicMoment | null;
    suggestion: Suggestion | null;
    notes: readonly OfferNote[];
    debrief: ClassDebrief | null;
    frames: string[];
    left: number | null;
  } = {
    lesson: null,
    place: null,
    dossier: null,
    moment: null,
    watched: null,
    suggestion: null,
    notes: [],
    debrief: null,
    frames: [],
    left: null,
  };
  lesson.reconnection.enabled = false;
  lesson.onMessage('*', (type, payload) => {
    if (keepsFrames) seen.frames.push(JSON.stringify(payload));
    if (type === 'lesson') seen.lesson = payload as LessonView;
    if (type === 'place') seen.place = payload as OwnPlace;
    if (type === 'debrief') seen.debrief = payload as ClassDebrief;
  });
  lesson.onLeave((leftWith) => {
    seen.left = leftWith;
  });
  let table: Room | null = null;
  let moves = 0;
  return {
    lesson,
    seen,
    table: () => table!,
    /** Tries another room with the own token. */
    enter: (room: string): Promise<Room> => sdk.joinById(room, { token: seen.place!.token }),
    async sitDown() {
      await until(() => seen.place?.seat != null);
      table = await persistently(() => sdk.joinById(seen.place!.seat!.room, { token: seen.place!.token }));
      table.reconnection.enabled = false;
      table.onMessage('*', (type, payload) => {
        if (keepsFrames) seen.frames.push(JSON.stringify(payload));
        if (type === 'dossier') seen.dossier = payload as SeatDossier;
        if (type === 'moment') seen.moment = payload as TableMoment;
        if (type === 'watch') seen.watched = payload as PublicMoment;
        if (type === 'notes') seen.notes = payload as readonly OfferNote[];
        if (type === 'suggestion') seen.suggestion = payload as Suggestion;
      });
      await until(() => seen.moment !== null || seen.watched !== null);
    },
    async move(
      command: Record<string, unknown>,
      key?: string,
      note: string | null = null,
    ): Promise<MoveAnswer> {
      moves += 1;
      return table!.request('move', {
        key: key ?? `move${String(moves).padStart(6, '0')}`,
        command,
        note,
      });
    },
    leave: async () => {
      await table?.leave();
      await lesson.leave();
    },
  };
}

/** A student's device in a test. */
export type Student = Awaited<ReturnType<typeof aStudent>>;

let tokens = 0;

function aToken(): string {
  tokens += 1;
  return `${process.pid}x${tokens}`.padStart(26, '0');
}

/** Tries again as a page does: a process that has just come back may not be known everywhere yet. */
async function persistently<T>(attempt: () => Promise<T>, tries = 6): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (tries === 1 || !/not (available|found)|timed out/.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return persistently(attempt, tries - 1);
  }
}

/** Waits for something that is on its way. */
export async function until(holds: () => boolean, longest = 8_000): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > longest) throw new Error(`waited ${longest} ms in vain`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
