/** `#rrggbb` with an opacity of 0 … 1, as canvas takes it. */
export function faded(colour: string, opacity: number): string {
  const [r, g, b] = channels(colour);
  return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** The colour `part` (0 … 1) of the way from one to another. */
export function mixed(from: string, to: string, part: number): string {
  const [a, b] = [channels(from), channels(to)];
  const hex = a.map((channel, at) =>
    Math.round(channel + ((b[at] ?? 0) - channel) * part)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** Red, green and blue, 0 … 255. */
export function channels(colour: string): [number, number, number] {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}
