import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawIcons } from '#cli/pack/draw-icons.ts';
import { packConfiguration } from '#cli/pack/pack-configuration.ts';
import { projectRoot } from '#cli/start/project-root.ts';
import { aFolder } from '../support/a-folder.ts';

// The packer exports its own check under no public name.
const require = createRequire(import.meta.url);
const { validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as {
  validateConfiguration(config: object, logger: object): Promise<void>;
};
const { DebugLogger } = require('builder-util') as { DebugLogger: new (isEnabled: boolean) => object };

const check = (config: object) => validateConfiguration(structuredClone(config), new DebugLogger(false));

describe('the packing of the program', () => {
  it('passes the packer’s own schema', async () => {
    await check(packConfiguration);
  });

  it.each([
    ['an unknown key', { ...packConfiguration, installer: true }],
    ['a switch that is no switch', { ...packConfiguration, mac: { hardenedRuntime: 'yes' } }],
    ['a fuse that does not exist', { ...packConfiguration, electronFuses: { runAsNodes: false } }],
  ])('%s does not pass it', async (_, config) => {
    await expect(check(config)).rejects.toThrow();
  });

  it('makes every package that the three systems are promised', () => {
    const { win, mac, linux } = packConfiguration;
    expect([win?.target, mac?.target, linux?.target]).toEqual([
      ['nsis', 'portable'],
      ['dmg', 'zip'],
      ['AppImage', 'deb', 'tar.gz'],
    ]);
  });

  it('opens both kinds of game files by a double click', () => {
    const kinds = [packConfiguration.fileAssociations ?? []].flat();
    expect(kinds.map(({ ext }) => ext)).toEqual(['vakhsh', 'vakhsh-games']);
  });
});

describe('the icons', () => {
  /** All icons, drawn anew for each test. */
  function drawn(): string {
    const folder = aFolder();
    drawIcons(projectRoot, folder);
    return folder;
  }

  it('are drawn in every size', () => {
    const folder = drawn();
    for (const size of [16, 32, 48, 256, 512, 1024]) {
      const png = readFileSync(join(folder, `${size}x${size}.png`));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        'PNG',
        size,
        size,
      ]);
    }
  });

  it('stand in a Windows icon whose directory points at whole pictures', () => {
    const file = readFileSync(join(drawn(), 'icon.ico'));
    const count = file.readUInt16LE(4);
    expect([file.readUInt16LE(0), file.readUInt16LE(2), count]).toEqual([0, 1, 7]);
    let end = 6 + 16 * count;
    for (let entry = 6; entry < 6 + 16 * count; entry += 16) {
      const [length, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
      expect(offset).toBe(end);
      expect(file.readUInt32BE(offset + 16) % 256).toBe(file.readUInt8(entry));
      end = offset + length;
    }
    expect(end).toBe(file.length);
  });

  it('stand in a macOS icon whose lengths add up', () => {
    const file = readFileSync(join(drawn(), 'icon.icns'));
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    const kinds: string[] = [];
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      kinds.push(file.toString('latin1', at, at + 4));
      expect(file.toString('latin1', at + 9, at + 12)).toBe('PNG');
    }
    expect(kinds).toEqual(['icp4', 'icp5', 'icp6', 'ic07', 'ic08', 'ic09', 'ic10']);
  });
});
