import { isAppAddress } from '../app-address.ts';

/**
 * Whether a page of the program may ask for an address: its own files, what it made itself, and a class host on this
 * computer. Nothing else leaves, whatever a page or the browser inside tries.
 */
export function mayRequest(address: string): boolean {
  if (isAppAddress(address)) return true;
  const url = URL.canParse(address) ? new URL(address) : null;
  switch (url?.protocol) {
    case 'data:':
      return true;
    case 'blob:':
      return isAppAddress(url.pathname);
    case 'http:':
    case 'ws:':
      return url.hostname === '127.0.0.1' && url.username === '' && url.password === '';
    default:
      return false;
  }
}
