import '../jitless.ts';
import { advise, type NamedPlace } from '#agents/advise.ts';
import { type Contract, createTable, type PublicPart, type SeatPart, type SeatView } from '#engine/index.ts';

/** What one chair's advisers are told: nothing that this chair does not know itself. */
interface AdviserTask {
  readonly common: PublicPart;
  readonly part: SeatPart;
  readonly view: SeatView;
  readonly draft: Contract;
  readonly named: NamedPlace | null;
}

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: AdviserTask }>) => {
  try {
    const { common, part, view, draft, named } = data.question;
    const table = createTable(common, { [part.seat]: part });
    postMessage({ n: data.n, ok: true, answer: advise(table, view, draft, named) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
