/** A mark on a chart that wants its name beside it; all in units of the drawing. */
export interface NamedMark {
  readonly x: number;
  readonly y: number;
  /** Half the width of the mark. */
  readonly radius: number;
  readonly name: string;
}

/** Where a name stands: the middle of its base line. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Sizes of the drawing's letters: 15 units high, about 8.5 wide at the most. */
const letter = { width: 8.5, height: 15 };
const gap = 4;

/**
 * Places for the names of marks, in the order given: above, below, right or left, at growing distance, the first place
 * where a name covers no mark and no name before it and stays inside the frame; above where there is none.
 */
export function placeNames(marks: readonly NamedMark[], frame: Box): readonly NamePlace[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => around(x, y, radius, radius));
  return marks.map((mark, at) => {
    const others = taken.filter((_, n) => n !== at);
    const places = placesOf(mark);
    const free = places.find((place) => {
      const box = boxOf(mark, place);
      return isInside(box, frame) && !others.some((other) => meet(box, other));
    });
    const place = free ?? places[0]!;
    taken.push(boxOf(mark, place));
    return place;
  });
}

function placesOf({ x, y, radius, name }: NamedMark): readonly NamePlace[] {
  const side = radius + gap + halfWidth(name);
  return [0, 1, 2, 3].flatMap((step) => {
    const away = step * letter.height;
    return [
      { x, y: y - radius - gap - away },
      { x, y: y + radius + letter.height + away },
      { x: x + side, y: y + letter.height / 3 + away },
      { x: x - side, y: y + letter.height / 3 + away },
      { x: x + side, y: y + letter.height / 3 - away },
      { x: x - side, y: y + letter.height / 3 - away },
    ];
  });
}

function boxOf({ name }: NamedMark, { x, y }: NamePlace): Box {
  return around(x, y - letter.height / 3, halfWidth(name), letter.height / 2);
}

function around(x: number, y: number, wide: number, high: number): Box {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function halfWidth(name: string): number {
  return (name.length * letter.width) / 2;
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}
