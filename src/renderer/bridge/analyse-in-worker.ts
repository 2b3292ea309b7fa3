import type { AnalysisQuestion, TableAnalysis } from '#session/session-ports.ts';
import { workerCalls } from './worker-calls.ts';

const calls = workerCalls<AnalysisQuestion, TableAnalysis>(
  () => new Worker(new URL('../workers/analysis-worker.ts', import.meta.url), { type: 'module' }),
);

/** Has a moment of a table analysed off the main thread. */
export function analyseInWorker(question: AnalysisQuestion): Promise<TableAnalysis> {
  return calls.ask(question);
}
