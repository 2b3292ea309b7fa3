import { parseScenario } from '#scenarios/parse-scenario.ts';
import type { ScenarioReading } from '#session/session-ports.ts';
import { fetchJson } from './fetch-json.ts';

/** Fetches a bundled scenario; packs are data beside the program and never part of a bundle. */
export async function loadScenario(id: string): Promise<ScenarioReading> {
  const [common, a, b] = await Promise.all(
    ['public', 'seat-a', 'seat-b'].map((file) => fetchJson(`/packs/${id}/${file}.json`)),
  );
  const reading = parseScenario({ public: common, a, b });
  return reading.ok
    ? reading
    : { ok: false, detail: `/packs/${id}, ${reading.file} ${reading.path}: ${reading.message}` };
}
