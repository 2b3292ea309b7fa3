import { MINUTES_FORMAT } from '#engine/index.ts';

/** What to walk through: a table's record, a saved game, or a file that was picked. */
export type ReelWish =
  /** `from` is the step to begin with, the first where it is left out. */
  | { readonly type: 'record'; readonly table: string; readonly from?: number }
  | { readonly type: 'saved'; readonly id: string }
  | { readonly type: 'file'; readonly name: string; readonly text: string };

/** Whether a file says in its first line that it holds minutes. */
export function holdsMinutes(text: string): boolean {
  return text.slice(0, 400).split('\n')[0]!.includes(`"${MINUTES_FORMAT}"`);
}
