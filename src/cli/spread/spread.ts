import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNegotiation } from '#engine/index.ts';
import type { Spread } from '#scenarios/notes/spread.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { readTableIndex } from '#scenarios/read-table-index.ts';
import { projectRoot } from '../start/project-root.ts';
import { countGame, SPREAD_CHARACTER } from './count-game.ts';

/**
 * `npm run spread -- [TABLE...]`: plays the short versions over many seeds and writes what teaching notes show of it
 * to `assets/notes/spread`. To be run again when a pack's numbers or the computers change.
 */
const SEEDS = 200;

const assets = join(projectRoot, 'assets');
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(assets, ...path), 'utf8'));

const bundled = readTableIndex(readJson('packs', 'index.json')) ?? [];
const wanted = process.argv.slice(2);
mkdirSync(join(assets, 'notes', 'spread'), { recursive: true });
for (const { id } of bundled) {
  if (wanted.length > 0 && !wanted.includes(id)) continue;
  const [common, a, b] = ['public', 'seat-a', 'seat-b'].map((part) => readJson('packs', id, `${part}.json`));
  const reading = parseScenario({ public: common, a, b });
  if (!reading.ok) throw new Error(`${id}: ${reading.file}: ${reading.message}`);
  if (!reading.scenario.public.short) continue;
  const negotiation = createNegotiation(reading.scenario);
  const games = Array.from({ length: SEEDS }, (_, at) => countGame(reading.scenario, negotiation, at + 1));
  writeFileSync(
    join(assets, 'notes', 'spread', `${id}.json`),
    written({ format: 'vakhsh-spread', version: 1, table: id, character: SPREAD_CHARACTER, games }),
  );
  const signed = games.filter(({ end }) => end === 'signed').length;
  console.log(`${id}: ${signed} of ${SEEDS} games signed`);
}

/** A game a line. */
function written({ games, ...head }: Spread): string {
  const line = (value: unknown): string =>
    JSON.stringify(value, null, 1)
      .replace(/\n */g, ' ')
      .replace(/([{[]) /g, '$1')
      .replace(/ ([}\]])/g, '$1');
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "games": [\n${games.map((game) => `    ${line(game)}`).join(',\n')}\n  ]\n}\n`;
}
