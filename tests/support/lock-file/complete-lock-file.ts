/** `npm run lock`: adds to package-lock.json the packages for other systems that npm left out of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { type LockFile, missingOptionalPackages } from './missing-optional-packages.ts';

const path = join(projectRoot, 'package-lock.json');
const lock: LockFile = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingOptionalPackages(lock);
const [root, ...others] = Object.entries({ ...lock.packages, ...missing });
const sorted = others.sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(
  path,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries([root!, ...sorted]) }, null, 2)}\n`,
);
process.stdout.write(
  `${Object.keys(missing).length} packages for other systems added to package-lock.json\n`,
);
