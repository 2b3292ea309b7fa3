import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFrame } from '#renderer/hud/charts/chart-frame.ts';
import { valuePlane } from '#renderer/hud/charts/value-plane.ts';

const frame = chartFrame(720, 440, { left: 64, right: 24, top: 24, bottom: 48 });
const ends = fc
  .tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 1, max: 900_000 }))
  .map(([low, width]) => ({ low, high: low + width }));

describe('the plane of values', () => {
  it('draws what lies between its ends inside the field, and finds the values again where they were drawn', () => {
    fc.assert(
      fc.property(ends, ends, fc.nat(1_000), fc.nat(1_000), (a, b, along, up) => {
        const plane = valuePlane(frame, { a, b });
        const value = {
          a: Math.round(a.low + ((a.high - a.low) * along) / 1_000),
          b: Math.round(b.low + ((b.high - b.low) * up) / 1_000),
        };
        const [x, y] = [plane.x(value.a), plane.y(value.b)];
        // A hair inside, so that rounding at the very edge does not count.
        expect(x >= frame.left && x <= frame.right + 1e-9).toBe(true);
        expect(y >= frame.top - 1e-9 && y <= frame.bottom).toBe(true);
        const inside = (at: number, low: number, high: number) =>
          Math.min(Math.max(at, low + 1e-6), high - 1e-6);
        const found = plane.valuesAt(
          inside(x, frame.left, frame.right) / frame.width,
          inside(y, frame.top, frame.bottom) / frame.height,
        );
        expect(found).toEqual({ a: expect.closeTo(value.a, -0.5), b: expect.closeTo(value.b, -0.5) });
      }),
    );
  });

  it('finds nothing beside the field', () => {
    const plane = valuePlane(frame, { a: { low: 0, high: 10 }, b: { low: 0, high: 10 } });
    for (const [x, y] of [
      [frame.left - 1, frame.top + 1],
      [frame.right + 1, frame.top + 1],
      [frame.left + 1, frame.top - 1],
      [frame.left + 1, frame.bottom + 1],
    ] as const)
      expect(plane.valuesAt(x / frame.width, y / frame.height)).toBeNull();
  });
});
