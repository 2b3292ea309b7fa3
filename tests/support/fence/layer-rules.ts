/** What one layer may import. `sources` are other layers, `packages` npm packages or `node:` for Node's own. */
export interface LayerRule {
  sources: readonly string[];
  packages: readonly string[];
}

/**
 * Who may import whom; what is not listed is forbidden. A layer is a folder of `src`, and inside the renderer each
 * of its folders; `renderer` itself is the start-up code beside them.
 */
export const layerRules: Readonly<Record<string, LayerRule>> = {
  engine: { sources: [], packages: ['xstate', 'zod', '@noble/hashes'] },
  scenarios: { sources: ['engine'], packages: ['zod', 'saxes', 'yaml'] },
  analysis: { sources: ['engine', 'protocol'], packages: [] },
  agents: { sources: ['engine', 'analysis'], packages: [] },
  protocol: { sources: ['engine'], packages: ['zod'] },
  session: { sources: ['engine', 'scenarios', 'agents', 'analysis', 'protocol'], packages: ['xstate'] },
  'renderer/theme': { sources: [], packages: [] },
  'renderer/stage': { sources: ['session', 'engine', 'renderer/theme'], packages: ['phaser'] },
  'renderer/sound': { sources: ['session', 'engine'], packages: [] },
  'renderer/hud': {
    sources: ['session', 'engine', 'analysis', 'scenarios', 'protocol', 'renderer/theme'],
    packages: [
      'react',
      'react-dom',
      '@xstate/react',
      'react-aria-components',
      'intl-messageformat',
      '@formatjs/icu-messageformat-parser',
      'minisearch',
    ],
  },
  'renderer/workers': {
    sources: ['engine', 'agents', 'analysis', 'scenarios', 'renderer/jitless'],
    packages: [],
  },
  'renderer/bridge': {
    sources: ['session', 'engine', 'scenarios', 'protocol', 'renderer/workers'],
    packages: ['idb'],
  },
  'renderer/net': { sources: ['session', 'engine', 'scenarios', 'protocol'], packages: ['@colyseus/sdk'] },
  'renderer/jitless': { sources: [], packages: ['zod'] },
  renderer: {
    sources: [
      'session',
      'engine',
      'scenarios',
      'agents',
      'analysis',
      'protocol',
      'renderer/theme',
      'renderer/stage',
      'renderer/sound',
      'renderer/hud',
      'renderer/bridge',
      'renderer/net',
      'renderer/workers',
      'renderer/jitless',
    ],
    packages: ['react', 'react-dom', 'xstate', '@xstate/react'],
  },
  preload: { sources: ['protocol'], packages: ['electron'] },
  main: { sources: ['protocol', 'engine'], packages: ['electron', 'zod', 'node:'] },
  server: {
    sources: ['engine', 'scenarios', 'agents', 'analysis', 'protocol'],
    packages: ['@colyseus/*', 'express', 'uqr', 'zod', 'node:'],
  },
  'cli/pack': { sources: ['cli'], packages: ['electron-builder', '@resvg/resvg-js', 'node:'] },
  cli: {
    sources: ['engine', 'scenarios', 'agents', 'analysis', 'protocol', 'session', 'server'],
    packages: ['zod', 'node:'],
  },
};
