import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minutesBetween } from '#analysis/lesson/minutes-between.ts';

it('counts the minutes between two times as a calendar does, over months, leap days and years', () => {
  const time = fc.date({ min: new Date('1999-01-01'), max: new Date('2101-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(time, time, (from, to) => {
      const seconds = (at: Date): number => Math.floor(at.getTime() / 1_000);
      expect(minutesBetween(from.toISOString(), to.toISOString())).toBe(
        Math.round((seconds(to) - seconds(from)) / 60),
      );
    }),
  );
});
