import '../jitless.ts';
import type { ReviewQuestion } from '#analysis/review/game-review.ts';
import { reviewGame } from '#analysis/review/review-game.ts';

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: ReviewQuestion }>) => {
  try {
    postMessage({ n: data.n, ok: true, answer: reviewGame(data.question) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
