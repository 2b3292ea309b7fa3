import type { PublicPart } from '#engine/index.ts';
import { factFileSchemas } from '#scenarios/facts/fact-schemas.ts';
import { type KeyFigure, readKeyFigures } from '#session/readings/read-key-figures.ts';
import { fetchJson } from './fetch-json.ts';

const most = 6;

/** Fetches the figures of the record that a table begins with; none where the record cannot be read. */
export async function loadKeyFigures(common: PublicPart): Promise<readonly KeyFigure[]> {
  const [figures, sources] = await Promise.all([
    fetchJson('/history/figures.json').then((json) => factFileSchemas.figures.safeParse(json)),
    fetchJson('/history/sources.json').then((json) => factFileSchemas.sources.safeParse(json)),
  ]);
  return figures.success && sources.success ? readKeyFigures(common, figures.data, sources.data, most) : [];
}
