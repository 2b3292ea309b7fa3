import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { gatherLicences } from './src/cli/licences/gather-licences.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

export default defineConfig({
  main: {
    publicDir: false,
    build: {
      outDir: 'out/main',
      // A packed program brings no packages along.
      externalizeDeps: false,
      rolldownOptions: {
        // The class host runs in a process of its own, and thinks in a thread of its own.
        input: {
          index: fromRoot('src/main/index.ts'),
          'class-host': fromRoot('src/server/desktop-host.ts'),
          'desk-worker': fromRoot('src/server/desk/desk-worker.ts'),
        },
      },
    },
  },
  preload: {
    publicDir: false,
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: fromRoot('src/preload/index.ts'),
        // A sandboxed renderer loads only a single CommonJS file, and the package's type is "module".
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: fromRoot('src/renderer'),
    publicDir: fromRoot('assets/public'),
    define: { 'import.meta.env.VITE_APP_VERSION': JSON.stringify(version) },
    plugins: [
      react(),
      {
        name: 'licences',
        generateBundle() {
          const source = JSON.stringify(gatherLicences(fromRoot('.')));
          this.emitFile({ type: 'asset', fileName: 'licences.json', source });
        },
      },
    ],
    worker: { format: 'es' },
    // The line to a class's host packs its messages; this build of the packer needs no code made at run time, which
    // the content security policy refuses.
    resolve: { alias: { msgpackr: 'msgpackr/index-no-eval' } },
    build: {
      outDir: fromRoot('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // The content security policy refuses data: addresses for fonts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { index: fromRoot('src/renderer/index.html'), class: fromRoot('src/renderer/class.html') },
        // Zod's own switch must act before any chunk builds a schema, so both stand in the chunk that comes first.
        output: {
          codeSplitting: {
            groups: [{ name: 'jitless', test: /src\/renderer\/jitless|node_modules\/zod\// }],
          },
        },
      },
    },
  },
});
