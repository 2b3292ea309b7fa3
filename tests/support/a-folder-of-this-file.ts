import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh empty folder for all tests of a file; it goes with the last of them. */
export function aFolderOfThisFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vakhsh-test-'));
  folders.push(folder);
  return folder;
}
