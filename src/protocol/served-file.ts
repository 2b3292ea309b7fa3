/** The folders whose files a page of the game may fetch. `renderer` is the built page itself. */
export type ServedRoot = 'renderer' | 'packs' | 'history' | 'locales';

export type ServedFile =
  | {
      ok: true;
      root: ServedRoot;
      /** Path inside the root's folder, parts joined by "/", without "." and ".." parts. */
      path: string;
      /** Value of the Content-Type header. */
      mediaType: string;
    }
  | { ok: false; code: 'served/not-found' };

const notFound: ServedFile = { ok: false, code: 'served/not-found' };

const dataRoots: readonly ServedRoot[] = ['packs', 'history', 'locales'];

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/**
 * The file that an address path names, the same in the desktop program (`app://`), the local server and the class
 * host: `/packs/...`, `/history/...` and `/locales/...` are data, everything else belongs to the built page.
 * Only plain names pass (letters, digits, "-", "_" and inner dots), so no path can leave its folder.
 * @param pathname the path of the address as sent, such as "/packs/sangtuda-rao/public.json"
 */
export function servedFile(pathname: string): ServedFile {
  if (pathname === '/') return servedFile('/index.html');
  if (!pathname.startsWith('/')) return notFound;
  const parts = pathname.slice(1).split('/');
  if (!parts.every((part) => /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/.test(part))) return notFound;
  const mediaType = mediaTypes[pathname.slice(pathname.lastIndexOf('.') + 1).toLowerCase()];
  if (mediaType === undefined) return notFound;
  const root = dataRoots.find((name) => name === parts[0]);
  if (root === undefined) return { ok: true, root: 'renderer', path: parts.join('/'), mediaType };
  if (parts.length === 1) return notFound;
  return { ok: true, root, path: parts.slice(1).join('/'), mediaType };
}
