import { encode } from 'uqr';

/** An address to type, and the same as squares to scan (a QR code, `true` is dark). */
export function hostAddress(name: string, port: number, page: 'join' | 'reach' = 'join'): ScannedAddress {
  const url = `http://${name}${port === 80 ? '' : `:${port}`}/${page}`;
  return { url, squares: encode(url, { ecc: 'M', border: 2 }).data };
}

interface ScannedAddress {
  readonly url: string;
  readonly squares: boolean[][];
}
