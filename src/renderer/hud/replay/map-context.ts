import { createContext } from 'react';
import type { CountryMap } from '#scenarios/replay/country-map.ts';

export type LoadCountryMap = () => Promise<CountryMap | null>;

/** Where the map of plants, lines and borders comes from. */
export const MapContext = createContext<LoadCountryMap | null>(null);
