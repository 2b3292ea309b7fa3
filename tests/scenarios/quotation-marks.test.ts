import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';

const assets = join(projectRoot, 'assets');
const files = readdirSync(assets, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);

/** Every text in a JSON value; keys and addresses are none. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('http') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the words that are shown', () => {
  it.each(files)('have printed quotation marks and apostrophes, none of a typewriter, in %s', (file) => {
    const texts = textsIn(JSON.parse(readFileSync(join(assets, file), 'utf8')));
    expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
  });
});
