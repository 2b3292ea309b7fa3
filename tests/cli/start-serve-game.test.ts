import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveGame } from '#cli/start/serve-game.ts';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import { aFolder } from '../support/a-folder.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

async function aServer(ready: Promise<void> = Promise.resolve()) {
  const root = aFolder();
  const folders = {
    renderer: join(root, 'renderer'),
    packs: join(root, 'packs'),
    history: join(root, 'history'),
    locales: join(root, 'locales'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  mkdirSync(join(folders.renderer, 'assets'));
  mkdirSync(join(folders.packs, 'a-table'));
  writeFileSync(join(root, 'package.json'), 'private');
  writeFileSync(join(folders.renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(folders.renderer, 'assets', 'index-1a.js'), 'start()');
  writeFileSync(join(folders.renderer, 'notes.secret'), 'private');
  writeFileSync(join(folders.packs, 'a-table', 'public.json'), '{"id":"a-table"}');
  writeFileSync(join(folders.history, 'sources.json'), '[]');
  writeFileSync(join(folders.locales, 'tg.json'), '{"a":"Ҷадвал"}');
  symlinkSync(join(root, 'package.json'), join(folders.packs, 'link.json'));
  const served = await serveGame(folders, 0, ready);
  if (!served.ok) throw new Error(served.code);
  onTestFinished(served.close);
  const port = Number(new URL(served.address).port);
  const ask = (path: string, method = 'GET', host = `127.0.0.1:${port}`): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', reject);
      asked.end();
    });
  return { ask, port, folders };
}

describe('the local address of the game', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/index.html?from=link', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/assets/index-1a.js', 'text/javascript; charset=utf-8', 'start()'],
    ['/packs/a-table/public.json', 'application/json; charset=utf-8', '{"id":"a-table"}'],
    ['/history/sources.json', 'application/json; charset=utf-8', '[]'],
    ['/locales/tg.json', 'application/json; charset=utf-8', '{"a":"Ҷадвал"}'],
  ])('%s gives its file, typed and under the content security policy', async (path, type, body) => {
    const answer = await (await aServer()).ask(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy('web'));
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('HEAD gives the same headers without the file', async () => {
    const answer = await (await aServer()).ask('/', 'HEAD');
    expect([answer.status, answer.headers['content-length'], answer.body]).toEqual([200, '15', '']);
  });

  it.each([
    '/../package.json',
    '/packs/../../package.json',
    '/packs/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/packs\\..\\..\\package.json',
    '/packs/link.json',
    '/packs',
    '/packs/a-table',
    '/packs/a-table/',
    '/notes.secret',
    '/.hidden.json',
    '/none.html',
    '/%00.html',
    '/%zz',
  ])('%s gives no file', async (path) => {
    const answer = await (await aServer()).ask(path);
    expect([answer.status, answer.body]).toEqual([404, 'There is no such file.\n']);
    expect(answer.headers['content-security-policy']).toBe(contentSecurityPolicy('web'));
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await (await aServer()).ask('/', method);
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('a page of another name that points here is refused', async () => {
    const { ask, port } = await aServer();
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
    ]) {
      expect((await ask('/', 'GET', host)).status).toBe(421);
    }
  });

  it('a request that comes during the build is answered after it, from the new files', async () => {
    const build = Promise.withResolvers<void>();
    const { ask, folders } = await aServer(build.promise);
    const answer = ask('/');
    writeFileSync(join(folders.renderer, 'index.html'), '<!doctype html>new');
    build.resolve();
    expect((await answer).body).toBe('<!doctype html>new');
  });

  it('a busy port is answered with a code', async () => {
    const { port, folders } = await aServer();
    expect(await serveGame(folders, port, Promise.resolve())).toEqual({ ok: false, code: 'serve/port-busy' });
  });
});
