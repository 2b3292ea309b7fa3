import type { z } from 'zod';
import { pathText } from '../read-part.ts';
import { type Spread, spreadSchema } from './spread.ts';
import { type TeachingNote, teachingNoteSchema } from './teaching-note.ts';

/** A table's note with its counted games, as a page shows them. */
export interface NoteWithSpread {
  readonly note: TeachingNote;
  readonly spread: Spread;
}

export type NoteReading =
  | { readonly ok: true; readonly value: NoteWithSpread }
  | { readonly ok: false; readonly message: string };

/** Checks a teaching note and its counted games; what is wrong is said in one sentence with its place. */
export function readNote(input: { readonly note: unknown; readonly spread: unknown }): NoteReading {
  const note = teachingNoteSchema.safeParse(input.note);
  if (!note.success) return refuse('note', note.error);
  const spread = spreadSchema.safeParse(input.spread);
  if (!spread.success) return refuse('spread', spread.error);
  if (spread.data.table !== note.data.table)
    return {
      ok: false,
      message: `The note is about ${note.data.table}, the counted games about ${spread.data.table}.`,
    };
  return { ok: true, value: { note: note.data, spread: spread.data } };
}

function refuse(file: 'note' | 'spread', { issues }: z.ZodError): NoteReading {
  const { path, message } = issues[0]!;
  return { ok: false, message: `${file}: ${pathText(path)}: ${message}` };
}
