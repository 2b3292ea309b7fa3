/** Scheme and host of the desktop program's pages: `app://vakhsh/...`. */
export const appScheme = 'app';
export const appHost = 'vakhsh';

/** Whether an address is a page of the desktop program itself. */
export function isAppAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === `${appScheme}:` && url.host === appHost;
}
