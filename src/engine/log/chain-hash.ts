import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** The first 16 hex digits of SHA-256 over the previous hash and a value's canonical JSON. */
export function chainHash(previous: string, value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(previous + canonicalJson(value)))).slice(0, 16);
}
