import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** One written line of a stream, counted from 1. */
export interface JournalLine {
  readonly n: number;
  readonly text: string;
}

/**
 * What a host writes down before it answers: lessons, each with named streams of lines. A line that `append` has
 * returned for survives the end of the process (SQLite in WAL mode, `synchronous=NORMAL`; loss of power is not
 * claimed).
 */
export interface Journal {
  append(lesson: string, stream: string, text: string): number;
  read(lesson: string, stream: string): readonly JournalLine[];
  streams(lesson: string): readonly string[];
  /** Names of all lessons written down, oldest first. */
  lessons(): readonly string[];
  /** Forgets a lesson for good; its bytes are overwritten. */
  remove(lesson: string): void;
  close(): void;
}

const SCHEMA = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma secure_delete = on;
  create table if not exists line (
    lesson text not null,
    stream text not null,
    n integer not null,
    text text not null,
    primary key (lesson, stream, n)
  ) without rowid, strict;
  create table if not exists lesson (
    id text primary key,
    place integer not null
  ) strict;
`;

/** @param file path of the database, or `:memory:` */
export function openJournal(file: string): Journal {
  const database = new DatabaseSync(file);
  database.exec(SCHEMA);
  const next = database.prepare(
    'select coalesce(max(n), 0) + 1 as n from line where lesson = ? and stream = ?',
  );
  const insert = database.prepare('insert into line (lesson, stream, n, text) values (?, ?, ?, ?)');
  const note = database.prepare(
    'insert or ignore into lesson (id, place) select ?, coalesce(max(place), 0) + 1 from lesson',
  );
  const known = new Map<string, number>();
  return {
    append(lesson, stream, text) {
      const name = `${lesson}/${stream}`;
      const n = known.get(name) ?? numberOf(next, lesson, stream);
      if (n === 1) note.run(lesson);
      insert.run(lesson, stream, n, text);
      known.set(name, n + 1);
      return n;
    },
    read: (lesson, stream) =>
      database
        .prepare('select n, text from line where lesson = ? and stream = ? order by n')
        .all(lesson, stream)
        .map((row) => ({ n: Number(row.n), text: String(row.text) })),
    streams: (lesson) =>
      database
        .prepare('select distinct stream from line where lesson = ? order by stream')
        .all(lesson)
        .map(({ stream }) => String(stream)),
    lessons: () =>
      database
        .prepare('select id from lesson order by place')
        .all()
        .map(({ id }) => String(id)),
    remove(lesson) {
      database.prepare('delete from line where lesson = ?').run(lesson);
      database.prepare('delete from lesson where id = ?').run(lesson);
      for (const name of [...known.keys()]) if (name.startsWith(`${lesson}/`)) known.delete(name);
      database.exec('pragma wal_checkpoint(truncate)');
    },
    close: () => database.close(),
  };
}

function numberOf(next: StatementSync, lesson: string, stream: string): number {
  return Number(next.get(lesson, stream)!.n);
}
