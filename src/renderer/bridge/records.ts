/** What reads packs and the record of history. The page fetches this file after its first screen. */
export { loadClassTable } from './load-class-table.ts';
export { loadCountryMap } from './load-country-map.ts';
export { loadHistory } from './load-history.ts';
export { loadKeyFigures } from './load-key-figures.ts';
export { loadLibrary } from './load-library.ts';
export { loadScenario } from './load-scenario.ts';
export { loadTableCards } from './load-table-cards.ts';
