import { describe, expect, it } from 'vitest';
import { AGREED_FORMAT, type AgreedFile } from '#protocol/class/agreed-file.ts';
import { RESULT_FORMAT } from '#protocol/class/class-report.ts';
import { readAgreedFile } from '#session/class/read-agreed-file.ts';

const agreed: AgreedFile = {
  format: AGREED_FORMAT,
  version: 1,
  lesson: '244388',
  table: 3,
  codename: 'Zarina',
  contract: [1, 2, 3],
};

describe('a file of what two students agreed on', () => {
  it('is read in the lesson that it comes from, and in no other', () => {
    const text = JSON.stringify(agreed);
    expect(readAgreedFile(text, '244388')).toEqual({ ok: true, agreed });
    expect(readAgreedFile(text, '111111')).toEqual({ ok: false, code: 'other-lesson' });
  });

  it('is told apart from the result of a whole game, from other files and from a damaged one', () => {
    const read = (text: string) => readAgreedFile(text, '244388');
    expect(read(JSON.stringify({ format: RESULT_FORMAT }))).toEqual({ ok: false, code: 'whole-game' });
    for (const text of ['', '[]', 'null', JSON.stringify({ ...agreed, table: 0 }), '{"format":"vakhsh-ag'])
      expect(read(text)).toEqual({ ok: false, code: 'unreadable' });
  });
});
