import type { Advice, AdviceQuestion } from '#session/session-ports.ts';
import { workerCalls } from './worker-calls.ts';

const calls = workerCalls<AdviceQuestion, readonly Advice[]>(
  () => new Worker(new URL('../workers/adviser-worker.ts', import.meta.url), { type: 'module' }),
);

/** Asks a chair's advisers off the main thread. */
export function askAdvisers(question: AdviceQuestion): Promise<readonly Advice[]> {
  return calls.ask(question);
}
