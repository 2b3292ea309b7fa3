import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import { type ServedRoot, servedFile } from '#protocol/served-file.ts';
import { isAppAddress } from './app-address.ts';

/** Absolute folder of each root that pages of the program may read. */
export type AppFolders = Readonly<Record<ServedRoot, string>>;

/** Answers one request of the `app://` scheme: only this program's host, only GET, only files of its own folders. */
export async function answerAppRequest(folders: AppFolders, request: Request): Promise<Response> {
  if (!isAppAddress(request.url) || request.method !== 'GET') return refusal(403);
  const file = servedFile(new URL(request.url).pathname);
  if (!file.ok) return refusal(404);
  const content = await contentInside(folders[file.root], file.path);
  return content === null ? refusal(404) : answer(200, file.mediaType, content);
}

/** The bytes of a file, or null when it is missing or a link that leaves the folder. */
async function contentInside(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return realFile.startsWith(realFolder + sep) ? new Uint8Array(await readFile(realFile)) : null;
  } catch {
    return null;
  }
}

function refusal(status: number): Response {
  return answer(status, 'text/plain; charset=utf-8', null);
}

function answer(status: number, mediaType: string, body: Uint8Array<ArrayBuffer> | null): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': mediaType,
      'Content-Security-Policy': contentSecurityPolicy('desktop'),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  });
}
