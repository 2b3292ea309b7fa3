import { type CountryMap, parseCountryMap } from '#scenarios/replay/country-map.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches the map of plants, lines and borders; null where it cannot be read. */
export async function loadCountryMap(): Promise<CountryMap | null> {
  return parseCountryMap(await fetchJson('/history/map.json'));
}
