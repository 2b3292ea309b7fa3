import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import { readNote } from '#scenarios/notes/read-note.ts';
import { sourcesOfNote } from '#scenarios/notes/sources-of-note.ts';
import { summariseSpread } from '#scenarios/notes/summarise-spread.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import type { PackShelf } from './pack-shelf.ts';

/** What the host has to print about a table, for the teacher alone. */
export interface PaperShelf {
  /** Null where the program has no such table. */
  papers(id: string): TablePapers | null;
}

const HISTORY = ['sources', 'events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;

/** @param folder the program's `assets`, with `notes` and `history` in it */
export function paperShelf(folder: string, packs: PackShelf): PaperShelf {
  const languages = existsSync(join(folder, 'notes'))
    ? readdirSync(join(folder, 'notes')).filter((name) => /^[a-z]{2}$/.test(name))
    : [];
  return {
    papers(id) {
      const [a, b] = [packs.dossier(id, 'a'), packs.dossier(id, 'b')];
      if (!a || !b) return null;
      const found = languages.flatMap((language) => {
        const note = noteFrom(folder, language, id);
        return note ? [[language, note] as const] : [];
      });
      const facts = found.length > 0 ? history(folder) : null;
      const notes = found.map(([language, { note, spread }]) => [
        language,
        {
          note,
          spread: summariseSpread(spread, a.common),
          sources: facts ? sourcesOfNote(note, packs.texts(id)[language] ?? {}, facts) : [],
        },
      ]);
      return {
        notes: Object.fromEntries(notes) as TablePapers['notes'],
        common: a.common,
        seats: {
          a: { part: a.part, texts: a.texts },
          b: { part: b.part, texts: b.texts },
        },
      };
    },
  };
}

function noteFrom(folder: string, language: string, id: string) {
  const [note, spread] = [
    join(folder, 'notes', language, `${id}.json`),
    join(folder, 'notes', 'spread', `${id}.json`),
  ];
  if (!existsSync(note) || !existsSync(spread)) return null;
  const reading = readNote({ note: readJson(note), spread: readJson(spread) });
  if (!reading.ok) throw new Error(`${id}: ${reading.message}`);
  return reading.value;
}

function history(folder: string) {
  const files = HISTORY.map((name) => [name, readJson(join(folder, 'history', `${name}.json`))]);
  const reading = parseFacts(Object.fromEntries(files) as Parameters<typeof parseFacts>[0]);
  if (!reading.ok) throw new Error(reading.message);
  return reading.facts;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
