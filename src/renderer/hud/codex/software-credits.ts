/** Software that comes with the game, with its licence (SPDX). */
export const softwareCredits = [
  { name: 'Electron', packages: ['electron'], licence: 'MIT' },
  { name: 'Phaser', packages: ['phaser'], licence: 'MIT' },
  { name: 'React', packages: ['react', 'react-dom'], licence: 'MIT' },
  { name: 'React Aria Components', packages: ['react-aria-components'], licence: 'Apache-2.0' },
  { name: 'XState', packages: ['xstate', '@xstate/react'], licence: 'MIT' },
  { name: 'Zod', packages: ['zod'], licence: 'MIT' },
  {
    name: 'Colyseus',
    packages: [
      '@colyseus/core',
      '@colyseus/redis-driver',
      '@colyseus/redis-presence',
      '@colyseus/schema',
      '@colyseus/sdk',
      '@colyseus/ws-transport',
    ],
    licence: 'MIT',
  },
  { name: 'Express', packages: ['express'], licence: 'MIT' },
  { name: 'FormatJS', packages: ['intl-messageformat'], licence: 'BSD-3-Clause' },
  { name: 'MiniSearch', packages: ['minisearch'], licence: 'MIT' },
  { name: 'idb', packages: ['idb'], licence: 'ISC' },
  { name: 'noble hashes', packages: ['@noble/hashes'], licence: 'MIT' },
  { name: 'saxes', packages: ['saxes'], licence: 'ISC' },
  { name: 'yaml', packages: ['yaml'], licence: 'ISC' },
  { name: 'uqr', packages: ['uqr'], licence: 'MIT' },
] as const;

/** Typefaces that come with the game. */
export const typefaceCredits = [
  {
    name: 'IBM Plex Sans, IBM Plex Mono',
    maker: 'IBM Corp.',
    packages: ['@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-mono'],
    licence: 'OFL-1.1',
  },
  {
    name: 'Source Serif 4',
    maker: 'Adobe',
    packages: ['@fontsource-variable/source-serif-4'],
    licence: 'OFL-1.1',
  },
] as const;
