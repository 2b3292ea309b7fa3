import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario, SeatId } from '#engine/index.ts';
import type { OnlookerDossier, SeatDossier, Texts } from '#protocol/class/class-views.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { shortTalks } from '#scenarios/short-talks.ts';

/** The bundled tables as the host reads them. They never leave it whole: a student gets a dossier. */
export interface PackShelf {
  /** Ids of the tables that a lesson may choose, in the order of the list. */
  readonly tables: readonly string[];
  /** @param rounds how many of its rounds are played; null for all */
  scenario(id: string, rounds?: number | null): Scenario | null;
  /** The public texts of a table by language. */
  texts(id: string): Readonly<Record<string, Texts>>;
  /** What one chair may read of its scenario, texts in every language included. */
  dossier(id: string, chair: SeatId, rounds?: number | null): SeatDossier | null;
  /** What anybody may read of a scenario, texts in every language included. */
  onlooker(id: string, rounds?: number | null): OnlookerDossier | null;
}

/** @param folder the folder of all packs, `assets/packs` of the program */
export function packShelf(folder: string): PackShelf {
  const index = readJson(join(folder, 'index.json')) as { tables: readonly { id: string }[] };
  const tables = index.tables.map(({ id }) => id);
  const scenarios = new Map<string, Scenario>();
  const dossiers = new Map<string, SeatDossier>();
  // Always the same object, by which tables find what others have worked out.
  const remembered = (key: string, make: () => Scenario): Scenario => {
    const found = scenarios.get(key) ?? make();
    scenarios.set(key, found);
    return found;
  };
  const scenario = (id: string, rounds: number | null = null): Scenario | null => {
    if (!tables.includes(id)) return null;
    const whole = remembered(id, () => readScenario(join(folder, id)));
    return rounds === null ? whole : remembered(`${id}/${rounds}`, () => shortTalks(whole, rounds));
  };
  return {
    tables,
    scenario,
    texts: (id) => readPublicTexts(join(folder, id, 'text')),
    onlooker(id, rounds = null) {
      const found = scenario(id, rounds);
      return found && { common: found.public, texts: readPublicTexts(join(folder, id, 'text')) };
    },
    dossier(id, chair, rounds = null) {
      const found = scenario(id, rounds);
      if (!found) return null;
      const key = `${id}/${rounds}/${chair}`;
      const dossier = dossiers.get(key) ?? {
        common: found.public,
        part: found.seats[chair],
        texts: readTexts(join(folder, id, 'text'), chair),
      };
      dossiers.set(key, dossier);
      return dossier;
    },
  };
}

function readScenario(folder: string): Scenario {
  const [common, a, b] = ['public', 'seat-a', 'seat-b'].map((part) => readJson(join(folder, `${part}.json`)));
  const reading = parseScenario({ public: common, a, b });
  if (!reading.ok) throw new Error(`${folder}: ${reading.file}: ${reading.message}`);
  return reading.scenario;
}

function readTexts(folder: string, chair: SeatId): SeatDossier['texts'] {
  const texts: Record<string, { public: Texts; own: Texts }> = {};
  for (const language of readdirSync(folder)) {
    const read = (part: string): Texts => readJson(join(folder, language, `${part}.json`)) as Texts;
    texts[language] = { public: read('public'), own: read(chair) };
  }
  return texts;
}

function readPublicTexts(folder: string): Record<string, Texts> {
  return Object.fromEntries(
    readdirSync(folder).map((language) => [
      language,
      readJson(join(folder, language, 'public.json')) as Texts,
    ]),
  );
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
