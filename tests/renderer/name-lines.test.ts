import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameLines } from '#renderer/hud/debrief/name-lines.ts';

describe('the lines of a name in the chart', () => {
  it('a name that fits stays on one line, a longer one is cut between words', () => {
    expect(nameLines('this deal', 20)).toEqual(['this deal']);
    expect(nameLines('The package of October 2004, taken at its word', 40)).toEqual([
      'The package of October 2004, taken at',
      'its word',
    ]);
  });

  it('no letter is lost, and no line of several words is longer than it may be', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 1, max: 40 }), (words, most) => {
        const lines = nameLines(words.join(' '), most);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.includes(' ') && line.length > most).toBe(false);
      }),
    );
  });
});
