import type { Negotiation, NegotiationState } from '#engine/index.ts';
import { momentAtDate } from './moment-at-date.ts';

/**
 * The table as it stood when a recorded step was over: a step that took some time counts at its last day.
 *
 * @param step first and last day known, each `2005`, `2005-11` or `2005-11-07`; `dateEnd` null for one day
 * @returns null when the step began before the table's window
 */
export function momentOfStep(
  negotiation: Negotiation,
  { date, dateEnd }: { readonly date: string; readonly dateEnd: string | null },
  without: readonly string[],
): NegotiationState | null {
  const firstDay = `${date}-01-01`.slice(0, 10);
  if (firstDay < negotiation.table.common.window.from) return null;
  return momentAtDate(negotiation, dateEnd ?? date, without);
}
