import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerAppRequest } from '#main/answer-app-request.ts';
import { aFolder } from '../support/a-folder.ts';

function aProgram() {
  const root = aFolder();
  const folders = {
    renderer: join(root, 'renderer'),
    packs: join(root, 'packs'),
    history: join(root, 'history'),
    locales: join(root, 'locales'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  mkdirSync(join(folders.packs, 'a-table'));
  writeFileSync(join(root, 'secret.json'), '"secret"');
  writeFileSync(join(folders.renderer, 'index.html'), '<!doctype html>');
  writeFileSync(join(folders.packs, 'a-table', 'public.json'), '{}');
  symlinkSync(join(root, 'secret.json'), join(folders.packs, 'link.json'));
  return (path: string, method = 'GET') =>
    answerAppRequest(folders, new Request(`app://vakhsh${path}`, { method }));
}

describe('the desktop program answers its own scheme', () => {
  it('the page comes with the content security policy and no guessing of types', async () => {
    const response = await aProgram()('/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain(
      "connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*",
    );
  });

  it('a scenario pack comes from its own folder', async () => {
    const response = await aProgram()('/packs/a-table/public.json?x=1');
    expect(await response.json()).toEqual({});
  });

  it.each([
    '/../secret.json',
    '/packs/..%2f..%2fsecret.json',
    '/packs/%2e%2e/secret.json',
    '/packs/link.json',
    '/packs',
    '/packs/',
    '/none.html',
    '/packs/a-table',
  ])('the path %s gives no file', async (path) => {
    expect((await aProgram()(path)).status).toBe(404);
  });

  it('another host or method is refused', async () => {
    const ask = aProgram();
    expect((await ask('/', 'POST')).status).toBe(403);
    const foreign = new Request('app://elsewhere/index.html');
    const folders = { renderer: '/', packs: '/', history: '/', locales: '/' };
    expect((await answerAppRequest(folders, foreign)).status).toBe(403);
  });
});
