import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '#renderer/hud/language/format.ts';
import { isLang, languages } from '#renderer/hud/language/languages.ts';
import { checkFormatVectors, formatVectors } from './format-vectors.ts';

const lang = fc.constantFrom(...languages.map((language) => language.code));

describe('format', () => {
  it('writes every vector as expected in English, Russian and Tajik', () => {
    expect(formatVectors.length).toBeGreaterThan(40);
    expect(checkFormatVectors()).toEqual([]);
  });

  it('writes Tajik without asking the platform for it', () => {
    const asked: string[] = [];
    const plain = Intl.NumberFormat;
    Intl.NumberFormat = class extends plain {
      constructor(locale?: string, options?: Intl.NumberFormatOptions) {
        super(locale, options);
        asked.push(String(locale));
      }
    } as typeof Intl.NumberFormat;
    try {
      createFormat('tg').number(1.2345678, 7);
    } finally {
      Intl.NumberFormat = plain;
    }
    expect(asked).toEqual(['en-GB']);
  });

  it('keeps every digit of a whole number in every language', () => {
    fc.assert(
      fc.property(lang, fc.maxSafeInteger(), (code, value) => {
        const digits = createFormat(code)
          .number(value)
          .replace('−', '-')
          .replaceAll(/[^\d-]/g, '');
        expect(Number(digits)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('shows a sign exactly when the number shown is not zero', () => {
    fc.assert(
      fc.property(lang, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (code, value) => {
        const written = createFormat(code).signed(value, 1);
        const zero = /^0[.,]0$/.test(written);
        expect(zero || written.startsWith(value > 0 ? '+' : '−')).toBe(true);
        expect(zero).toBe(Math.abs(value) < 0.05);
      }),
    );
  });

  it.each(['2004-13', '2004-02-30', '04', '2004-1-1', '2004-10-16T00:00', ''])(
    'refuses %j as a date',
    (iso) => {
      expect(() => createFormat('en').date(iso)).toThrow('is not a date');
    },
  );

  it('knows its own languages only', () => {
    expect(languages.map((language) => language.code)).toEqual(['en', 'ru', 'tg']);
    expect([isLang('tg'), isLang('uz'), isLang(null)]).toEqual([true, false, false]);
  });
});
