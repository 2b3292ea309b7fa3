import { describe, expect, it } from 'vitest';
import { namePlaces } from '#renderer/hud/debrief/name-places.ts';

const edges = { left: 64, right: 624 };
const mark = (type: string, x: number, y: number, name = type) => ({ type, x, y, name });

describe('names beside the points of a chart', () => {
  it('stand at the right, and at the left where the chart ends', () => {
    const { names } = namePlaces([mark('deal', 200, 100), mark('record', 600, 300)], edges, []);
    expect(names.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  it('hide no other point where the other side is free', () => {
    const { names } = namePlaces(
      [mark('deal', 360, 200, 'this deal'), mark('record', 310, 205, 'The terms of 2006')],
      edges,
      [],
    );
    expect(names.find(({ type }) => type === 'record')).toMatchObject({ anchor: 'end' });
    expect(names.find(({ type }) => type === 'deal')).toMatchObject({ anchor: 'start' });
  });

  it('a name too long for both sides is cut into lines that keep clear of each other and of other labels', () => {
    const long = 'The package of October 2004, taken at its word and no further';
    const { names, others } = namePlaces([mark('record', 345, 200, long)], edges, [208]);
    expect(names.map(({ line }) => line).join(' ')).toBe(long);
    const heights = [...names.map(({ y }) => y), ...others].sort((a, b) => a - b);
    for (const [at, height] of heights.slice(1).entries())
      expect(height - heights[at]!).toBeGreaterThanOrEqual(16.9);
  });

  it('lie on no line across the chart, however near to it their points are', () => {
    for (let y = 180; y <= 220; y += 1) {
      const { names } = namePlaces([mark('record', 200, y)], edges, [194], 200);
      const { y: stands } = names[0]!;
      expect(stands - 10 > 200 || stands + 3 < 200).toBe(true);
      expect(Math.abs(stands - 4 - y)).toBeLessThanOrEqual(20);
    }
  });
});
