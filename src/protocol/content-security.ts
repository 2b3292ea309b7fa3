/**
 * SHA-256 of the one style element that React Aria adds to the page (touch behaviour of pressable elements). A
 * test recomputes it from the installed package.
 */
const reactAriaStyleHash = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/** Where the page runs: from the browser's or the class host's address, or inside the desktop program. */
export type PageHome = 'web' | 'desktop';

/**
 * Value of the Content-Security-Policy header sent with every page and file of the game.
 *
 * @param others origins of further processes of a class's host, to which its pages open lines
 */
export function contentSecurityPolicy(home: PageHome, others: readonly string[] = []): string {
  // A class host runs on this computer, beside the desktop program.
  const here = home === 'desktop' ? "'self' http://127.0.0.1:* ws://127.0.0.1:*" : "'self'";
  const connections = [here, ...others].join(' ');
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' '${reactAriaStyleHash}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    `connect-src ${connections}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
