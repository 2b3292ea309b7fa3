import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package that the game is made of, as the about page shows it. */
export interface Licence {
  name: string;
  version: string;
  /** As the package names it, such as "MIT". */
  licence: string;
  /** Whole text; empty where the package ships none. */
  text: string;
}

interface LockedPackage {
  dev?: boolean;
  optional?: boolean;
  license?: string;
}

/** Not a dependency of the page, and yet the larger part of what is packed. */
const packedBesides = ['node_modules/electron'];

/**
 * Licences of everything that goes to players: all packages that the lock file counts among the dependencies, and
 * Electron; in name order.
 * @param root absolute path of the project, its packages installed
 */
export function gatherLicences(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) => path !== '' && ((!dev && !optional) || packedBesides.includes(path)),
    )
    .map(([path]) => licenceOf(join(root, path)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)([.-]|$)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence: typeof license === 'string' ? license : 'see its text', text };
}
