import { expect, test } from '@playwright/test';
import { cues } from '#renderer/sound/cue.ts';
import { runInChromium } from '../support/run-in-chromium.ts';

interface Measure {
  peak: number;
  begins: number;
  ends: number;
  loudness: number;
  offset: number;
  edge: number;
  seconds: number;
  heard: number;
  sum: number;
}

interface Measures {
  cues: Record<string, Measure>;
  again: Measure;
  all: Measure;
  rooms: Record<string, Measure>;
}

test.describe('the synthesised sounds', () => {
  let measures: Measures;

  test.beforeAll(async () => {
    measures = (await runInChromium('tests/renderer/sound-in-browser.ts')) as Measures;
  });

  test('every cue is heard, does not clip and dies away', () => {
    for (const cue of cues) {
      const { peak, begins, ends } = measures.cues[cue]!;
      expect(begins, `${cue} begins`).toBeGreaterThan(0.001);
      expect(peak, `${cue} peak`).toBeLessThanOrEqual(1);
      expect(ends, `${cue} ends`).toBeLessThan(begins / 20);
    }
  });

  test('no cue stands out: all lie within twelve decibels, and over the tone of every room', () => {
    const levels = cues.map((cue) => measures.cues[cue]!.loudness);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(12);
    expect(Math.max(...levels)).toBeLessThan(-12);
    const tones = Object.values(measures.rooms).map(({ loudness }) => loudness);
    expect(Math.max(...tones)).toBeLessThan(Math.min(...levels) - 4);
    expect(Math.min(...tones)).toBeGreaterThan(-38);
  });

  test('a cue begins in silence, hangs to no side and is over when it says so', () => {
    for (const cue of cues) {
      const { edge, offset, heard, seconds } = measures.cues[cue]!;
      expect(edge, `${cue} edge`).toBeLessThan(0.005);
      expect(offset, `${cue} offset`).toBeLessThan(0.004);
      expect(heard, `${cue} heard`).toBeGreaterThan(0.1);
      expect(heard, `${cue} heard`).toBeLessThanOrEqual(seconds + 0.05);
    }
  });

  test('every cue at once over the loudest room does not clip at full volume', () => {
    expect(measures.all.begins).toBeGreaterThan(0.01);
    expect(measures.all.peak).toBeLessThanOrEqual(1);
  });

  test('no two cues sound alike, and the same cue always sounds the same', () => {
    const sums = cues.map((cue) => measures.cues[cue]!.sum);
    expect(new Set(sums).size).toBe(cues.length);
    expect(measures.again.sum).toBe(measures.cues.offer!.sum);
  });

  test('a refusal is damped: it is over before an acceptance is', () => {
    expect(measures.cues.refuse!.seconds).toBeLessThan(measures.cues.accept!.seconds / 2);
  });

  test('the tone of a room swells up softly and stays', () => {
    for (const room of ['hall', 'river', 'wind']) {
      const { peak, begins, ends } = measures.rooms[room]!;
      expect(ends, room).toBeGreaterThan(begins);
      expect(ends, room).toBeGreaterThan(0.002);
      expect(peak, room).toBeLessThan(0.5);
    }
  });
});
