import { labelPlaces } from './label-places.ts';
import { nameLines } from './name-lines.ts';

/** A point of a chart with its name, in units of the drawing. */
interface NamedMark {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** One line of a mark's name: it ends left of the mark or begins right of it. */
export interface NamePlace {
  readonly type: string;
  readonly line: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Between two lines. */
const step = 17;
/** How far letters reach above and below the height at which they stand, with the air around them. */
const rise = 11;
const fall = 4;
/** How far above a line across the chart its own name stands. */
export const lineName = 6;
/** From a mark to its name, and what a letter of it takes. */
const gap = 12;
const letter = 6.9;
/** From this part of the chart on, names stand left of their marks. */
const turnsAt = 0.66;

/**
 * Where the names of marks stand between both edges: beside their marks, on the side where they hide no other mark,
 * in as many lines as there is room for. `others` are heights of further labels, which give way as the names do;
 * no name lies on the line across the chart at height `across`.
 */
export function namePlaces(
  marks: readonly NamedMark[],
  edges: { readonly left: number; readonly right: number },
  others: readonly number[],
  across: number | null = null,
): { readonly names: readonly NamePlace[]; readonly others: readonly number[] } {
  const lines = marks.flatMap((mark) => {
    const anchor = standsLeft(mark, marks, edges) ? ('end' as const) : ('start' as const);
    const room = anchor === 'end' ? mark.x - edges.left : edges.right - mark.x;
    const parts = nameLines(mark.name, Math.floor((room - gap) / letter));
    const first = clearOf(across, mark.y + 4, parts.length);
    return parts.map((line, below) => ({
      type: mark.type,
      line,
      x: mark.x + (anchor === 'end' ? -gap : gap),
      y: first + below * step,
      anchor,
    }));
  });
  const heights = labelPlaces([...others, ...lines.map(({ y }) => y)], step);
  return {
    names: lines.map((line, at) => ({ ...line, y: heights[others.length + at]! })),
    others: heights.slice(0, others.length),
  };
}

/** The height of a name's first line of `count`: under the line at `across`, or above the line's own name. */
function clearOf(across: number | null, first: number, count: number): number {
  if (across === null || first - rise >= across) return first;
  const below = (count - 1) * step;
  const isAbove = first + below + fall <= across;
  return isAbove ? Math.min(first, across - lineName - step - below) : across + rise + fall;
}

function standsLeft(
  mark: NamedMark,
  marks: readonly NamedMark[],
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  if (mark.x > left + (right - left) * turnsAt) return true;
  const reach = gap + mark.name.length * letter;
  const hides = (from: number, to: number): boolean =>
    marks.some((other) => Math.abs(other.y - mark.y) < step && other.x > from && other.x < to);
  const isClearLeft = mark.x - left >= reach && !hides(mark.x - reach, mark.x);
  return isClearLeft && (right - mark.x < reach || hides(mark.x, mark.x + reach));
}
