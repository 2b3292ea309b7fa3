import { ColyseusSDK, type Room } from '@colyseus/sdk';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief, TeacherView } from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { OrderAnswer, TeacherOrder } from '#protocol/class/teacher-messages.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import type { ClassTable } from '#session/class/class-table.ts';
import type { ClassTeacher, HostNews, LessonLine, TeacherNow } from '#session/class-teacher.ts';
import { toldStore } from './told-store.ts';

const NOTHING: TeacherNow = {
  line: 'out',
  refusal: null,
  host: null,
  lessons: [],
  view: null,
  debrief: null,
};
const RETRY_MS = 1_500;
const FILES = {
  csv: 'results.csv',
  json: 'results.json',
  'json-with-notes': 'results.json?notes=yes',
} as const;
const KEY = 'vakhsh-class-secret';

/** The teacher's line to the host; the secret stays in this tab. */
export function teacherLine(address: string): ClassTeacher {
  const store = toldStore<TeacherNow>(NOTHING);
  const sdk = new ColyseusSDK(address);
  let secret = secretInAddress() ?? sessionStorage.getItem(KEY) ?? '';
  let room: Room | null = null;

  const call = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    fetch(`${address}/teacher/${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  const enter = async (given: string): Promise<void> => {
    secret = given.trim();
    store.change({ line: 'joining', refusal: null });
    const answer = await call('host').catch(() => null);
    if (!answer?.ok) return store.change({ line: 'out', refusal: await refusalIn(answer) });
    sessionStorage.setItem(KEY, secret);
    store.change({ line: 'in', host: (await answer.json()) as HostNews });
    await list();
  };

  const lookAgain = async (): Promise<void> => {
    const answer = await call('host').catch(() => null);
    if (answer?.ok) store.change({ host: (await answer.json()) as HostNews });
  };

  const list = async (): Promise<void> => {
    const answer = await call('lessons').catch(() => null);
    if (answer?.ok) store.change({ lessons: (await answer.json()) as LessonLine[] });
  };

  const goTo = async (code: string): Promise<void> => {
    try {
      room = await sdk.joinById(`L${code}`, { as: 'teacher', secret });
    } catch {
      room = null;
      store.change({ line: 'lost' });
      setTimeout(() => store.now().line === 'lost' && void goTo(code), RETRY_MS);
      return;
    }
    if (store.now().line === 'lost') void lookAgain();
    const here = room;
    here.reconnection.enabled = false;
    store.change({ line: 'in', refusal: null });
    here.onMessage('lesson', (view: TeacherView) => store.change({ view }));
    here.onMessage('debrief', (debrief: ClassDebrief) => store.change({ debrief }));
    here.onLeave(() => {
      if (room !== here) return;
      store.change({ line: 'lost' });
      setTimeout(() => store.now().line === 'lost' && void goTo(code), RETRY_MS);
    });
  };

  const ask = async (order: TeacherOrder): Promise<OrderAnswer | null> =>
    ((await room?.request('order', order).catch(() => null)) as OrderAnswer | null | undefined) ?? null;

  if (secret) void enter(secret);
  return {
    now: store.now,
    subscribe: store.subscribe,
    enter: (given) => void enter(given),
    lookAgain: () => void lookAgain(),
    goTo: (code) => void goTo(code),
    openLesson: async (settings: LessonSettings) => {
      const answer = await call('lessons', 'POST', settings).catch(() => null);
      if (!answer?.ok) return store.change({ refusal: await refusalIn(answer) });
      const { code } = (await answer.json()) as { code: string };
      await goTo(code);
    },
    backToLessons: () => {
      const here = room;
      room = null;
      void here?.leave();
      store.change({ view: null, debrief: null });
      void list();
    },
    ask,
    order: async (order: TeacherOrder) => {
      const answer = await ask(order);
      store.change({ refusal: answer === null ? 'line' : answer.ok ? null : answer.code });
    },
    removeLesson: async (code) => {
      await call(`lessons/${code}`, 'DELETE').catch(() => null);
      await list();
    },
    report: async (code) => {
      const answer = await call(`lessons/${code}/results.json`).catch(() => null);
      return answer?.ok ? ((await answer.json()) as ClassReport) : null;
    },
    table: async (id) => {
      const answer = await call(`tables/${id}`).catch(() => null);
      return answer?.ok ? ((await answer.json()) as ClassTable) : null;
    },
    papers: async (table) => {
      const answer = await call(`tables/${table}/papers`).catch(() => null);
      return answer?.ok ? ((await answer.json()) as TablePapers) : null;
    },
    results: async (code, kind) => {
      const answer = await call(`lessons/${code}/${FILES[kind]}`).catch(() => null);
      // `text()` would drop the byte order mark by which spreadsheets know the encoding.
      return answer?.ok
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
        : null;
    },
  };
}

async function refusalIn(answer: Response | null): Promise<TeacherNow['refusal']> {
  if (!answer) return 'line';
  if (answer.status === 429) return 'slow';
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  return code === 'teacher/elsewhere' ? 'elsewhere' : 'secret';
}

/** The desktop program opens the page with the secret after the #; it is taken out of the address at once. */
function secretInAddress(): string | null {
  const given = location.hash.slice(1);
  if (given === '') return null;
  history.replaceState(null, '', location.pathname);
  return given;
}
