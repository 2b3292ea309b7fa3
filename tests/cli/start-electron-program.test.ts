import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadElectron, electronProgram } from '#cli/start/electron-program.ts';
import { aFolder } from '../support/a-folder.ts';

/** A project whose Electron package downloads its program by this script. */
function aProject(installer: string): string {
  const root = aFolder();
  mkdirSync(join(root, 'node_modules/electron'), { recursive: true });
  writeFileSync(join(root, 'node_modules/electron/install.js'), installer);
  return root;
}

const installs = `
  const fs = require('node:fs');
  fs.mkdirSync(__dirname + '/dist');
  fs.writeFileSync(__dirname + '/dist/electron', '');
  fs.writeFileSync(__dirname + '/path.txt', 'electron');
`;

describe("Electron's program", () => {
  it('is found once its package has downloaded it', async () => {
    const root = aProject(installs);
    expect(electronProgram(root)).toBeNull();
    const program = join(root, 'node_modules/electron/dist/electron');
    expect(await downloadElectron(root, 30_000)).toBe(program);
    expect(electronProgram(root)).toBe(program);
  });

  it('is given up when the download fails', async () => {
    expect(await downloadElectron(aProject('process.exit(1);'), 30_000)).toBeNull();
  });

  it('is given up when the download takes longer than allowed, and the download is stopped', async () => {
    const root = aProject(`
      const fs = require('node:fs');
      fs.writeFileSync(__dirname + '/pid.txt', String(process.pid));
      setInterval(() => undefined, 1000);
    `);
    const pidFile = join(root, 'node_modules/electron/pid.txt');
    expect(await downloadElectron(root, 1500)).toBeNull();
    expect(existsSync(pidFile)).toBe(true);
    expect(() => process.kill(Number(readFileSync(pidFile, 'utf8')), 0)).toThrow();
  });

  it('is missing where the package itself is', async () => {
    expect(await downloadElectron(aFolder(), 1000)).toBeNull();
  });
});
