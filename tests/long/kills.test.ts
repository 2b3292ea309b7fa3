import { expect, it } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { killWhileSaving } from '../support/kill-while-saving.ts';

it('no acknowledged move is lost and every game stays readable when the program is killed 500 times while it saves', async () => {
  const { kills, saved, losses } = await killWhileSaving(aFolder(), 500, 7_919);
  process.stdout.write(`${kills} kills, ${saved} moves acknowledged, ${losses.length} lost or unreadable\n`);
  expect(losses).toEqual([]);
  expect(saved).toBeGreaterThan(500);
});
