import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '#cli/start/project-root.ts';

/** A module of the project with all it imports, as one script for a page. @param entry path from the project's root */
export async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: projectRoot,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(projectRoot, entry), formats: ['es'], fileName: 'page' },
    },
  });
  const chunk = [result].flat().flatMap((output) => ('output' in output ? output.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no bundle`);
  return chunk.code;
}
