import '../jitless.ts';
import { measureProcess } from '#analysis/process/measure-process.ts';
import type { ProcessQuestion } from '#analysis/process/process-analysis.ts';

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: ProcessQuestion }>) => {
  try {
    postMessage({ n: data.n, ok: true, answer: measureProcess(data.question) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
