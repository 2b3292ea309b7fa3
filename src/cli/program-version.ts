import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './start/project-root.ts';

/** The program's version, as package.json states it. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;
}
