import type { FactFiles, FactRecord, FactSource, RecordedTable } from './fact-schemas.ts';

/** Where a fact comes from, ready to be shown. */
export type FactOrigin = { id: string; title: string; url: string | null; leaked: boolean };

/** A record with its source filled in; `date` is the first day known and `dateEnd` the last or null. */
export type Fact = Omit<FactRecord, 'from' | 'to' | 'source'> & {
  date: string;
  dateEnd: string | null;
  source: FactOrigin;
};

/** One move of a real negotiation; `fact` is the id of the event that tells it at length, or null. */
export type FactStep = Fact & { table: RecordedTable; n: number; fact: string | null };

/** One issue of a real negotiation with both openings and its end; `reconstructed` marks an inferred opening. */
export type FactIssue = {
  id: string;
  title: string;
  openings: { a: FactPosition; b: FactPosition };
  end: FactPosition;
};
export type FactPosition = Fact & { reconstructed: boolean };

/** One aspect of a party to the story. */
export type FactActor = Fact & { party: string; aspect: FactFiles['actors']['records'][number]['aspect'] };

/** A claim of the article set right: `statement` is what is right. */
export type FactCorrection = Fact & { claim: string; reason: string };

/** The record of history, by id and by table; built by `parseFacts`. */
export type FactsRegistry = {
  /** The record with this id, of whatever kind, or null. */
  get(id: string): Fact | null;
  all: readonly Fact[];
  actors: readonly FactActor[];
  corrections: readonly FactCorrection[];
  sources: readonly FactOrigin[];
  /** The steps of one negotiation in order. */
  steps(table: RecordedTable): readonly FactStep[];
  issues(table: RecordedTable): readonly FactIssue[];
};

type Filled<R extends FactRecord> = Omit<R, 'from' | 'to' | 'source'> & {
  date: string;
  dateEnd: string | null;
  source: FactOrigin;
};

function origin({ id, title, url, leaked }: FactSource): FactOrigin {
  return { id, title, url, leaked: leaked === true };
}

function filler(origins: ReadonlyMap<string, FactOrigin>) {
  return <R extends FactRecord>({ from, to, source, ...rest }: R): Filled<R> => {
    const found = origins.get(source);
    if (found === undefined) throw new Error(`Source "${source}" of "${rest.id}" was not checked.`);
    return { ...rest, date: from, dateEnd: to, source: found };
  };
}

type PositionOf = Fact & { issue: string; side: 'a' | 'b' | 'end'; reconstructed: boolean };

function buildIssue(id: string, title: string, positions: readonly PositionOf[]): FactIssue {
  const at = (side: PositionOf['side']): FactPosition => {
    const found = positions.find((position) => position.issue === id && position.side === side);
    if (found === undefined) throw new Error(`Issue "${id}" was not checked.`);
    return found;
  };
  return { id, title, openings: { a: at('a'), b: at('b') }, end: at('end') };
}

/** Joins checked files into a registry; the files must have passed `parseFacts`. */
export function createFactsRegistry(files: FactFiles): FactsRegistry {
  const sources = files.sources.sources.map(origin);
  const fill = filler(new Map(sources.map((source) => [source.id, source])));
  const steps = files.steps.records.map((step) => fill(step));
  const positions = files.positions.records.map((position) => fill(position));
  const actors = files.actors.records.map((actor) => fill(actor));
  const corrections = files.corrections.records.map((correction) => fill(correction));
  const plain = [...files.events.records, ...files.figures.records].map((record) => fill(record));
  const all: readonly Fact[] = [...plain, ...actors, ...positions, ...steps, ...corrections];
  const byId = new Map(all.map((fact) => [fact.id, fact]));
  return {
    get: (id) => byId.get(id) ?? null,
    all,
    actors,
    corrections,
    sources,
    steps: (table) => steps.filter((step) => step.table === table),
    issues: (table) =>
      files.positions.issues
        .filter((issue) => issue.table === table)
        .map((issue) => buildIssue(issue.id, issue.title, positions)),
  };
}
