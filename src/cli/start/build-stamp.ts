import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads, relative to the project's root. Packs, locales and history are served, never built. */
const sources = [
  'src',
  'assets/public',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const stampFile = (root: string): string => join(root, 'out', 'build-stamp.txt');

/** SHA-256 in hex over the names and contents of everything the build reads. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const source of sources) addToHash(hash, root, source);
  return hash.digest('hex');
}

function addToHash(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const children = childrenOf(join(root, path));
  if (children === null) return;
  if (children === 'file') {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
    return;
  }
  for (const child of children.sort()) addToHash(hash, root, `${path}/${child}`);
}

function childrenOf(path: string): string[] | 'file' | null {
  try {
    return readdirSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTDIR') return 'file';
    if (code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether `out` holds the build of exactly these sources. */
export function isBuildFresh(root: string, hash: string): boolean {
  try {
    return readFileSync(stampFile(root), 'utf8') === hash;
  } catch {
    return false;
  }
}

/** Marks `out` as the build of the sources with this hash. */
export function stampBuild(root: string, hash: string): void {
  writeFileSync(stampFile(root), hash);
}
