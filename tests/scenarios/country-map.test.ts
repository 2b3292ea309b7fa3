import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { parseCountryMap } from '#scenarios/replay/country-map.ts';
import { mapRelief, mapRivers } from '../support/map-relief.ts';

const map = parseCountryMap(
  JSON.parse(readFileSync(new URL('../../assets/history/map.json', import.meta.url), 'utf8')),
)!;

describe('the map of the records', () => {
  it('has a view of every table with what its talks are about inside', () => {
    for (const table of RECORDED_TABLES) {
      const views = map.views.filter((view) => view.tables.includes(table));
      expect(views).toHaveLength(1);
      const { west, south, east, north } = views[0]!;
      const subjects = map.places.filter((place) => place.tables.includes(table));
      expect(subjects.length).toBeGreaterThan(0);
      for (const { at } of subjects)
        expect(at[0] > west && at[0] < east && at[1] > south && at[1] < north).toBe(true);
    }
  });

  it('has the rivers and the heights that the stage draws', () => {
    expect(map.rivers).toEqual(mapRivers());
    expect(map.relief).toEqual(mapRelief());
  });

  it('has every plant on a river', () => {
    for (const { id, kind, at } of map.places) {
      if (kind !== 'plant') continue;
      const nearest = Math.min(...map.rivers.map((river) => distance(river, at)));
      expect(`${id} ${nearest < 0.08}`).toBe(`${id} true`);
    }
  });
});

/** Degrees from a place to the nearest point of a line. */
function distance(line: readonly (readonly [number, number])[], [x, y]: readonly [number, number]): number {
  return Math.min(
    ...line.slice(1).map(([east, north], at) => {
      const [fromEast, fromNorth] = line[at]!;
      const [dx, dy] = [east - fromEast, north - fromNorth];
      const along = ((x - fromEast) * dx + (y - fromNorth) * dy) / (dx * dx + dy * dy);
      const part = Math.max(0, Math.min(1, along));
      return Math.hypot(x - fromEast - part * dx, y - fromNorth - part * dy);
    }),
  );
}
