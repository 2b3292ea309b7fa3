/** Typefaces that come with the game, with their licences (SPDX); those of programs stand on the page about it. */
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
