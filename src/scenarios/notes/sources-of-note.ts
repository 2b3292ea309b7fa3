import type { FactOrigin, FactsRegistry } from '../facts/create-facts-registry.ts';
import type { TeachingNote } from './teaching-note.ts';

/** What stands behind a passage, as the note's last page lists it. */
export interface NoteSource {
  readonly id: string;
  /** What the record says; or the mark, in our own words. */
  readonly statement: string;
  /** Null where it is a mark of ours. */
  readonly origin: Pick<FactOrigin, 'title' | 'url'> | null;
}

/**
 * Every source that a note names, once, in the order of its text.
 *
 * @param texts the public texts of the note's table
 */
export function sourcesOfNote(
  note: TeachingNote,
  texts: Readonly<Record<string, string>>,
  facts: FactsRegistry,
): NoteSource[] {
  return [...new Set(namedIn(note))].flatMap((id): NoteSource[] => {
    const fact = facts.get(id);
    if (fact) return [{ id, statement: fact.statement, origin: fact.source }];
    const mark = note.marks[id.replace('mark.', '')] ?? texts[id];
    return mark === undefined ? [] : [{ id, statement: mark, origin: null }];
  });
}

function namedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sources' ? (part as string[]) : namedIn(part),
  );
}
