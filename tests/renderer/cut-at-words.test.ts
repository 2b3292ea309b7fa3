import { expect, it } from 'vitest';
import { cutAtWords } from '#renderer/hud/words/cut-at-words.ts';

const texts = {
  'glossary.tariff.word': 'Tariff',
  'glossary.tariff': 'A price.',
  'glossary.pay-off.word': 'Pay-off period',
  'glossary.pay-off': 'Years.',
  'glossary.pay.word': 'Pay',
  'glossary.pay': 'Money.',
};

it('cuts a text at the words of the glossary in any case and loses nothing of it', () => {
  const text = 'The tariff and the pay-off period, tariffs aside.';
  const pieces = cutAtWords(text, texts);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ key }) => key !== null)).toEqual([
    { text: 'tariff', key: 'glossary.tariff' },
    { text: 'pay-off period', key: 'glossary.pay-off' },
  ]);
});

it('leaves a text without such words whole', () => {
  expect(cutAtWords('Nothing here.', texts)).toEqual([{ text: 'Nothing here.', key: null }]);
});
