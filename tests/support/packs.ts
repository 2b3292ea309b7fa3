import { readFileSync } from 'node:fs';
import type { PublicPart, Scenario, SeatPart } from '#engine/scenario/scenario.ts';

/** Reads a bundled pack from the assets folder, unchecked: the scenarios tests check that it parses. */
export function loadPack(id: string): Scenario {
  return {
    public: readPackFile(id, 'public.json') as PublicPart,
    seats: {
      a: readPackFile(id, 'seat-a.json') as SeatPart,
      b: readPackFile(id, 'seat-b.json') as SeatPart,
    },
  };
}

/** One file of a pack as plain JSON, by its path inside the pack. */
export function readPackFile(id: string, path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../assets/packs/${id}/${path}`, import.meta.url), 'utf8'));
}
