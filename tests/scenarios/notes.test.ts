import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countGame } from '#cli/spread/count-game.ts';
import { createNegotiation } from '#engine/index.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import { findUnsourcedPassages } from '#scenarios/notes/find-unsourced-passages.ts';
import { readNote } from '#scenarios/notes/read-note.ts';
import { summariseSpread } from '#scenarios/notes/summarise-spread.ts';
import { loadPack, readPackFile } from '#tests/support/packs.ts';

const notes = new URL('../../assets/notes/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, notes), 'utf8'));
const tables = readdirSync(new URL('en/', notes)).map((file) => file.replace('.json', ''));
const read = (id: string) => {
  const reading = readNote({ note: readJson(`en/${id}.json`), spread: readJson(`spread/${id}.json`) });
  if (!reading.ok) throw new Error(`${id}: ${reading.message}`);
  return reading.value;
};

const assets = new URL('../../assets/', import.meta.url);
const parts = ['sources', 'events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;
const history = Object.fromEntries(
  parts.map((part) => [part, JSON.parse(readFileSync(new URL(`history/${part}.json`, assets), 'utf8'))]),
);
const parsed = parseFacts(history as Parameters<typeof parseFacts>[0]);
if (!parsed.ok) throw new Error(parsed.message);
const { facts } = parsed;
const textsOfPack = (id: string) => readPackFile(id, 'text/en/public.json') as Record<string, string>;

/** Every text of a note, marks left out. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['marks', 'sources', 'format', 'table', 'language'].includes(key) ? [] : textsOf(part),
  );
}

describe.each(tables)('the teaching note of %s', (id) => {
  const { note, spread } = read(id);

  it('can be read, and is about that table', () => {
    expect([note.table, spread.table, note.language]).toEqual([id, id, 'en']);
  });

  it('says nothing in figures without a record or a mark', () => {
    expect(findUnsourcedPassages(note, textsOfPack(id), facts)).toEqual([]);
  });

  it('fills two printed pages and no more', () => {
    const words = textsOf(note).join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(650);
    expect(words).toBeLessThan(1_200);
  });

  it('shows counted games: some of the seeds, played again, end as they are written', () => {
    const scenario = loadPack(id);
    const negotiation = createNegotiation(scenario);
    expect(spread.games.map(({ seed }) => seed)).toEqual(Array.from({ length: 200 }, (_, at) => at + 1));
    for (const seed of [3, 58, 131, 200])
      expect(countGame(scenario, negotiation, seed)).toEqual(spread.games[seed - 1]);
  });

  it('sums the games up: every signed contract is counted once a term', () => {
    const summary = summariseSpread(spread, loadPack(id).public);
    expect(summary.signed + summary.rejectedAtHome + summary.breakdown).toBe(200);
    expect(summary.terms).toHaveLength(5);
    for (const { counts } of summary.terms)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(summary.signed);
  });

  it('counts a signature in 30 to 80 of 100 games', () => {
    const { signed, games } = summariseSpread(spread, loadPack(id).public);
    expect((100 * signed) / games).toBeGreaterThanOrEqual(30);
    expect((100 * signed) / games).toBeLessThanOrEqual(80);
  });
});

describe("a note with a figure of nobody's", () => {
  const [id] = tables as [string];
  const { note } = read(id);

  it('is found out, and so is a source that does not exist', () => {
    const said = (text: string, sources: string[]) =>
      findUnsourcedPassages({ ...note, summary: { text, sources } }, textsOfPack(id), facts);
    expect(said('It cost USD 389 m.', ['fg-s1-cost06'])).toMatchObject([{ path: 'summary' }]);
    expect(said('It cost USD 482 m.', ['fg-s1-cost06'])).toEqual([]);
    expect(said('It cost much.', ['fg-nobody'])).toMatchObject([{ path: 'summary' }]);
    expect(said('Take 20 minutes.', ['mark.plan'])).toEqual([]);
  });
});

describe('a note that cannot be read', () => {
  const [id] = tables as [string];

  it('is refused with its place', () => {
    const note = { ...(readJson(`en/${id}.json`) as object), goals: [] };
    expect(readNote({ note, spread: readJson(`spread/${id}.json`) })).toMatchObject({
      ok: false,
      message: expect.stringContaining('note: goals'),
    });
  });

  it('is refused beside the games of another table', () => {
    const spread = { ...(readJson(`spread/${id}.json`) as object), table: 'elsewhere' };
    expect(readNote({ note: readJson(`en/${id}.json`), spread })).toMatchObject({ ok: false });
  });
});
