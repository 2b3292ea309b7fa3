import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '#cli/input/load-facts.ts';
import { searchCodex } from '#renderer/hud/codex/search-codex.ts';
import { eraOf } from '#renderer/hud/timeline/eras.ts';
import { actorsOfEvents, layOutEvents } from '#renderer/hud/timeline/lay-out-events.ts';
import { placeOfDate, timelineLength } from '#renderer/hud/timeline/time-scale.ts';
import { walkTimeline } from '#renderer/hud/timeline/walk-timeline.ts';
import { timelineTopics } from '#scenarios/codex/codex-schema.ts';
import { createCodex } from '#scenarios/codex/create-codex.ts';
import type { Library } from '#scenarios/codex/library.ts';

const history = join(import.meta.dirname, '../../assets/history');
const readJson = (path: string) => JSON.parse(readFileSync(join(history, path), 'utf8'));

function theLibrary(): Library {
  const loaded = loadFacts();
  if (!loaded.ok) throw new Error(loaded.message);
  const reading = createCodex(readJson('codex.json'), readJson('text/en/codex.json'), loaded.facts);
  if (!reading.ok) throw new Error(reading.message);
  return { facts: loaded.facts, codex: reading.codex, replays: [] };
}

const library = theLibrary();
const everything = layOutEvents(library, { topic: null, actor: null });
const aDay = fc
  .record({ year: fc.integer({ min: 1959, max: 2018 }), day: fc.integer({ min: 0, max: 364 }) })
  .map(({ year, day }) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10));

describe('the timeline', () => {
  it('shows every event of the chronology once, in the order of time, from 1959 to 2018', () => {
    const events = readJson('events.json').records as { id: string }[];
    expect(everything.map(({ fact }) => fact.id).toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    const dates = everything.map(({ fact }) => fact.date);
    expect(dates).toEqual(dates.toSorted());
    expect([dates[0], dates.at(-1)]).toEqual(['1959', '2018-11-16']);
  });

  it('places a later day further along, and no day beyond its ends', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        const places = [one, other].toSorted().map(placeOfDate);
        expect(places[0]!).toBeGreaterThanOrEqual(0);
        expect(places[1]!).toBeGreaterThanOrEqual(places[0]!);
        expect(places[1]!).toBeLessThanOrEqual(timelineLength);
      }),
    );
  });

  it('keeps marks of a band far enough apart to be hit, and never before their date', () => {
    for (const topic of timelineTopics) {
      const band = everything.filter((event) => event.band === topic);
      for (const [at, { fact, place }] of band.entries()) {
        expect(place).toBeGreaterThanOrEqual(placeOfDate(fact.date));
        if (at > 0) expect(place - band[at - 1]!.place).toBeGreaterThanOrEqual(1.5);
      }
    }
  });

  it('shows only what both filters let through', () => {
    for (const topic of timelineTopics) {
      const shown = layOutEvents(library, { topic, actor: 'RU' });
      for (const { fact, band } of shown) {
        expect(band).toBe(topic);
        expect(library.codex.topics(fact.id)).toContain(topic);
        expect(fact.actors).toContain('RU');
      }
    }
    expect(actorsOfEvents(library)).toEqual(expect.arrayContaining(['TJ', 'RU', 'RUSAL', 'UZ']));
  });

  it('is walked to its end and back by the arrows, one event at a time', () => {
    const walked = [everything[0]!];
    for (let at = walked[0]!, next = walkTimeline(everything, at, 'ArrowRight'); next; ) {
      walked.push(next);
      expect(walkTimeline(everything, next, 'ArrowLeft')).toBe(at);
      at = next;
      next = walkTimeline(everything, at, 'ArrowRight');
    }
    expect(walked).toEqual(everything);
  });

  it('goes from part to part of the story with the page keys, and to other bands with the arrows', () => {
    for (const at of everything) {
      const later = walkTimeline(everything, at, 'PageDown');
      if (later) expect(eraOf(later.fact.date)).not.toBe(eraOf(at.fact.date));
      const below = walkTimeline(everything, at, 'ArrowDown');
      if (below) expect(timelineTopics.indexOf(below.band)).toBeGreaterThan(timelineTopics.indexOf(at.band));
    }
    const first = everything[0]!;
    expect(walkTimeline(everything, everything.at(-1)!, 'Home')).toBe(first);
    expect(walkTimeline(everything, first, 'ArrowLeft')).toBeNull();
    expect(walkTimeline(everything, first, 'x')).toBeNull();
  });
});

describe('the search of the codex', () => {
  const search = searchCodex(library.codex);
  const first = (question: string) => search(question)[0]?.id;

  it('finds an entry by its name, by its beginning, by another name and with a slip of the pen', () => {
    expect(first('tolling')).toBe('tolling');
    expect(first('toll')).toBe('tolling');
    expect(first('Talco')).toBe('tadaz');
    expect(first('consortum')).toMatch(/^consortium/);
    for (const { id, name } of library.codex.entries)
      expect(search(name).map((entry) => entry.id)).toContain(id);
  });

  it('finds by what the records say, shows all for nothing asked, and nothing for nonsense', () => {
    expect(search('Lahmeyer clay').length).toBeGreaterThan(0);
    expect(search(' ')).toHaveLength(library.codex.entries.length);
    expect(search('zzzz')).toEqual([]);
  });
});
