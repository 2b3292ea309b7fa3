import type { BySeat } from '#engine/index.ts';
import type { RecordedTalks, Standing } from '#scenarios/replay/recorded-talks.ts';

/** How a real negotiation ended, to lay a game beside it. */
export interface RecordEnd {
  readonly outcome: RecordedTalks['outcome'];
  /** Id of the pack's recorded contract; null where nothing was signed. */
  readonly record: string | null;
  /** Where both sides are last known to have stood. */
  readonly standing: BySeat<Standing>;
}

export function recordEnd({ outcome, record, steps }: RecordedTalks): RecordEnd {
  const last = steps.at(-1);
  if (!last) throw new Error('a record without a step was not checked');
  return { outcome, record, standing: last.standing };
}
