import { timelineTopics } from '#scenarios/codex/codex-schema.ts';
import { eraOf } from './eras.ts';
import type { PlacedEvent } from './lay-out-events.ts';

/** Where a key leads from one event: left and right in time, up and down to the next band, page keys by era. */
export function walkTimeline(
  events: readonly PlacedEvent[],
  at: PlacedEvent,
  key: string,
): PlacedEvent | null {
  const index = events.indexOf(at);
  switch (key) {
    case 'ArrowRight':
      return events[index + 1] ?? null;
    case 'ArrowLeft':
      return events[index - 1] ?? null;
    case 'Home':
      return events[0] ?? null;
    case 'End':
      return events.at(-1) ?? null;
    case 'PageDown':
      return events.slice(index).find((event) => eraOf(event.fact.date) !== eraOf(at.fact.date)) ?? null;
    case 'PageUp':
      return beginningBefore(events, index);
    case 'ArrowDown':
      return nearestInBand(events, at, 1);
    case 'ArrowUp':
      return nearestInBand(events, at, -1);
    default:
      return null;
  }
}

/** The first event of this era, or of the one before where this is it. */
function beginningBefore(events: readonly PlacedEvent[], index: number): PlacedEvent | null {
  const before = events[index - 1];
  if (before === undefined) return null;
  const era = eraOf(before.fact.date);
  return events.find((event) => eraOf(event.fact.date) === era) ?? null;
}

/** The event nearest in time in the next band, upwards or downwards, that has one. */
function nearestInBand(events: readonly PlacedEvent[], at: PlacedEvent, by: 1 | -1): PlacedEvent | null {
  for (let band = timelineTopics.indexOf(at.band) + by; timelineTopics[band] !== undefined; band += by) {
    const inBand = events.filter((event) => event.band === timelineTopics[band]);
    const [nearest] = inBand.toSorted(
      (one, other) => Math.abs(one.place - at.place) - Math.abs(other.place - at.place),
    );
    if (nearest) return nearest;
  }
  return null;
}
