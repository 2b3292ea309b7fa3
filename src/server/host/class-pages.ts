import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Response } from 'express';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import { servedFile } from '#protocol/served-file.ts';

function headersFor(others: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(
      'web',
      others.flatMap((other) => [`http://${other}`, `ws://${other}`]),
    ),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** The door of students, also the bare address, the teacher's, and the page that tries the way here. */
const PAGES: readonly string[] = ['/', '/join', '/teach', '/reach'];

/** Folders from which students' pages are served. Packs and the history are not among them. */
export interface PageFolders {
  readonly renderer: string;
  readonly locales: string;
}

/** Serves the built page and the interface's texts; everything else is unknown here.
 *
 * @param others public addresses of further processes of this host, to which pages may open lines
 */
export function classPages(app: Express, folders: PageFolders, others: readonly string[]): void {
  const headers = headersFor(others);
  app.disable('x-powered-by');
  app.get(/.*/, (request, response) => {
    response.set(headers);
    const pathname = PAGES.includes(request.path) ? '/class.html' : request.path;
    const file = servedFile(pathname);
    if (!file.ok || (file.root !== 'renderer' && file.root !== 'locales')) return unknown(response);
    const found = join(folders[file.root], file.path);
    if (!existsSync(found)) return unknown(response);
    response.type(file.mediaType);
    response.sendFile(found, { cacheControl: false, dotfiles: 'deny' });
  });
}

/** Reads the body of a teacher's request. */
export const jsonBody = express.json({ limit: '16kb' });

function unknown(response: Response): void {
  response.status(404).type('text/plain').send('There is no such page.\n');
}
