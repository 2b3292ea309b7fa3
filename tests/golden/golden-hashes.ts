import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Hashes that must come out the same in Node and in Chromium, by name.
 * @param readText gives a text file by its path from the project's root
 */
export async function goldenHashes(
  readText: (name: string) => Promise<string>,
): Promise<Record<string, string>> {
  return { 'package.json': bytesToHex(sha256(utf8ToBytes(await readText('package.json')))) };
}
