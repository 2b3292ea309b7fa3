import { describe, expect, it } from 'vitest';
import { aLessonOver } from '../support/a-lesson-over.ts';

describe('a lesson over a bad network, at ten times speed', () => {
  it('ends with every table in its debrief: 300 ms each way, one in twenty held, lines cut', async () => {
    const over = await aLessonOver(
      { delayMs: 300, heldPermille: 50, cutPermilleAMinute: 20 },
      60,
      11,
      420_000,
    );
    console.log('slow network:', JSON.stringify(over));
    expect(over.ended).toBe(over.tables);
  }, 600_000);

  it('ends with every table in its debrief while a tenth of the lines is cut each minute', async () => {
    const over = await aLessonOver({ delayMs: 5, heldPermille: 0, cutPermilleAMinute: 100 }, 60, 12, 420_000);
    console.log('cut lines:', JSON.stringify(over));
    expect(over.cuts).toBeGreaterThan(5);
    expect(over.ended).toBe(over.tables);
  }, 600_000);
});
