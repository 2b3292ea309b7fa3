/**
 * Saves for ever in a folder: lines, snapshots, new games, removals. Prints each step once it is acknowledged, and a
 * removal before it begins; goes on where an earlier run was killed.
 */
import { fileGameStore } from '#main/storage/file-game-store.ts';

const linesAGame = 12;
const [folder = ''] = process.argv.slice(2);
const store = fileGameStore(folder);

function say(what: string, id: string, n: number): void {
  process.stdout.write(`${what} ${id} ${n}\n`);
}

async function done<Result extends { ok: boolean }>(result: Promise<Result>): Promise<Result & { ok: true }> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled));
  return settled as Result & { ok: true };
}

const { games } = await done(store.list());
let number = Math.max(0, ...games.map(({ id }) => Number(id.slice(1))));
for (;;) {
  number += 1;
  const id = `g${number}`;
  await done(store.create(id, `{"header":"${id}"}`));
  say('line', id, 0);
  for (let n = 1; n <= linesAGame; n += 1) {
    await done(store.append(id, JSON.stringify({ n, filler: 'x'.repeat(n * 400) })));
    say('line', id, n);
    await done(store.writeSnapshot(id, JSON.stringify({ n, filler: 'x'.repeat(500_000) })));
    say('snapshot', id, n);
  }
  const old = `g${number - 2}`;
  if (!(await store.read(old)).ok) continue;
  say('removing', old, 0);
  await done(store.remove(old));
}
