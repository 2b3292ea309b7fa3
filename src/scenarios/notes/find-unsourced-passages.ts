import type { FactsRegistry } from '../facts/create-facts-registry.ts';
import { numbersInText } from '../facts/numbers-in-text.ts';
import { recordTells } from '../facts/record-tells.ts';
import type { TeachingNote } from './teaching-note.ts';

/** Where what a note says has no source, with the place in the note. */
export interface UnsourcedPassage {
  readonly path: string;
  readonly message: string;
}

/**
 * Every source of a note that is neither a record, nor a mark of the note (`mark.plan`), nor a text of the pack that
 * marks a choice of our model; and every number in digits that none of the sources beside it tells.
 *
 * @param texts the public texts of the note's table
 */
export function findUnsourcedPassages(
  note: TeachingNote,
  texts: Readonly<Record<string, string>>,
  facts: FactsRegistry,
): UnsourcedPassage[] {
  const marks = new Set(Object.keys(note.marks).map((name) => `mark.${name}`));
  const isMark = (source: string): boolean =>
    marks.has(source) || (source.startsWith('choice.') && Object.hasOwn(texts, source));
  return passagesOf(note, '').flatMap(({ path, text, sources }): UnsourcedPassage[] => {
    const lost = sources.filter((source) => !isMark(source) && facts.get(source) === null);
    if (lost.length > 0) return [{ path, message: `There is no record or mark "${lost[0]}".` }];
    const records = sources.flatMap((source) => facts.get(source) ?? []);
    const told = numbersInText(text).find(
      (number) => !sources.some(isMark) && !records.some((record) => recordTells(record, number)),
    );
    return told ? [{ path, message: `No source beside it tells the number ${told.written}.` }] : [];
  });
}

interface Placed {
  readonly path: string;
  readonly text: string;
  readonly sources: readonly string[];
}

function passagesOf(value: unknown, path: string): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && 'sources' in value) {
    const { text, sources } = value as Omit<Placed, 'path'>;
    return [{ path, text, sources }];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    passagesOf(part, path === '' ? key : `${path}.${key}`),
  );
}
