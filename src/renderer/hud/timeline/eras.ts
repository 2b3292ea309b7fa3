/** Parts of the story, each from its first day on; words by `era.<id>`. */
export const eras = [
  { id: 'soviet', from: '1959' },
  { id: 'war', from: '1992-05-01' },
  { id: 'courting', from: '1997-06-27' },
  { id: 'package', from: '2004-01-01' },
  { id: 'bargaining', from: '2005-01-01' },
  { id: 'decision', from: '2007-01-01' },
  { id: 'after', from: '2008-08-31' },
] as const;

export type EraId = (typeof eras)[number]['id'];

/** The part of the story to which a date belongs. */
export function eraOf(date: string): EraId {
  return eras.findLast(({ from }) => from <= date)?.id ?? 'soviet';
}
