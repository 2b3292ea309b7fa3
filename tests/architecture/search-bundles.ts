/**
 * Exits with 1 when a file of the built game holds text of a scenario pack or a history record: those are fetched at
 * run time, and a pack's other side must never reach a student inside a script.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';

const built = globSync('out/{main,preload,renderer}/**/*.{js,cjs,css,html}', { cwd: projectRoot }).map(
  (path) => ({
    path,
    text: readFileSync(join(projectRoot, path), 'utf8'),
  }),
);
const found = globSync('assets/{packs,history}/**/*.json', { cwd: projectRoot }).flatMap((source) =>
  longTexts(JSON.parse(readFileSync(join(projectRoot, source), 'utf8'))).flatMap((text) =>
    built
      .filter((file) => file.text.includes(text))
      .map((file) => `${file.path} holds text of ${source}: "${text}"`),
  ),
);
for (const line of found) process.stdout.write(`${line}\n`);
if (built.length === 0) process.stdout.write('There is no built game in out.\n');
process.exitCode = found.length > 0 || built.length === 0 ? 1 : 0;

/** Every text long enough not to occur by chance, as far as its first character that a bundler might escape. */
function longTexts(value: unknown): string[] {
  if (typeof value === 'string') {
    const plain = /^[\w ,.;:()-]*/.exec(value)?.[0] ?? '';
    return plain.length >= 40 ? [plain] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(longTexts);
}
