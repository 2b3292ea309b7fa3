import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { findBreaches } from '../support/fence/find-breaches.ts';
import { importSpecifiers } from '../support/fence/import-specifiers.ts';
import { layerRules } from '../support/fence/layer-rules.ts';
import { projectSources } from '../support/fence/project-sources.ts';

describe('the fence between layers', () => {
  it('no file imports what its layer may not', () => {
    expect(findBreaches(projectSources('src'))).toEqual([]);
  });

  it('the rules themselves allow no cycle between layers', () => {
    const everything = Object.fromEntries(
      Object.entries(layerRules).map(([layer, { sources }]) => [
        `src/${layer}/index.ts`,
        sources.map((source) => `import '#${source}/index.ts';`).join('\n'),
      ]),
    );
    expect(findBreaches(everything)).toEqual([]);
  });

  it.each([
    ['a subpath import', 'src/engine/a.ts', "import { x } from '#session/x.ts';"],
    ['a relative import', 'src/engine/rng/a.ts', "import { x } from '../../agents/x.ts';"],
    ['a type', 'src/engine/a.ts', "import type { X } from '#scenarios/x.ts';"],
    ['a re-export', 'src/analysis/a.ts', "export * from '#agents/x.ts';"],
    ['a named re-export', 'src/analysis/a.ts', "export { x } from '#agents/x.ts';"],
    [
      'a re-export of a type over several lines',
      'src/analysis/a.ts',
      "export type {\n  X,\n  Y,\n} from '#agents/x.ts';",
    ],
    ['a dynamic import', 'src/agents/a.ts', "const x = await import('#session/x.ts');"],
    ['a type written as an import', 'src/agents/a.ts', "let x: import('#session/x.ts').X;"],
    ['a side effect', 'src/protocol/a.ts', "import '#main/x.ts';"],
    ['a package', 'src/engine/a.ts', "import { createElement } from 'react';"],
    ['a package path', 'src/agents/a.ts', "import { z } from 'zod/mini';"],
    ['a scoped package', 'src/renderer/stage/a.ts', "import { useSelector } from '@xstate/react';"],
    ['Node inside the engine', 'src/engine/a.ts', "import { readFileSync } from 'node:fs';"],
    ['Node by its bare name', 'src/engine/a.ts', "import fs from 'fs';"],
    ['the panels inside the stage', 'src/renderer/stage/a.ts', "import { x } from '../hud/x.tsx';"],
    ['the stage inside the panels', 'src/renderer/hud/a.tsx', "import { x } from '#renderer/stage/x.ts';"],
    ['Phaser inside the panels', 'src/renderer/hud/a.tsx', "import Phaser from 'phaser';"],
    ['React outside the panels', 'src/session/a.ts', "import { useState } from 'react';"],
    ['the session inside the server', 'src/server/a.ts', "import { x } from '#session/x.ts';"],
    ['the server inside the session', 'src/session/a.ts', "import { x } from '#server/x.ts';"],
    ['a test inside the game', 'src/engine/a.ts', "import { x } from '../../tests/support/x.ts';"],
    ['data inside a bundle', 'src/scenarios/a.ts', "import pack from '../../assets/packs/x/public.json';"],
    [
      'a worker of the renderer',
      'src/engine/a.ts',
      "new Worker(new URL('../renderer/workers/x.ts', import.meta.url));",
    ],
    ['a layer that does not exist', 'src/helpers/a.ts', "import './b.ts';"],
  ])('%s over the fence is found', (_, file, source) => {
    expect(findBreaches({ [file]: source })).toHaveLength(1);
  });

  it('two layers that import each other are found', () => {
    const breaches = findBreaches({
      'src/agents/a.ts': "import '#analysis/a.ts';",
      'src/analysis/a.ts': "import '#agents/a.ts';",
    });
    expect(breaches).toContain('agents is part of a cycle of layers');
  });

  it('what a comment names does not count', () => {
    expect(
      importSpecifiers("// import '#session/x.ts';\n/* export * from 'react' */\nimport './b.ts';"),
    ).toEqual(['./b.ts']);
  });
});

describe('the preload script', () => {
  it('takes nothing but types from other layers, since a sandboxed page loads no second file and needs no schemas', () => {
    for (const [file, source] of Object.entries(projectSources('src/preload'))) {
      const values = importSpecifiers(source.replaceAll(/^import type [^;]*;$/gm, ''));
      expect([file, values]).toEqual([file, ['electron']]);
    }
  });
});

describe('each layer is compiled with its own settings', () => {
  const folders = [
    ...new Set(Object.keys(projectSources('src')).map((path) => path.split('/')[1])),
    'renderer/workers',
  ];

  it.each(folders)('src/%s has a tsconfig.json that extends the strict one of the root', (layer) => {
    const settings = JSON.parse(readFileSync(join(projectRoot, 'src', layer!, 'tsconfig.json'), 'utf8'));
    expect(settings.extends).toMatch(/^(\.\.\/)+tsconfig\.json$/);
    expect(settings.compilerOptions.lib).toContain('es2024');
  });

  it('the engine and what stands on it see neither the page nor Node', () => {
    for (const layer of ['engine', 'scenarios', 'agents', 'analysis', 'protocol', 'session']) {
      const settings = JSON.parse(readFileSync(join(projectRoot, 'src', layer, 'tsconfig.json'), 'utf8'));
      expect([layer, settings.compilerOptions]).toEqual([layer, { lib: ['es2024'], types: [] }]);
    }
  });
});

describe('entries of the renderer', () => {
  const entries = ['src/renderer/main.tsx', ...globSync('src/renderer/workers/*.ts', { cwd: projectRoot })];

  it.each(entries)('%s switches off code generation before anything else', (entry) => {
    const source = readFileSync(join(projectRoot, entry), 'utf8');
    expect(firstImport(source)).toMatch(/^(\.|\.\.|#renderer)\/jitless\.ts$/);
  });

  it('an entry that imports something else first is found', () => {
    expect(firstImport("import { z } from 'zod';\nimport './jitless.ts';")).toBe('zod');
  });
});

/** The module of the first import statement as the file is read from above. */
function firstImport(source: string): string | null {
  return /^import\s[^'"]*['"]([^'"]+)['"]/m.exec(source)?.[1] ?? null;
}
