import type { SessionPorts } from '#session/session-ports.ts';
import { workerCalls } from './worker-calls.ts';

type Question = Parameters<SessionPorts['reckon']>[0];
type Answer = Awaited<ReturnType<SessionPorts['reckon']>>;

const calls = workerCalls<Question, Answer>(
  () => new Worker(new URL('../workers/replay-worker.ts', import.meta.url), { type: 'module' }),
);

/** Has the steps of a record or a game reckoned off the main thread. */
export function reckonInWorker(question: Question): Promise<Answer> {
  return calls.ask(question);
}
