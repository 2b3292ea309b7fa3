import {
  type InterchangeFile,
  type InterchangeRefusal,
  LARGEST_TEXT,
} from '#scenarios/interchange/interchange-file.ts';
import type { PlayableFilesReading } from '#scenarios/interchange/playable-files.ts';
import { textEncoding } from '#scenarios/interchange/text-encoding.ts';

/** Reads the files that a person picked as one scenario to play. The readers are fetched at their first use. */
export async function openScenario(files: readonly File[]): Promise<PlayableFilesReading> {
  const read: InterchangeFile[] = [];
  for (const file of files) {
    const text = await textOf(file);
    if (typeof text !== 'string') return text;
    read.push({ file: file.name, text });
  }
  const { playableFiles } = await import('#scenarios/interchange/playable-files.ts');
  return playableFiles(read);
}

async function textOf(file: File): Promise<string | InterchangeRefusal> {
  if (file.size > 2 * LARGEST_TEXT)
    return refuse(
      file,
      'interchange/too-large',
      `has ${file.size} bytes, at most ${2 * LARGEST_TEXT} are read`,
    );
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, 'interchange/malformed', 'cannot be read as text');
  }
}

function refuse(file: File, code: InterchangeRefusal['code'], message: string): InterchangeRefusal {
  return { ok: false, code, file: file.name, element: 'file', message };
}
