import { describe, expect, it } from 'vitest';
import { killALesson } from '../support/kill-a-lesson.ts';

describe('a host that is killed at fifty random moments', () => {
  it('has lost no answered move and takes every seat back', async () => {
    let [acknowledged, lost, resumed] = [0, 0, 0];
    for (let seed = 100; seed < 150; seed += 1) {
      const one = await killALesson(seed);
      acknowledged += one.acknowledged;
      lost += one.lost;
      resumed += one.resumed;
    }
    console.log(`50 kills: ${acknowledged} answered moves, ${lost} lost, ${resumed} of 150 seats resumed`);
    expect({ lost, resumed }).toEqual({ lost: 0, resumed: 150 });
    expect(acknowledged).toBeGreaterThan(200);
  }, 900_000);
});
