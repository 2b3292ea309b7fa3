import { describe, expect, it } from 'vitest';
import { findDataInBundles } from '../support/fence/find-data-in-bundles.ts';

const brief = 'Your ministry needs the first unit before the winter of 2007.';
const data = { 'assets/packs/a/seat-a.json': JSON.stringify({ brief: { paragraphs: [brief] } }) };

describe('data is fetched at run time and never built in', () => {
  it('a sentence of a pack inside a built file is found', () => {
    expect(findDataInBundles(data, { 'out/renderer/a.js': `const t="${brief}"` })).toEqual([
      `out/renderer/a.js holds text of assets/packs/a/seat-a.json: "${brief}"`,
    ]);
  });

  it('a sentence is found by its beginning when the bundler wrote the rest otherwise', () => {
    const quoted = { 'assets/packs/a/text.json': JSON.stringify([`${brief.slice(0, 45)}“so”`]) };
    const bundle = { 'out/main/a.js': `"${brief.slice(0, 45)}\\u201cso\\u201d"` };
    expect(findDataInBundles(quoted, bundle)).toHaveLength(1);
  });

  it('names and short texts do not count, and a built game without data passes', () => {
    const short = { 'assets/packs/a/public.json': '{"id":"sangtuda-rao","word":"years"}' };
    expect(findDataInBundles(short, { 'out/renderer/a.js': 'fetch("/packs/sangtuda-rao")' })).toEqual([]);
    expect(findDataInBundles(data, { 'out/renderer/a.js': 'start()' })).toEqual([]);
  });
});
