import { join } from 'node:path';
import { downloadElectron, electronProgram } from '../start/electron-program.ts';
import { projectRoot } from '../start/project-root.ts';
import { runBuild } from '../start/run-build.ts';
import { drawIcons } from './draw-icons.ts';
import { packConfiguration } from './pack-configuration.ts';

/** The same time that the start of the game allows. */
const downloadAllowedMs = 20_000;

// The packer would end the process with 0, whatever the exit code was to be.
process.exit(await pack());

/** Builds the game and packs it for the system it runs on; gives the exit code. */
async function pack(): Promise<number> {
  if (process.argv.length > 2) return complain('npm run pack takes no arguments.');
  const built = await runBuild(projectRoot);
  if (!built.ok) {
    process.stderr.write(built.output);
    return complain('npm run pack: the game could not be built; the lines above say why.');
  }
  drawIcons(projectRoot, join(projectRoot, 'out/icons'));
  const electron = electronProgram(projectRoot) ?? (await downloadElectron(projectRoot, downloadAllowedMs));
  if (electron === null)
    return complain(
      "npm run pack: Electron's own program could not be downloaded, so nothing was packed; try again where github.com can be reached.",
    );
  return packAround();
}

async function packAround(): Promise<number> {
  // The packer reads much when it is loaded, and nothing of it is needed before.
  const { build } = await import('electron-builder');
  try {
    const files = await build({ projectDir: projectRoot, config: packConfiguration });
    for (const file of files) process.stdout.write(`${file}\n`);
    return 0;
  } catch (error) {
    const [reason = ''] = String((error as Error).message).split('\n');
    return complain(`npm run pack: the packer stopped (${reason}); the lines above say at which step.`);
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
