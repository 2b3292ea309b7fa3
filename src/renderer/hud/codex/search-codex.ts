import MiniSearch from 'minisearch';
import type { Codex, CodexEntry } from '#scenarios/codex/create-codex.ts';

/** Finds entries by names, texts and the records behind them, the best first; all of them for an empty question. */
export type SearchCodex = (question: string) => readonly CodexEntry[];

/** Prepares the search over all entries; beginnings of words and small slips of the pen find too. */
export function searchCodex({ entries, entry }: Codex): SearchCodex {
  const index = new MiniSearch({
    fields: ['name', 'also', 'text', 'record'],
    searchOptions: {
      boost: { name: 6, also: 4, text: 2 },
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    entries.map(({ id, name, also, text, facts }) => ({
      id,
      name,
      also: also.join(' '),
      text,
      record: facts.map(({ statement }) => statement).join(' '),
    })),
  );
  return (question) =>
    question.trim() === '' ? entries : index.search(question).flatMap(({ id }) => entry(id) ?? []);
}
