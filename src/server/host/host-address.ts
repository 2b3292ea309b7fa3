import { encode } from 'uqr';

/** An address to type, and the same as squares to scan (a QR code, `true` is dark). */
export function hostAddress(name: string, port: number): { url: string; squares: boolean[][] } {
  const url = `http://${name}${port === 80 ? '' : `:${port}`}/join`;
  return { url, squares: encode(url, { ecc: 'M', border: 2 }).data };
}
