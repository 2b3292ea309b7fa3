import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { icns } from './icns.ts';
import { ico } from './ico.ts';

const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/**
 * Draws the program's icon in every size and container that the three systems take, from the one vector in
 * `assets/icon`: `icon.ico`, `icon.icns` and `<n>x<n>.png`.
 * @param root absolute path of the project
 * @param folder absolute path, made when it is missing
 */
export function drawIcons(root: string, folder: string): void {
  const vector = readFileSync(join(root, 'assets/icon/icon.svg'), 'utf8');
  const pictures = new Map(pngSizes.map((size) => [size, draw(vector, size)]));
  mkdirSync(folder, { recursive: true });
  for (const [size, png] of pictures) writeFileSync(join(folder, `${size}x${size}.png`), png);
  writeFileSync(join(folder, 'icon.ico'), ico(pictures));
  writeFileSync(join(folder, 'icon.icns'), icns(pictures));
}

function draw(vector: string, size: number): Buffer {
  return new Resvg(vector, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
