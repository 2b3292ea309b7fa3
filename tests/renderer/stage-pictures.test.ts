import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayTimeOf } from '#renderer/stage/conduct/picture-of.ts';
import { readGap } from '#renderer/stage/conduct/read-gap.ts';
import { contourOf } from '#renderer/stage/geography/contours.ts';
import { elevation } from '#renderer/stage/geography/elevation.ts';
import { mapView } from '#renderer/stage/geography/map-view.ts';
import { damPlaces, vakhsh } from '#renderer/stage/geography/vakhsh-country.ts';
import { damSteps, stepHeight } from '#renderer/stage/overlays/cascade-stairs.ts';
import { changedCells, ribbonLooks } from '#renderer/stage/overlays/ribbon-cells.ts';
import type { RibbonPicture } from '#renderer/stage/stage-picture.ts';
import { seatTable } from '#session/desk-game.ts';
import { loadPack } from '../support/packs.ts';

const ribbon: RibbonPicture = {
  firstYear: 2005,
  cells: ['nobody', 'investor', 'investor', 'clause', 'shared', 'shared'],
  hostShare: 75,
  isHost: true,
  wishedYear: null,
};

describe('the pay-off ribbon', () => {
  it("shows the investor's years in the other side's colour to the host, and in its own to the investor", () => {
    expect(ribbonLooks(ribbon)[1]).toEqual({ type: 'whole', side: 'theirs', isHatched: false });
    expect(ribbonLooks({ ...ribbon, isHost: false })[1]).toEqual({
      type: 'whole',
      side: 'mine',
      isHatched: false,
    });
  });

  it('hatches the years that a clause may add', () => {
    expect(ribbonLooks(ribbon)[3]).toEqual({ type: 'whole', side: 'theirs', isHatched: true });
  });

  it('splits what follows by the share, seen from this chair', () => {
    expect(ribbonLooks(ribbon)[4]).toEqual({ type: 'split', mine: 75 });
    expect(ribbonLooks({ ...ribbon, isHost: false })[4]).toEqual({ type: 'split', mine: 25 });
  });

  it('turns over exactly the years whose profit goes to somebody else', () => {
    const longer = {
      ...ribbon,
      cells: ['nobody', 'investor', 'investor', 'investor', 'clause', 'shared'],
    } as const;
    expect(changedCells(ribbonLooks(ribbon), ribbonLooks(longer))).toEqual([3, 4]);
    expect(changedCells(ribbonLooks(ribbon), ribbonLooks(ribbon))).toEqual([]);
  });
});

describe('the country of the river', () => {
  it('every plant lies on the river, in the order of the water', () => {
    const order = damPlaces.map(([east, north]) => vakhsh.findIndex(([e, n]) => e === east && n === north));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('every plant is in sight in a window of any usual shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 800, max: 3840 }),
        fc.integer({ min: 600, max: 2160 }),
        (width, height) => {
          fc.pre(width / height > 1.2 && width / height < 2.6);
          for (const place of damPlaces) {
            const [x, y] = mapView(width, height).toScreen(place);
            expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
          }
        },
      ),
    );
  });

  it('the valley lies lower than the ranges on both sides', () => {
    expect(elevation(69.35, 38.37)).toBeLessThan(elevation(69.35, 38.95));
    expect(elevation(68.3, 37.3)).toBeLessThan(elevation(72.1, 38.9));
  });

  it('a contour passes between the heights that it parts', () => {
    const grid = { columns: 2, rows: 2, heights: Float32Array.from([0, 10, 0, 10]) };
    expect(contourOf(grid, 2.5)).toEqual([0.25, 0, 0.25, 1]);
    expect(contourOf(grid, 20)).toEqual([]);
  });

  it('the stairs fall from plant to plant', () => {
    const heights = damSteps.map(({ level }) => stepHeight(level));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights[0]).toBeLessThanOrEqual(1);
  });
});

describe('the hours at the table', () => {
  it('talks begin in the morning and end at night, however few or many rounds they have', () => {
    for (let rounds = 2; rounds <= 8; rounds++) {
      expect(dayTimeOf(0, rounds)).toBe('morning');
      expect(dayTimeOf(rounds - 1, rounds)).toBe('night');
    }
    expect(dayTimeOf(0, 1)).toBe('morning');
  });
});

describe('the gap between the sides', () => {
  const table = seatTable(loadPack('sangtuda-rao'), 'a');
  const [low, high] = [table.draft.map(() => 0), table.draft.map((_, at) => (at === 0 ? 10 : 0))];
  const offer = (seat: 'a' | 'b', contract: readonly number[]) =>
    ({ seat, round: 0, contract, links: [], fate: 'countered' }) as const;

  it('nothing has closed before both sides have spoken twice', () => {
    expect(readGap(table, { offers: [offer('a', low), offer('b', high)] })).toEqual({
      closing: 0,
      conceded: { a: 0, b: 0 },
    });
  });

  it('half the way is half the gap, and it counts for the one who went', () => {
    const half = high.map((position) => position / 2);
    const gap = readGap(table, { offers: [offer('a', low), offer('b', high), offer('a', half)] });
    expect(gap).toEqual({ closing: 0.5, conceded: { a: 0.5, b: 0 } });
  });

  it('going back widens it', () => {
    const half = high.map((position) => position / 2);
    const gap = readGap(table, { offers: [offer('a', half), offer('b', high), offer('a', low)] });
    expect(gap.closing).toBe(-1);
  });
});
