import type { TimelineTopic } from '#scenarios/codex/codex-schema.ts';
import type { Library } from '#scenarios/codex/library.ts';
import type { Fact } from '#scenarios/facts/create-facts-registry.ts';
import { placeOfDate } from './time-scale.ts';

/** What the reader wants to see; null for everything. */
export interface TimelineFilter {
  readonly topic: TimelineTopic | null;
  readonly actor: string | null;
}

/** An event on the line: the band in which it stands and its place in rem. */
export interface PlacedEvent {
  readonly fact: Fact;
  readonly band: TimelineTopic;
  readonly place: number;
}

/** Marks of one band stand at least this far apart, in rem, so that each can be hit. */
const leastApart = 1.75;

/** Events that pass the filter in the order of time; where many come at once they are moved apart a little. */
export function layOutEvents({ facts, codex }: Library, { topic, actor }: TimelineFilter): PlacedEvent[] {
  const ends = new Map<TimelineTopic, number>();
  return eventsInOrder(facts.all, codex.topics)
    .filter((fact) => topic === null || codex.topics(fact.id).includes(topic))
    .filter((fact) => actor === null || fact.actors.includes(actor))
    .map((fact) => {
      const band = topic ?? codex.topics(fact.id)[0]!;
      const place = Math.max(placeOfDate(fact.date), ends.get(band) ?? 0);
      ends.set(band, place + leastApart);
      return { fact, band, place };
    });
}

/** Whoever acts in some event, in the order of the codes. */
export function actorsOfEvents({ facts, codex }: Library): string[] {
  return [...new Set(eventsInOrder(facts.all, codex.topics).flatMap(({ actors }) => actors))].sort();
}

function eventsInOrder(all: readonly Fact[], topics: Library['codex']['topics']): Fact[] {
  return all
    .filter(({ id }) => topics(id).length > 0)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
