/** Apple's name of each picture in an icon, with its width in pixels. */
const kinds: readonly [string, number][] = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
];

/**
 * A macOS icon that holds PNG pictures: "icns" and the whole length, then name, length and file of each.
 * @param pictures PNG files by their width in pixels
 */
export function icns(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const parts = kinds.flatMap(([kind, size]) => {
    const png = pictures.get(size);
    return png === undefined ? [] : [block(kind, png)];
  });
  return block('icns', Buffer.concat(parts));
}

function block(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}
