import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';

/** What a run of kills came to. */
export interface KillReport {
  kills: number;
  /** Lines that were acknowledged in all runs together. */
  saved: number;
  /** What was lost or could not be read, in words; empty when all is well. */
  losses: string[];
}

/**
 * Lets another process save in a folder again and again and kills it at random moments; after each kill every line
 * that was acknowledged must be there and everything must be readable.
 * @param seed of the moments
 */
export async function killWhileSaving(folder: string, kills: number, seed: number): Promise<KillReport> {
  const acknowledged = new Map<string, number>();
  const losses: string[] = [];
  let saved = 0;
  let state = seed;
  for (let kill = 1; kill <= kills && losses.length === 0; kill += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    for (const [what, id, n] of await runOnce(folder, (state >> 8) % 60)) {
      if (what === 'removing') acknowledged.delete(id);
      if (what === 'line') acknowledged.set(id, n);
      if (what === 'line') saved += 1;
    }
    losses.push(...(await lossesIn(folder, acknowledged)).map((loss) => `kill ${kill}: ${loss}`));
  }
  return { kills, saved, losses };
}

type Step = [what: string, id: string, n: number];

/** One process, killed so many milliseconds after its first acknowledged step. */
function runOnce(folder: string, afterMs: number): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'tests/support/save-until-killed.ts'), folder]);
    let heard = '';
    let complaint = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('close', () => (complaint === '' ? resolve(stepsIn(heard)) : reject(new Error(complaint))));
  });
}

function stepsIn(heard: string): Step[] {
  const whole = heard.slice(0, heard.lastIndexOf('\n') + 1).trimEnd();
  return whole.split('\n').map((line) => {
    const [what = '', id = '', n = ''] = line.split(' ');
    return [what, id, Number(n)];
  });
}

async function lossesIn(folder: string, acknowledged: ReadonlyMap<string, number>): Promise<string[]> {
  const store = fileGameStore(folder);
  const listed = await store.list();
  if (!listed.ok) return [`the games cannot be listed: ${listed.code}`];
  const losses: string[] = [];
  for (const { id, headerLine } of listed.games) {
    if (headerLine !== `{"header":"${id}"}`) losses.push(`${id} has the header ${headerLine}`);
    losses.push(...(await lossesOf(folder, id, acknowledged.get(id) ?? 0)));
  }
  const there = new Set(listed.games.map(({ id }) => id));
  for (const id of acknowledged.keys()) if (!there.has(id)) losses.push(`${id} is gone`);
  return losses;
}

async function lossesOf(folder: string, id: string, last: number): Promise<string[]> {
  const store = fileGameStore(folder);
  const log = await store.read(id);
  if (!log.ok) return [`${id} cannot be read: ${log.code}`];
  const numbers = log.text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => (JSON.parse(line) as { n: number }).n);
  const losses: string[] = [];
  if (numbers.some((n, index) => n !== index + 1)) losses.push(`${id} has the lines ${numbers.join(' ')}`);
  if (numbers.length < last) losses.push(`${id} has ${numbers.length} of ${last} acknowledged lines`);
  const snapshot = await store.readSnapshot(id);
  if (snapshot.ok) JSON.parse(snapshot.text);
  else if (snapshot.code !== 'store/not-found') losses.push(`${id} has an unreadable snapshot`);
  const backup = readdirSync(folder).includes(`${id}.vakhsh.bak`);
  if (snapshot.ok && !backup) losses.push(`${id} has a snapshot without a backup`);
  return losses;
}
