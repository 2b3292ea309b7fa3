import { join } from 'node:path';
import { isBuildFresh, sourceHash } from '#cli/start/build-stamp.ts';
import { projectRoot } from '#cli/start/project-root.ts';
import { runBuild } from '#cli/start/run-build.ts';
import { serveGame } from '#cli/start/serve-game.ts';

/** The game, built when it is stale, at an address of its own. */
export async function servedGame(): Promise<{ address: string; close: () => Promise<void> }> {
  if (!isBuildFresh(projectRoot, sourceHash(projectRoot))) {
    const built = await runBuild(projectRoot);
    if (!built.ok) throw new Error(built.output);
  }
  const assets = (name: string): string => join(projectRoot, 'assets', name);
  const folders = {
    renderer: join(projectRoot, 'out', 'renderer'),
    packs: assets('packs'),
    history: assets('history'),
    locales: assets('locales'),
  };
  const served = await serveGame(folders, 0, Promise.resolve());
  if (!served.ok) throw new Error(served.code);
  return served;
}
