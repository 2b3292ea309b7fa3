import type { MarkedMove, ReviewQuestion } from '#session/session-ports.ts';
import { workerCalls } from './worker-calls.ts';

const calls = workerCalls<ReviewQuestion, readonly MarkedMove[]>(
  () => new Worker(new URL('../workers/review-worker.ts', import.meta.url), { type: 'module' }),
);

/** Has a finished game reviewed off the main thread. */
export function reviewInWorker(question: ReviewQuestion): Promise<readonly MarkedMove[]> {
  return calls.ask(question);
}
