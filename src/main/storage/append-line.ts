import { type FileHandle, open } from 'node:fs/promises';

const newline = 0x0a;

/**
 * Adds a line to a file of whole lines and flushes it to the disk. A line that a crash cut off before its newline
 * never counted, so it is dropped first.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const end = await wholeLinesEnd(file);
    await file.truncate(end);
    await file.write(`${line}\n`, end, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Byte position after the last newline. */
async function wholeLinesEnd(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const chunk = Buffer.alloc(65_536);
  for (let end = size; end > 0; ) {
    const start = Math.max(0, end - chunk.length);
    const { bytesRead } = await file.read(chunk, 0, end - start, start);
    const found = chunk.subarray(0, bytesRead).lastIndexOf(newline);
    if (found >= 0) return start + found + 1;
    end = start;
  }
  return 0;
}
