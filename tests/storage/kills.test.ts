import { expect, it } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { killWhileSaving } from '../support/kill-while-saving.ts';

it('no acknowledged move is lost and every game stays readable when the program is killed 40 times while it saves', async () => {
  const { saved, losses } = await killWhileSaving(aFolder(), 40, 20_051);
  expect(losses).toEqual([]);
  expect(saved).toBeGreaterThan(40);
});
