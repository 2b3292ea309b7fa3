import { expect, it } from 'vitest';
import { cutAtWords, glossaryWords, indexWords } from '#renderer/hud/words/cut-at-words.ts';

const words = indexWords(
  glossaryWords({
    'glossary.tariff.word': 'Tariff',
    'glossary.tariff': 'A price.',
    'glossary.pay-off.word': 'Pay-off period',
    'glossary.pay-off': 'Years.',
    'glossary.pay.word': 'Pay',
    'glossary.pay': 'Money.',
  }),
);

it('cuts a text at the words of the glossary in any case and loses nothing of it', () => {
  const text = 'The tariff and the pay-off period, tariffs aside.';
  const pieces = cutAtWords(text, words);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ key }) => key !== null)).toEqual([
    { text: 'tariff', at: 4, key: 'glossary.tariff' },
    { text: 'pay-off period', at: 19, key: 'glossary.pay-off' },
  ]);
});

it('leaves a text without such words whole', () => {
  expect(cutAtWords('Nothing here.', words)).toEqual([{ text: 'Nothing here.', at: 0, key: null }]);
});

it('marks one place of several words with one key, and of two words at one place the longer', () => {
  const names = indexWords([
    { word: 'Moscow', key: 'russia' },
    { word: 'Russia', key: 'russia' },
    { word: 'Moscow package', key: 'package' },
  ]);
  const keys = (text: string) => cutAtWords(text, names).flatMap(({ key }) => key ?? []);
  expect(keys('Russia, that is Moscow, again')).toEqual(['russia']);
  expect(keys('The Moscow package of Russia')).toEqual(['package', 'russia']);
});
