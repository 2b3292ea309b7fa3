/**
 * Writes the golden games and their hashes anew: `node tests/golden/write-golden.ts`. Do so only after raising
 * RULES_VERSION (or a pack's revision), and read the difference before you commit it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import {
  chainCommand,
  createNegotiation,
  type GameLog,
  type GameSetup,
  RULES_VERSION,
  type Scenario,
  scenarioHash,
  seedGenerator,
  writeLog,
} from '#engine/index.ts';
import { aHeader } from '../support/a-header.ts';
import { aRandomCommand } from '../support/a-random-command.ts';
import { aScenario } from '../support/a-scenario.ts';
import { type GoldenGame, goldenHashes, readPack } from './golden-hashes.ts';

const SEEDS = [3, 7, 11, 19];
const PACKS = ['sangtuda-rao'];

const readText = (name: string) => readFile(join(projectRoot, name), 'utf8');
const folder = join(projectRoot, 'tests/golden');
const games: GoldenGame[] = [];

for (const seed of SEEDS) await writeGame(aScenario(), seed, null);
for (const pack of PACKS)
  for (const seed of SEEDS) await writeGame(await readPack(pack, readText), seed, pack);
await writeGame(aScenario(), 23, null, 'frost');
await writeFile(join(folder, 'games.json'), `${JSON.stringify(games, null, 2)}\n`);
const hashes = { rules: RULES_VERSION, hashes: await goldenHashes(readText) };
await writeFile(join(folder, 'hashes.json'), `${JSON.stringify(hashes, null, 2)}\n`);

/**
 * A game of random legal commands from a seed; the scenario is embedded unless it comes from a pack.
 * @param news an event that the host lets happen as soon as the talks have opened
 */
async function writeGame(
  scenario: Scenario,
  seed: number,
  pack: string | null,
  news: string | null = null,
): Promise<void> {
  const negotiation = createNegotiation(scenario);
  const setup: GameSetup = { seed, by: { a: 'person', b: 'person' } };
  const { id, revision, roles } = scenario.public;
  const header = aHeader({
    seed,
    scenario: { id, revision, hash: scenarioHash(scenario) },
    seats: { a: { role: roles.a, by: 'person' }, b: { role: roles.b, by: 'person' } },
    ...(pack ? {} : { embedded: JSON.parse(JSON.stringify(scenario)) }),
  });
  let log: GameLog = { header, entries: [] };
  let state = negotiation.start(setup);
  let chance = seedGenerator(seed, 'golden');
  for (let tries = 0; tries < 200 && state.value !== 'debrief'; tries += 1) {
    const drawn = aRandomCommand(negotiation, state, chance);
    chance = drawn.chance;
    const breaks = news !== null && state.value === 'turnA' && !state.context.facts.fired.includes(news);
    const command = breaks ? ({ seat: 'host', type: 'breakNews', event: news } as const) : drawn.command;
    if (command.type === 'walkAway' && tries < 60) continue;
    const step = negotiation.step(state, command);
    if (!step.ok) continue;
    log = { ...log, entries: [...log.entries, chainCommand(log, command, null)] };
    state = step.state;
  }
  const file = `v1/${id}-${seed}.vakhsh`;
  await writeFile(join(folder, file), writeLog(log));
  games.push({ file, pack });
}
