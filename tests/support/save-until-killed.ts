/** Saves lines and snapshots of the game "g1" for ever and prints each line's number once it is acknowledged. */
import { fileGameStore } from '#main/storage/file-game-store.ts';

const [folder = '', from = '0'] = process.argv.slice(2);
const store = fileGameStore(folder);
for (let n = Number(from) + 1; ; n += 1) {
  const saved = await store.append('g1', JSON.stringify({ n }));
  if (!saved.ok) throw new Error(saved.code);
  process.stdout.write(`${n}\n`);
  await store.writeSnapshot('g1', JSON.stringify({ n, filler: 'x'.repeat(5000) }));
}
