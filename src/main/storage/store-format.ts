import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './write-file-atomically.ts';

const markerName = 'store.json';
const markerSchema = z.looseObject({ format: z.literal('vakhsh-store'), version: z.int().min(1) });

/** Turns a folder of one version into the next; by the version it starts from. Each may be cut off and run again. */
const migrations: readonly ((folder: string) => Promise<void>)[] = [clearTemporaryFiles];

const currentVersion = migrations.length;

export type FormatReading = { ok: true } | { ok: false; code: 'store/newer' };

/**
 * Brings a folder of saved games to this program's version, step by step; a folder of a newer program is left alone.
 * A folder that cannot be written is used as it is.
 */
export async function bringUpToDate(folder: string): Promise<FormatReading> {
  const version = await versionOf(folder);
  if (version > currentVersion) return { ok: false, code: 'store/newer' };
  try {
    await mkdir(folder, { recursive: true });
    for (const migrate of migrations.slice(version)) await migrate(folder);
    if (version < currentVersion) await writeMarker(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  return { ok: true };
}

/** Version of a folder: 0 where no marker lies in it, as before there were any, or none that can be read. */
async function versionOf(folder: string): Promise<number> {
  try {
    const marker = markerSchema.safeParse(JSON.parse(await readFile(join(folder, markerName), 'utf8')));
    return marker.success ? marker.data.version : 0;
  } catch {
    return 0;
  }
}

async function writeMarker(folder: string): Promise<void> {
  const marker = { format: 'vakhsh-store', version: currentVersion };
  await writeFileAtomically(join(folder, markerName), `${JSON.stringify(marker)}\n`);
}

/** From 0: writes that a crash cut off left temporary files lying, which nothing took away. */
async function clearTemporaryFiles(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[a-z0-9.-]+\.tmp$/.test(name));
  for (const name of names) await rm(join(folder, name), { force: true });
}
