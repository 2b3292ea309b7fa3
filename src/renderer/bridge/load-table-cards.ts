import { parsePublicPart } from '#scenarios/parse-public-part.ts';
import { readTableIndex } from '#scenarios/read-table-index.ts';
import { type TableCard, tableCard } from '#session/table-card.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches what the bundled tables tell of themselves; one that cannot be read is left out. */
export async function loadTableCards(): Promise<readonly TableCard[]> {
  const tables = readTableIndex(await fetchJson('/packs/index.json')) ?? [];
  const cards = await Promise.all(
    tables.map(async ({ id, difficulty }): Promise<TableCard | null> => {
      const reading = parsePublicPart(await fetchJson(`/packs/${id}/public.json`));
      return reading.ok ? tableCard(reading.part, difficulty) : null;
    }),
  );
  return cards.filter((card) => card !== null);
}
