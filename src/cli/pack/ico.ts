/** Sizes that Windows looks for, in pixels. */
const sizes = [16, 24, 32, 48, 64, 128, 256];

/**
 * A Windows icon that holds PNG pictures: a header, one directory entry of 16 bytes a picture, the pictures.
 * @param pictures PNG files by their width in pixels
 */
export function ico(pictures: ReadonlyMap<number, Buffer>): Buffer {
  const held = sizes.flatMap((size) => {
    const png = pictures.get(size);
    return png === undefined ? [] : [{ size, png }];
  });
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(held.length, 4);
  let offset = header.length + 16 * held.length;
  const entries = held.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    // 256 does not fit into the byte and is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...held.map(({ png }) => png)]);
}
