import type { Fact, FactOrigin, FactsRegistry } from '../facts/create-facts-registry.ts';
import { type CodexFile, type CodexKind, codexSchema, type TimelineTopic } from './codex-schema.ts';

/** Words of the codex in one language by key. */
export type CodexTexts = Readonly<Record<string, string>>;

/** An entry with its words, the records behind it and every source of these, each once. */
export interface CodexEntry {
  readonly id: string;
  readonly kind: CodexKind;
  readonly name: string;
  /** Other names by which texts speak of it. */
  readonly also: readonly string[];
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly sources: readonly FactOrigin[];
  readonly links: readonly string[];
  readonly tables: readonly string[];
}

export interface Codex {
  readonly entries: readonly CodexEntry[];
  /** The entry with this id, or null. */
  entry(id: string): CodexEntry | null;
  /** What an event of the chronology concerns; empty where nothing is said. */
  topics(event: string): readonly TimelineTopic[];
  /** Entries that rest on this record. */
  about(fact: string): readonly CodexEntry[];
  readonly disagreements: readonly { readonly text: string; readonly facts: readonly Fact[] }[];
  readonly gaps: readonly string[];
}

export type CodexReading =
  | { readonly ok: true; readonly codex: Codex }
  | { readonly ok: false; readonly message: string };

/** Checks the codex against the record and its texts and joins them; tells the first thing wrong with its place. */
export function createCodex(input: unknown, texts: CodexTexts, facts: FactsRegistry): CodexReading {
  const parsed = codexSchema.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(issue?.path.join('.') || 'file', issue?.message ?? 'not readable');
  }
  const file = parsed.data;
  const origins = new Map([...facts.sources, ...file.books.map(asOrigin)].map((each) => [each.id, each]));
  const wrong = wrongEntry(file, texts, facts, origins) ?? wrongElsewhere(file, texts, facts);
  if (wrong !== null) return wrong;
  return { ok: true, codex: joined(file, texts, facts, origins) };
}

function asOrigin({ id, title, url }: CodexFile['books'][number]): FactOrigin {
  return { id, title, url, leaked: false };
}

function refuse(place: string, what: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `codex.json, ${place}: ${what}.` };
}

function wrongEntry(
  { entries }: CodexFile,
  texts: CodexTexts,
  facts: FactsRegistry,
  origins: ReadonlyMap<string, FactOrigin>,
) {
  const known = new Set(entries.map(({ id }) => id));
  if (known.size < entries.length) return refuse('entries', 'two entries have the same id');
  for (const { id, facts: behind, sources, links } of entries) {
    const place = `entry ${id}`;
    if (behind.length + sources.length === 0) return refuse(place, 'it has no source');
    const fact = behind.find((each) => facts.get(each) === null);
    if (fact !== undefined) return refuse(place, `no record "${fact}"`);
    const source = sources.find((each) => !origins.has(each));
    if (source !== undefined) return refuse(place, `no source "${source}"`);
    const link = links.find((each) => !known.has(each));
    if (link !== undefined) return refuse(place, `no entry "${link}"`);
    if (!texts[`entry.${id}.name`] || !texts[`entry.${id}.text`])
      return refuse(place, 'its name or text is missing');
  }
  return null;
}

function wrongElsewhere({ topics, disagreements, gaps }: CodexFile, texts: CodexTexts, facts: FactsRegistry) {
  const event = Object.keys(topics).find((each) => facts.get(each) === null);
  if (event !== undefined) return refuse('topics', `no event "${event}"`);
  for (const { id, facts: behind } of disagreements) {
    const fact = behind.find((each) => facts.get(each) === null);
    if (fact !== undefined) return refuse(`disagreement ${id}`, `no record "${fact}"`);
    if (!texts[`disagreement.${id}`]) return refuse(`disagreement ${id}`, 'its text is missing');
  }
  const gap = numbers(gaps).find((n) => !texts[`gap.${n}`]);
  return gap === undefined ? null : refuse(`gap ${gap}`, 'its text is missing');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

function joined(
  file: CodexFile,
  texts: CodexTexts,
  facts: FactsRegistry,
  origins: ReadonlyMap<string, FactOrigin>,
): Codex {
  const recordsOf = (ids: readonly string[]): Fact[] => ids.map((id) => facts.get(id)!);
  const entries = file.entries.map(({ id, kind, links, tables, ...entry }): CodexEntry => {
    const behind = recordsOf(entry.facts);
    const all = [...behind.map(({ source }) => source), ...entry.sources.map((each) => origins.get(each)!)];
    return {
      id,
      kind,
      links,
      tables,
      name: texts[`entry.${id}.name`]!,
      also: texts[`entry.${id}.also`]?.split('|') ?? [],
      text: texts[`entry.${id}.text`]!,
      facts: behind,
      sources: [...new Map(all.map((each) => [each.id, each])).values()],
    };
  });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    entries,
    entry: (id) => byId.get(id) ?? null,
    topics: (event) => file.topics[event] ?? [],
    about: (fact) => entries.filter((entry) => entry.facts.some(({ id }) => id === fact)),
    disagreements: file.disagreements.map(({ id, facts: behind }) => ({
      text: texts[`disagreement.${id}`]!,
      facts: recordsOf(behind),
    })),
    gaps: numbers(file.gaps).map((n) => texts[`gap.${n}`]!),
  };
}
