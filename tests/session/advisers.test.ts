import { describe, expect, test } from 'vitest';
import type { Command, NegotiationEvent } from '#engine/index.ts';
import { readAdvisers } from '#session/readings/read-advisers.ts';
import { readPackage } from '#session/readings/read-package.ts';
import { aFolder } from '../support/a-folder.ts';
import { aGame, type Game } from '../support/a-game.ts';
import { aSitting } from '../support/a-sitting.ts';
import { agentViewOf } from '../support/an-agent-view.ts';

const hint = (contract: readonly number[], changed: object = {}) =>
  ({
    seat: 'a',
    type: 'askAdviser',
    adviser: 'finance',
    step: 1,
    contract,
    chance: 400,
    ...changed,
  }) as Command;

const minutesOf = (game: Game): NegotiationEvent[] => game.events.filter(({ to }) => to !== 'b');

const finance = (game: Game) => readAdvisers(minutesOf(game), 'a').advisers[1]!;

describe('what a chair has heard from its advisers', () => {
  test('is the last step about this moment, and every step of the game counts as a hint', () => {
    const game = aGame().prepare();
    expect(finance(game).heard).toBeNull();
    game.do(hint(game.contract())).do(hint(game.contract(), { step: 2 }));
    expect(finance(game).heard).toMatchObject({ step: 2, chance: 400, contract: game.contract() });
    expect(readAdvisers(minutesOf(game), 'a')).toMatchObject({ hints: 2 });
    game.offer('a').offer('b');
    expect(finance(game).heard).toBeNull();
    expect(readAdvisers(minutesOf(game), 'a')).toMatchObject({ hints: 2 });
  });

  test('becomes a record when the package is tabled: refused by a counter, accepted by a handshake', () => {
    const game = aGame().prepare();
    game.do(hint(game.contract({ after: 50 }), { chance: 300 })).offer('a', { after: 50 });
    expect(finance(game).record).toEqual([]);
    game.offer('b');
    expect(finance(game).record).toEqual([{ chance: 300, accepted: false }]);
    game.do(hint(game.contract({ after: 75 }), { chance: 700 })).offer('a', { after: 75 });
    game.do({ seat: 'b', type: 'acceptOffer' });
    expect(finance(game).record).toEqual([
      { chance: 300, accepted: false },
      { chance: 700, accepted: true },
    ]);
  });

  test('is no record while another package is tabled', () => {
    const game = aGame().prepare();
    game.do(hint(game.contract({ after: 50 }))).offer('a', { after: 75 });
    game.do({ seat: 'b', type: 'acceptOffer' });
    expect(finance(game).record).toEqual([]);
  });

  test('knows what the other side named since the own last offer, asked what would make it work', () => {
    const game = aGame().prepare().do({ seat: 'a', type: 'ask', about: 'works' });
    game.do({ seat: 'b', type: 'answer', term: 'own', weight: 'high', towards: 2 });
    expect(readAdvisers(minutesOf(game), 'a').named).toEqual({ term: 'own', position: 2 });
    game.offer('a').offer('b');
    expect(readAdvisers(minutesOf(game), 'a').named).toBeNull();
  });
});

test('a package is told by its gain, the chapter to look at, and what it changes in the draft', () => {
  const game = aGame().prepare();
  const { table, view } = agentViewOf(game, 'a');
  const years = table.indexOf.get('payoff')!;
  const draft = game.contract();
  const contract = draft.with(years, draft[years]! - 1);
  const reading = readPackage(table, view, contract, draft);
  expect(reading.changes).toEqual([{ index: years, to: draft[years]! - 1 }]);
  expect(reading.wins).toBe('payoff');
  expect(reading.chapter).toBe(table.common.chapters.find(({ terms }) => terms.includes('payoff'))!.id);
  expect(reading.gain).toBe(table.sheet(view.facts, view.own).valueOf(contract) - view.own.walkAway);
});

test('a hint stands in the log and leaves the computer choosing as it would have', async () => {
  const played: string[] = [];
  for (const asks of [false, true]) {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const { table } = desk.context.game!;
    if (asks) await desk.act(hint(table.draft));
    await desk.act({ seat: 'a', type: 'makeOffer', contract: table.draft, links: [], speech: null });
    const { entries } = desk.context.game!.log;
    expect(entries.filter(({ command }) => command.type === 'askAdviser')).toHaveLength(asks ? 1 : 0);
    played.push(JSON.stringify(entries.at(-1)!.command));
  }
  expect(played[1]).toBe(played[0]);
});
