import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '#cli/start/project-root.ts';
import { serveGame } from '#cli/start/serve-game.ts';

/** The built game and, built with the same settings, an empty Phaser scene beside it, each at an address. */
export interface BuiltPages {
  readonly game: string;
  readonly emptyScene: string;
  readonly close: () => Promise<void>;
}

/** The system chooses a free one. */
const ANY_PORT = 0;

export async function serveBuiltPages(): Promise<BuiltPages> {
  const outDir = mkdtempSync(join(tmpdir(), 'vakhsh-empty-scene-'));
  await build({
    configFile: false,
    root: join(projectRoot, 'tests/bench/empty-scene'),
    logLevel: 'warn',
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
  });
  const folders = (renderer: string) => ({
    renderer,
    packs: join(projectRoot, 'assets/packs'),
    history: join(projectRoot, 'assets/history'),
    locales: join(projectRoot, 'assets/locales'),
  });
  const [game, emptyScene] = await Promise.all([
    serve(folders(join(projectRoot, 'out/renderer'))),
    serve(folders(outDir)),
  ]);
  return {
    game: game.address,
    emptyScene: emptyScene.address,
    close: async () => {
      await game.close();
      await emptyScene.close();
    },
  };
}

async function serve(folders: Parameters<typeof serveGame>[0]) {
  const served = await serveGame(folders, ANY_PORT, Promise.resolve());
  if (!served.ok) throw new Error(served.code);
  return served;
}
