import { hostname, networkInterfaces } from 'node:os';

/** Addresses of this computer that others on its networks can type, the likeliest for a classroom first. */
export function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .sort((x, y) => rank(x) - rank(y));
}

/** Names under which the host answers; a page of any other name is refused, also one that points here. */
export function ownNames(further: readonly string[]): ReadonlySet<string> {
  const own = hostname().toLowerCase();
  return new Set(['127.0.0.1', 'localhost', '[::1]', own, `${own}.local`, ...ownAddresses(), ...further]);
}

/** The name in a Host header or an origin, without its port. */
export function nameOf(header: string | undefined): string | null {
  if (!header) return null;
  const plain = header.replace(/^https?:\/\//, '').toLowerCase();
  const name = plain.startsWith('[') ? plain.slice(0, plain.indexOf(']') + 1) : plain.split(':', 1)[0];
  return name || null;
}

function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  return 2;
}
