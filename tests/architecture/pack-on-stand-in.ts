/**
 * Packs the built game for Linux around a stand-in for Electron's program and looks at what came out: the files in
 * the archive and the fuses that were set. Exit code 1 and one line a fault when something is wrong.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { drawIcons } from '#cli/pack/draw-icons.ts';
import { packConfiguration } from '#cli/pack/pack-configuration.ts';
import { projectRoot } from '#cli/start/project-root.ts';

/** Where Electron keeps its fuses: this mark, a version, a count, one digit a fuse. All but the last stand wrong. */
const fusesFromFactory = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x09${'101100110'}`;

/** Numbers of the fuses that are to be on; every other one is to be off. */
const fusesOn: readonly number[] = [
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
];

const folder = mkdtempSync(join(tmpdir(), 'vakhsh-pack-'));
const faults = await pack().finally(() => rmSync(folder, { recursive: true, force: true }));
for (const fault of faults) process.stdout.write(`${fault}\n`);
// The packer ends the process with 0, whatever the exit code was to be.
process.exit(faults.length > 0 ? 1 : 0);

async function pack(): Promise<string[]> {
  const [electronDist, icons, output] = ['electron', 'icons', 'out'].map((name) => join(folder, name));
  layElectron(electronDist!);
  drawIcons(projectRoot, icons!);
  await build({
    projectDir: projectRoot,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      ...packConfiguration,
      electronDist: electronDist!,
      directories: { output: output!, buildResources: icons! },
    },
  });
  const unpacked = join(output!, 'linux-unpacked');
  return [
    ...faultyFiles(join(unpacked, 'resources/app.asar')),
    ...(await faultyFuses(join(unpacked, 'vakhsh-table'))),
  ];
}

function layElectron(dist: string): void {
  mkdirSync(join(dist, 'locales'), { recursive: true });
  mkdirSync(join(dist, 'resources'));
  writeFileSync(join(dist, 'electron'), Buffer.from(`${fusesFromFactory}      `, 'latin1'));
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak'])
    writeFileSync(join(dist, name), 'stand-in');
}

function faultyFiles(archive: string): string[] {
  const files = filesIn(archive);
  const needed = [
    'out/main/index.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'out/renderer/licences.json',
    'assets/locales/en.json',
    'assets/history/sources.json',
    'assets/packs/sangtuda-rao/public.json',
    'package.json',
  ];
  const allowed = /^(out\/(main|preload|renderer)\/|assets\/(?!readme|icon)|package\.json$)/;
  return [
    ...needed.filter((file) => !files.includes(file)).map((file) => `the packed program lacks ${file}`),
    ...files.filter((file) => !allowed.test(file)).map((file) => `the packed program holds ${file}`),
  ];
}

/** Paths of all files in an archive: four numbers, then the directory as JSON. */
function filesIn(archive: string): string[] {
  const content = readFileSync(archive);
  const directory = JSON.parse(content.toString('utf8', 16, 16 + content.readUInt32LE(12)));
  return pathsIn(directory);
}

interface Entry {
  files?: Record<string, Entry>;
}

function pathsIn({ files = {} }: Entry): string[] {
  return Object.entries(files).flatMap(([name, entry]) =>
    entry.files === undefined ? [name] : pathsIn(entry).map((path) => `${name}/${path}`),
  );
}

async function faultyFuses(program: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(program);
  const names = Object.values(FuseV1Options).filter(
    (fuse): fuse is FuseV1Options => typeof fuse === 'number',
  );
  return names.flatMap((fuse) => {
    const wanted = fusesOn.includes(fuse) ? FuseState.ENABLE : FuseState.DISABLE;
    return wire[fuse] === wanted ? [] : [`the fuse ${FuseV1Options[fuse]} is not as it should be`];
  });
}
