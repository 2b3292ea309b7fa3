import '../jitless.ts';
import { characters } from '#agents/characters.ts';
import { computerNamed } from '#agents/computer-named.ts';
import {
  createTable,
  type PublicPart,
  type SeatPart,
  type SeatView,
  seedGenerator,
  type Table,
} from '#engine/index.ts';

/** What the computer is told: the public part, its own part and its own view. Nothing of the other chair. */
export interface ComputerTask {
  readonly common: PublicPart;
  readonly part: SeatPart;
  readonly view: SeatView;
  readonly character: string;
  readonly seed: number;
  readonly n: number;
}

const tables = new Map<string, Table>();

addEventListener('message', ({ data }: MessageEvent<{ n: number; question: ComputerTask }>) => {
  try {
    postMessage({ n: data.n, ok: true, answer: chooseFor(data.question) });
  } catch (error) {
    postMessage({ n: data.n, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});

function chooseFor({ common, part, view, character, seed, n }: ComputerTask) {
  const id = `${common.id}/${common.revision}/${part.seat}`;
  const table = tables.get(id) ?? createTable(common, { [part.seat]: part });
  tables.set(id, table);
  const negotiator = computerNamed(character) ?? characters.fair;
  // A stream for each move, named by its number, so that a resumed game goes on as it would have.
  return negotiator.choose(table, view, seedGenerator(seed, `agent-${part.seat}-${n}`)).command;
}
