import { expect, it } from 'vitest';
import { createFormat } from '#renderer/hud/language/format.ts';
import { languages } from '#renderer/hud/language/languages.ts';
import { parseNumber } from '#renderer/hud/language/parse-number.ts';

it.each([
  ['en', '12', 12],
  ['en', ' 1.5 ', 1.5],
  ['en', '1,5', 1.5],
  ['en', '1,250', 1250],
  ['ru', '1,250', 1.25],
  ['ru', '1 250,5', 1250.5],
  ['tg', '−3', -3],
  ['en', '7.', 7],
] as const)('in %s "%s" is read as %d', (lang, typed, value) => {
  expect(parseNumber(lang, typed)).toBe(value);
});

it.each(['', '-', 'ten', '1.2.3', '5 years'])('"%s" is no number', (typed) => {
  expect(parseNumber('en', typed)).toBeNull();
});

it('what the game writes can be typed back', () => {
  for (const { code } of languages)
    for (const value of [0, 8, 12.5, -3.25, 1_250, 120_960])
      expect(parseNumber(code, createFormat(code).number(value, 3))).toBe(value);
});
