import {
  canonicalJson,
  chainHash,
  createNegotiation,
  createValueSheet,
  readLog,
  replayLog,
  type Scenario,
} from '#engine/index.ts';

/** One golden game: its file and, where the scenario is not embedded in it, the pack it was played on. */
export interface GoldenGame {
  readonly file: string;
  readonly pack: string | null;
}

export type ReadText = (name: string) => Promise<string>;

/**
 * Hashes that must come out the same in Node and in Chromium, and stay the same while the rules do: for each golden
 * game its last state and all its events, for each pack both value tables at its opening.
 * @param readText gives a text file by its path from the project's root
 */
export async function goldenHashes(readText: ReadText): Promise<Record<string, string>> {
  const games = JSON.parse(await readText('tests/golden/games.json')) as GoldenGame[];
  const hashes: Record<string, string> = {};
  for (const { file, pack } of games) {
    const reading = readLog(await readText(`tests/golden/${file}`));
    if (!reading.ok) throw new Error(`${file}: ${reading.detail}`);
    const scenario = pack
      ? await readPack(pack, readText)
      : (reading.log.header.embedded as unknown as Scenario);
    const replay = replayLog(createNegotiation(scenario), reading.log);
    if (!replay.ok) throw new Error(`${file}: step ${replay.n} was refused with ${replay.refusal}`);
    hashes[file] = chainHash('', [replay.last, replay.steps.map((step) => step.events)]);
    if (pack) hashes[`values of ${pack}`] = valueTablesHash(scenario);
  }
  return hashes;
}

export async function readPack(id: string, readText: ReadText): Promise<Scenario> {
  const part = async (name: string) => JSON.parse(await readText(`assets/packs/${id}/${name}.json`));
  return { public: await part('public'), seats: { a: await part('seat-a'), b: await part('seat-b') } };
}

function valueTablesHash(scenario: Scenario): string {
  const economics = { ...scenario.public.economics, outputPermille: 1_000 };
  const modifiers = { factors: {}, points: [], allContracts: 0 };
  const tables = [scenario.seats.a, scenario.seats.b].map((seat) => [
    ...createValueSheet(scenario.public, seat, economics, modifiers).core(),
  ]);
  return chainHash('', canonicalJson(tables));
}
