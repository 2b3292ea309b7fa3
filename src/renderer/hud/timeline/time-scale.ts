/** Years drawn at one width, in rem a year: the years of the talks have most room. */
const spans = [
  { from: 1959, remPerYear: 0.8 },
  { from: 1989, remPerYear: 4.5 },
  { from: 2002, remPerYear: 16 },
  { from: 2009, remPerYear: 4.5 },
] as const;

/** Where the drawn time ends. */
const lastYear = 2019;

/** Length of the whole line in rem. */
export const timelineLength = placeOfYear(lastYear);

/** Where a date stands on the line, in rem from its beginning; a date known to the year stands at its first day. */
export function placeOfDate(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return placeOfYear(year + (month - 1) / 12 + (day - 1) / 366);
}

/** Years at which the line has a mark: each one where there is room. */
export const markedYears: readonly number[] = [
  1959,
  ...[1965, 1970, 1976, 1982],
  ...Array.from({ length: lastYear - 1989 }, (_, at) => 1989 + at),
];

function placeOfYear(year: number): number {
  let place = 0;
  for (const [at, { from, remPerYear }] of spans.entries()) {
    const to = spans[at + 1]?.from ?? lastYear;
    place += Math.max(0, Math.min(year, to) - from) * remPerYear;
  }
  return place;
}
