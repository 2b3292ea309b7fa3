import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNames } from '#renderer/hud/class/place-names.ts';

const frame = { left: 64, right: 696, top: 24, bottom: 392 };
const mark = (x: number, y: number, name: string) => ({ x, y, radius: 9, name });

test('the name of a lonely mark stands above it', () => {
  expect(placeNames([mark(300, 200, '3')], frame)).toEqual([{ x: 300, y: 187 }]);
});

test('two marks that lie on each other have names apart', () => {
  const places = placeNames([mark(300, 200, '2'), mark(306, 206, '1, 4, 5, 6 +1')], frame);
  const [one, other] = [places[0]!, places[1]!];
  expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 15).toBe(true);
});

test('no name leaves the frame where there is room inside it', () => {
  const inside = fc.record({
    x: fc.integer({ min: frame.left, max: frame.right }),
    y: fc.integer({ min: frame.top, max: frame.bottom }),
  });
  fc.assert(
    fc.property(inside, ({ x, y }) => {
      const [place] = placeNames([mark(x, y, 'best joint trade')], frame);
      expect(place!.x - 68).toBeGreaterThanOrEqual(frame.left);
      expect(place!.x + 68).toBeLessThanOrEqual(frame.right);
      expect(place!.y).toBeLessThanOrEqual(frame.bottom + 5);
      expect(place!.y).toBeGreaterThanOrEqual(frame.top);
    }),
  );
});
