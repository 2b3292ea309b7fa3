import { describe, expect, it } from 'vitest';
import { findChance } from '../support/fence/find-chance.ts';
import { projectSources } from '../support/fence/project-sources.ts';

describe('the same seed and the same moves give the same game to the byte', () => {
  it('the engine knows neither clock nor chance nor inexact maths', () => {
    expect(findChance(projectSources('src/engine'), true)).toEqual([]);
  });

  it.each(['src/agents', 'src/analysis', 'src/scenarios'])('%s knows neither clock nor chance', (folder) => {
    expect(findChance(projectSources(folder), false)).toEqual([]);
  });

  it.each([
    'const a = Math.random();',
    'const { random } = Math;',
    'const a = Date.now();',
    'const a = new Date(2006, 1);',
    'const a = performance.now();',
    'const a = crypto.getRandomValues(b);',
    'const a = Math.exp(1);',
    'const a = Math.log(2);',
    'const a = Math . pow(2, 3);',
    "const a = Math['sin'](1);",
    'const a = 2 ** 3;',
    'a **= 2;',
    'const a = new Intl.NumberFormat();',
    'const a = (1.5).toLocaleString();',
    'const a = b.localeCompare(c);',
    'setTimeout(a, 1);',
  ])('%s in the engine is found', (source) => {
    expect(findChance({ 'src/engine/a.ts': source }, true)).toHaveLength(1);
  });

  it.each(['Math.random()', 'new Date()', 'performance.now()'])('%s in an agent is found', (source) => {
    expect(findChance({ 'src/agents/a.ts': source }, false)).toHaveLength(1);
  });

  it('exact maths, comments and texts are no findings', () => {
    const source =
      "/** A Date ** 2. */\nconst a = Math.max(1, Math.floor(2.5)); // Math.exp\nconst b = 'Date';";
    expect(findChance({ 'src/engine/a.ts': source }, true)).toEqual([]);
  });
});
