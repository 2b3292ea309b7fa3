import type { Scenario } from '#engine/index.ts';
import type { ScenarioReading } from '#session/session-ports.ts';

/** Fetches a bundled scenario; packs are data beside the program and never part of a bundle. */
export async function loadScenario(id: string): Promise<ScenarioReading> {
  const files = ['public', 'seat-a', 'seat-b'] as const;
  const [common, a, b] = await Promise.all(files.map((file) => fetchJson(`/packs/${id}/${file}.json`)));
  if (!common || !a || !b) return { ok: false, detail: `/packs/${id}` };
  return { ok: true, scenario: { public: common, seats: { a, b } } as Scenario };
}

/** Texts of one part of a scenario (`public`, `a` or `b`) by key; empty where there are none. */
export async function loadPackTexts(
  id: string,
  lang: string,
  part: 'public' | 'a' | 'b',
): Promise<Readonly<Record<string, string>>> {
  const texts = await fetchJson(`/packs/${id}/text/${lang}/${part}.json`);
  return (texts ?? {}) as Readonly<Record<string, string>>;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
