import { copyFile, type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a file so that at every moment either the whole old or the whole new content is there: temporary file in
 * the same folder, flush, rename.
 */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  await replaceBy(path, async (temporary) => {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Copies a file over another with the same promise. */
export async function copyFileAtomically(from: string, to: string): Promise<void> {
  await replaceBy(to, async (temporary) => {
    await copyFile(from, temporary);
    const file: FileHandle = await open(temporary, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

async function replaceBy(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Makes a renamed or new file last through a crash; Windows needs no such step and opens no folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
