import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import type { Sources } from './find-breaches.ts';

/** The TypeScript files below a folder of the project, with "/" in their paths. */
export function projectSources(folder: string): Sources {
  return projectFiles(`${folder}/**/*.{ts,tsx}`);
}

/** The project's files that match a pattern, with "/" in their paths. */
export function projectFiles(pattern: string): Sources {
  const paths = globSync(pattern, { cwd: projectRoot });
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(projectRoot, path), 'utf8')]),
  );
}
