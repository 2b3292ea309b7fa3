import '../jitless.ts';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import type { NegotiationState, Scenario } from '#engine/index.ts';

interface AnalysisTask {
  readonly scenario: Scenario;
  readonly state: NegotiationState;
}

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: AnalysisTask }>) => {
  try {
    const { scenario, state } = data.question;
    postMessage({ n: data.n, ok: true, answer: analyseMoment(scenario, state) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
