import '../jitless.ts';
import { type ReckonQuestion, reckonSteps } from '#analysis/replay/reckon-steps.ts';

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: ReckonQuestion }>) => {
  try {
    postMessage({ n: data.n, ok: true, answer: reckonSteps(data.question) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
