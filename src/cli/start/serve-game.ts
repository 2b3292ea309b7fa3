import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import { type ServedRoot, servedFile } from '#protocol/served-file.ts';

/** Absolute folder of each root that the server may read. */
export type ServedFolders = Readonly<Record<ServedRoot, string>>;

export type ServeResult =
  | { ok: true; address: string; close: () => Promise<void> }
  | { ok: false; code: 'serve/port-busy' | 'serve/port-denied' };

const host = '127.0.0.1';

const commonHeaders = {
  'Content-Security-Policy': contentSecurityPolicy('web'),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Serves the built game and its data to browsers of this computer only, reading and never writing.
 * @param ready every request waits for it, so that the port can be taken while the game is still being built
 */
export function serveGame(folders: ServedFolders, port: number, ready: Promise<void>): Promise<ServeResult> {
  const server = createServer(async (request, response) => {
    await ready;
    answer(folders, request, response).catch(() => refuse(response, 500, 'The file could not be read.'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve({ ok: false, code: 'serve/port-busy' });
      else if (error.code === 'EACCES') resolve({ ok: false, code: 'serve/port-denied' });
      else reject(error);
    });
    server.listen(port, host, () => {
      const bound = server.address();
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({
        ok: true,
        address: `http://${host}:${boundPort}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(
  folders: ServedFolders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page of another name that points at this computer must not read the player's files.
  const port = request.socket.localPort;
  const ownName = port === 80 ? host : `${host}:${port}`;
  if (request.headers.host !== ownName) {
    refuse(response, 421, `Open the game at http://${ownName}`);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'This address only gives files.');
    return;
  }
  const pathname = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  const file = servedFile(pathname);
  const found = file.ok ? await fileInside(folders[file.root], file.path) : null;
  if (!file.ok || found === null) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  response.writeHead(200, {
    ...commonHeaders,
    'Content-Type': file.mediaType,
    'Content-Length': found.bytes,
    'Cache-Control': pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file's real path and size, or null when it is missing, no file, or a link that leaves the folder. */
async function fileInside(folder: string, path: string): Promise<{ path: string; bytes: number } | null> {
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    if (!realFile.startsWith(realFolder + sep)) return null;
    const status = await stat(realFile);
    return status.isFile() ? { path: realFile, bytes: status.size } : null;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...commonHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
