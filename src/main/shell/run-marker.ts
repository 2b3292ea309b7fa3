import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Marks the program as running by a file, which only an orderly end takes away.
 * @returns whether the last run ended without being asked to, and what an orderly end calls
 */
export function runMarker(path: string): { brokeDown: boolean; end: () => void } {
  const brokeDown = existsSync(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  } catch {
    // Where nothing can be written, no breakdown can be told from an end.
  }
  return { brokeDown, end: () => rmSync(path, { force: true }) };
}
