export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a file's bytes are to be read: UTF-8 unless a byte order mark or an XML declaration says otherwise. */
export function textEncoding(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return declared === 'iso-8859-1' || declared === 'windows-1252' ? 'windows-1252' : 'utf-8';
}
