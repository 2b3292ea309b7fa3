import { type BySeat, type NamedContract, type PublicPart, positionOf } from '#engine/index.ts';
import type { FactStep, FactsRegistry } from '../facts/create-facts-registry.ts';
import type { RecordedTable } from '../facts/fact-schemas.ts';
import { knownPositions } from './known-positions.ts';
import type { RecordedPromise } from './promises.ts';
import type { TableReplay } from './replays.ts';

/** What the files of history say of the real negotiations. */
export interface RecordedHistory {
  readonly facts: FactsRegistry;
  readonly replays: readonly TableReplay[];
  readonly promises: readonly RecordedPromise[];
}

/** Where one side is known to stand: a position for each term, null where nothing is known. */
export type Standing = readonly (number | null)[];

/** One dated step of a real negotiation with what was known on the table by then. */
export interface RecordedStep {
  readonly n: number;
  readonly date: string;
  readonly dateEnd: string | null;
  readonly actors: readonly string[];
  readonly move: string;
  readonly source: FactStep['source'];
  readonly confidence: FactStep['confidence'];
  readonly inArticle: boolean;
  readonly standing: BySeat<Standing>;
  /** Inside the table's window, so that somebody may sit down here. */
  readonly inWindow: boolean;
}

/** One of the six real negotiations, ready to be walked through. */
export interface RecordedTalks {
  readonly steps: readonly RecordedStep[];
  readonly promises: readonly RecordedPromise[];
  readonly outcome: TableReplay['outcome'];
  /** Id of the pack's recorded contract with which the talks ended or where they stand, or null. */
  readonly record: string | null;
}

/** Puts the record of one table together; null where there is none. */
export function recordedTalks(common: PublicPart, history: RecordedHistory): RecordedTalks | null {
  const replay = history.replays.find(({ table }) => table === common.id);
  if (!replay) return null;
  return {
    steps: history.facts
      .steps(common.id as RecordedTable)
      .map((step) => recordedStep(common, step, knownPositions(replay, step.n))),
    promises: history.promises.filter(({ table }) => table === common.id),
    outcome: replay.outcome,
    record: replay.record,
  };
}

function recordedStep(common: PublicPart, step: FactStep, known: BySeat<NamedContract>): RecordedStep {
  const { window, terms } = common;
  const { date } = step;
  const firstDay = `${date}-01-01`.slice(0, 10);
  const standing = (named: NamedContract): Standing => terms.map((term) => positionOf(term, named[term.id]));
  return {
    n: step.n,
    date,
    dateEnd: step.dateEnd,
    actors: step.actors,
    move: step.statement,
    source: step.source,
    confidence: step.confidence,
    inArticle: step.inArticle,
    standing: { a: standing(known.a), b: standing(known.b) },
    inWindow: firstDay >= window.from && firstDay <= window.to,
  };
}
