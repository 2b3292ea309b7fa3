import { expect, test } from '@playwright/test';
import { cues } from '#renderer/sound/cue.ts';
import { runInChromium } from '../support/run-in-chromium.ts';

interface Measure {
  peak: number;
  begins: number;
  ends: number;
  seconds: number;
  sum: number;
}

interface Measures {
  cues: Record<string, Measure>;
  again: Measure;
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
