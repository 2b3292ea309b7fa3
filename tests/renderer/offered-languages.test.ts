import { expect, test } from 'vitest';
import { loadLanguages } from '#renderer/hud/language/load-languages.ts';

const answering = (body: string, status = 200): typeof fetch => {
  return async () => new Response(body, { status });
};

test('only languages whose texts are there are offered, and none that the game does not know', async () => {
  expect(await loadLanguages(answering('["en", "tg", "fr"]'))).toEqual(['en', 'tg']);
});

test('a list of languages that is missing or broken offers none and throws nothing', async () => {
  expect(await loadLanguages(answering('', 404))).toEqual([]);
  expect(await loadLanguages(answering('{'))).toEqual([]);
  expect(await loadLanguages(answering('{"languages": ["en"]}'))).toEqual([]);
});
