import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { gatherLicences } from './src/cli/licences/gather-licences.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

/** A group of modules is named after every entry that uses it; the first word will do. */
const shortName = (name: string): string => basename(name, extname(name)).split('~')[0] ?? name;

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
        // React Aria asks at its start whether a language's tag is sound, by a call for which Chromium looks through
        // all its calendars. This one tells the same; the pages name their language themselves.
        name: 'cheap-locale-check',
        transform: {
          filter: { id: /react-aria\/dist\/private\/i18n\/useDefaultLocale/ },
          handler(code) {
            const cheap = code.replace(
              'Intl.DateTimeFormat.supportedLocalesOf(',
              'Intl.getCanonicalLocales(',
            );
            if (cheap === code) this.error('useDefaultLocale no longer asks for supported locales');
            return { code: cheap, map: null };
          },
        },
      },
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
        // Nothing happens in these layers when a file is loaded, so a page takes along only what it uses.
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(engine|scenarios|agents|analysis|protocol|session)\//, sideEffects: false },
          ],
        },
        // Zod's own switch must act before any chunk builds a schema, so both stand in the chunk that comes first.
        output: {
          chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
          assetFileNames: ({ names: [name] }) => `assets/${shortName(name ?? '')}-[hash][extname]`,
          codeSplitting: {
            groups: [
              { name: 'jitless', test: /src\/renderer\/jitless|node_modules\/zod\//, priority: 1 },
              // Few files for a page's beginning; what the pages themselves do stays in a file of each.
              {
                name: 'first',
                test: (id) => !/\/src\/renderer\/(main|class|index)\.(tsx|html)/.test(id),
                tags: ['$initial'],
                entriesAware: true,
                entriesAwareMergeThreshold: 60_000,
              },
            ],
          },
        },
      },
    },
  },
});
