import { type FileHandle, open } from 'node:fs/promises';

const newline = 0x0a;

/**
 * Adds a line to a file of whole lines and flushes it to the disk. A line that a crash cut off before its newline
 * never counted, so it is dropped first.
 * @param mostBytes room of the file; a line that would not fit changes nothing and gives false
 */
export async function appendLine(path: string, line: string, mostBytes: number): Promise<boolean> {
  const file = await open(path, 'r+');
  try {
    const end = await wholeLinesEnd(file);
    const bytes = Buffer.from(`${line}\n`);
    if (end + bytes.length > mostBytes) return false;
    await file.truncate(end);
    await writeWhole(file, bytes, end);
    await file.sync();
    return true;
  } finally {
    await file.close();
  }
}

/** A disk that fills up takes a part of the bytes and refuses only the next ones. */
async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
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
