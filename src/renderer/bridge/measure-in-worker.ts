import type { ProcessAnalysis, ProcessQuestion } from '#session/session-ports.ts';
import { workerCalls } from './worker-calls.ts';

const calls = workerCalls<ProcessQuestion, ProcessAnalysis>(
  () => new Worker(new URL('../workers/process-worker.ts', import.meta.url), { type: 'module' }),
);

/** Has the measures of a finished game taken off the main thread. */
export function measureInWorker(question: ProcessQuestion): Promise<ProcessAnalysis> {
  return calls.ask(question);
}
