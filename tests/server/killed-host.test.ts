import { describe, expect, it } from 'vitest';
import { killALesson } from '../support/kill-a-lesson.ts';

describe('a host that is killed', () => {
  it('has lost no answered move and takes every seat back, at two moments', async () => {
    for (const seed of [1, 2]) {
      const { lost, resumed, acknowledged } = await killALesson(seed);
      expect({ lost, resumed }).toEqual({ lost: 0, resumed: 3 });
      expect(acknowledged).toBeGreaterThan(0);
    }
  }, 60_000);
});
