/**
 * Saves forty moves of a game through the store that goes on in memory, and prints as JSON what the player was told
 * and how many moves can be read. `--nobody` lets it act as an account that may only read.
 */
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { keepInMemory } from '#session/store/keep-in-memory.ts';

const [folder = '', flag = ''] = process.argv.slice(2);
const told: string[] = [];
const store = keepInMemory(fileGameStore(folder), {
  onTrouble: (code) => told.push(code),
  onHealed: () => told.push('healed'),
  now: Date.now,
});
if (flag === '--nobody' && process.getuid?.() === 0) {
  process.setegid?.(65_534);
  process.seteuid?.(65_534);
}

const refused: unknown[] = [];
const begun = await store.create('g1', '{"header":true}');
if (!begun.ok) refused.push(begun);
for (let n = 1; n <= 40; n += 1) {
  const saved = await store.append('g1', JSON.stringify({ n, filler: 'x'.repeat(200) }));
  if (!saved.ok) refused.push(saved);
  await store.writeSnapshot('g1', JSON.stringify({ n, filler: 'x'.repeat(3000) }));
}
const log = await store.read('g1');
const listed = await store.list();
const readable = log.ok ? log.text.trimEnd().split('\n').length - 1 : 0;
process.stdout.write(JSON.stringify({ told, refused, readable, games: listed.ok ? listed.games.length : 0 }));
