import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
}

/** What Chromium's own trace says of the page's main thread while something was done; milliseconds. */
export interface ScriptTrace {
  /** Script inside each animation frame. */
  readonly frames: readonly number[];
  /** All script: frames, events, timers, messages and promises, outermost calls only. */
  readonly script: number;
  /** The longest single call of script. */
  readonly longestCall: number;
  /** The longest task, layout and painting included. */
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
  const own = events.filter((event) => main !== null && event.tid === main.tid && event.pid === main.pid);
  const milliseconds = (event: TraceEvent): number => (event.dur ?? 0) / 1_000;
  const frames = own.filter(({ name }) => name === 'FireAnimationFrame').map(milliseconds);
  const tasks = own
    .filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')
    .map(milliseconds);
  const calls = outermost(own.filter(({ name }) => SCRIPT.has(name))).map(milliseconds);
  return {
    frames,
    script: calls.reduce((sum, call) => sum + call, 0),
    longestCall: Math.max(0, ...calls),
    longestTask: Math.max(0, ...tasks),
    drawn: own.filter(({ name }) => name === 'FireAnimationFrame').length,
  };
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
