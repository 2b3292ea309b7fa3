import { expect, test } from 'vitest';
import { conductOf } from '#analysis/lesson/conduct.ts';
import { type Command, chainCommand, type GameLog } from '#engine/index.ts';
import { aGame } from '../support/a-game.ts';
import { aHeader } from '../support/a-header.ts';
import { aScenario } from '../support/a-scenario.ts';

test('the hints of each chair are counted apart, for the teacher', () => {
  const game = aGame().prepare();
  const contract = game.contract();
  const hint = (step: number): Command => ({
    seat: 'a',
    type: 'askAdviser',
    adviser: 'energy',
    step,
    contract,
    chance: 300,
  });
  for (const step of [1, 2]) game.do(hint(step));
  game.do({ seat: 'a', type: 'walkAway' });
  let log: GameLog = { header: aHeader(), entries: [] };
  for (const command of game.commands)
    log = { ...log, entries: [...log.entries, chainCommand(log, command, null)] };
  expect(conductOf(aScenario(), log, game.state, []).hints).toEqual({ a: 2, b: 0 });
});
