import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Begin, duration and processor time of the thread, microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** Time that script took, milliseconds. */
export interface Spent {
  /** Processor time of the page's main thread: what else the machine does is not counted. */
  readonly busy: number;
  /** By the clock: waiting for a processor and for the graphics program included. */
  readonly clock: number;
}

/** What Chromium's own trace says of the page's main thread while something was done. */
export interface ScriptTrace {
  /** Script of each frame's own animation: everything that is done in every frame while something moves. */
  readonly animation: readonly Spent[];
  /** All script of each frame, from its beginning to the next one's: events, timers, messages, animation. */
  readonly frames: readonly Spent[];
  /** Script from each pressed key until two frames after it have been drawn. */
  readonly steps: readonly Spent[];
  /** The longest single call of script. */
  readonly longestCall: Spent;
  /** The longest task, layout and painting included, milliseconds by the clock. */
  readonly longestTask: number;
  /** Frames that were drawn. */
  readonly drawn: number;
}

const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
  'v8.callFunction',
]);

/** Traces the main thread of the page behind this session while `act` runs. */
export async function traceScript(session: CDPSession, act: () => Promise<void>): Promise<ScriptTrace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline.frame'],
    },
  });
  await act();
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return readTrace(events);
}

function readTrace(events: readonly TraceEvent[]): ScriptTrace {
  const main = mainThread(events);
  const own = events
    .filter((event) => main !== null && event.tid === main.tid && event.pid === main.pid)
    .sort((one, other) => one.ts - other.ts);
  const calls = outermost(own.filter(({ name }) => SCRIPT.has(name)));
  const begins = own.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts);
  const between = (from: number, to: number): Spent =>
    calls.filter(({ ts }) => ts >= from && ts < to).reduce(sum, { busy: 0, clock: 0 });
  const keys = own.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const tasks = own.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const longest = calls.reduce<TraceEvent | null>(
    (most, call) => (most && spentOf(most).busy >= spentOf(call).busy ? most : call),
    null,
  );
  const drawn = own.filter(({ name }) => name === 'FireAnimationFrame');
  return {
    animation: drawn.map(spentOf),
    frames: begins.slice(0, -1).map((begin, at) => between(begin, begins[at + 1]!)),
    steps: keys.map(({ ts }) =>
      between(ts, begins.filter((begin) => begin > ts)[2] ?? Number.POSITIVE_INFINITY),
    ),
    longestCall: longest ? spentOf(longest) : { busy: 0, clock: 0 },
    longestTask: Math.max(0, ...tasks.map((task) => (task.dur ?? 0) / 1_000)),
    drawn: drawn.length,
  };
}

function spentOf({ dur = 0, tdur = dur }: TraceEvent): Spent {
  return { busy: tdur / 1_000, clock: dur / 1_000 };
}

function sum(before: Spent, call: TraceEvent): Spent {
  const { busy, clock } = spentOf(call);
  return { busy: before.busy + busy, clock: before.clock + clock };
}

/** The thread that lays out the page. */
function mainThread(events: readonly TraceEvent[]): TraceEvent | null {
  const counts = new Map<string, { event: TraceEvent; count: number }>();
  for (const event of events)
    if (['UpdateLayoutTree', 'FunctionCall', 'EventDispatch', 'Layout'].includes(event.name)) {
      const key = `${event.pid}/${event.tid}`;
      const entry = counts.get(key);
      counts.set(key, { event, count: (entry?.count ?? 0) + 1 });
    }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.event ?? null;
}

/** Calls that no other call of the list encloses. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const sorted = [...calls].sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const kept: TraceEvent[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const call of sorted)
    if (call.ts >= end) {
      kept.push(call);
      end = call.ts + (call.dur ?? 0);
    }
  return kept;
}
