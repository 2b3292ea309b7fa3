import { expect, test } from 'vitest';
import { isWorthTelling } from '#analysis/moment/is-worth-telling.ts';

const deal = { a: 179_000, b: 61_000 };

test('a trade that would have brought both together less than two points is not called missed', () => {
  expect(isWorthTelling(deal, { a: 179_100, b: 62_800 })).toBe(false);
});

test('a trade of two points or more together is, whoever gains them', () => {
  expect(isWorthTelling(deal, { a: 179_000, b: 63_000 })).toBe(true);
  expect(isWorthTelling(deal, { a: 180_000, b: 62_000 })).toBe(true);
});
