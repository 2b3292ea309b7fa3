import { beforeAll, describe, expect, it } from 'vitest';
import { createNegotiation, type NegotiationState, SEATS, seedGenerator } from '#engine/index.ts';
import { readAccount } from '#session/readings/read-account.ts';
import { aRandomCommand } from '../support/a-random-command.ts';
import { loadPack } from '../support/packs.ts';

const TABLES = [
  'moscow-package',
  'rogun-rusal',
  'sangtuda-rao',
  'sangtuda2-iran',
  'zeravshan-china',
  'consortium',
] as const;
const GAMES = 12;
const MOVES = 4_000;

/** Games of random moves that were signed and delivered. */
function deliveredGames(id: (typeof TABLES)[number]): NegotiationState[] {
  const negotiation = createNegotiation(loadPack(id));
  const ended: NegotiationState[] = [];
  for (let seed = 1; ended.length < GAMES && seed < 60; seed += 1) {
    let state = negotiation.start({ seed, by: { a: 'person', b: 'person' } });
    let chance = seedGenerator(seed, 'moves');
    for (let n = 0; n < MOVES && state.value !== 'debrief'; n += 1) {
      const draw = aRandomCommand(negotiation, state, chance);
      chance = draw.chance;
      const result = negotiation.step(state, draw.command);
      if (result.ok) state = result.state;
    }
    if (state.context.facts.outcome?.type === 'signed') ended.push(state);
  }
  return ended;
}

describe.each(TABLES)('from signing to delivery at %s', (id) => {
  const { table } = createNegotiation(loadPack(id));
  let games: NegotiationState[];
  beforeAll(() => {
    games = deliveredGames(id);
  });

  it('gives lines that add up to the whole difference, for both chairs', () => {
    expect(games.length).toBeGreaterThan(2);
    for (const { context } of games) {
      const { signed, lines, delivered } = readAccount(table, context)!;
      const { facts, private: both } = context;
      if (facts.outcome?.type !== 'signed') continue;
      for (const seat of SEATS) {
        expect(signed[seat]).toBe(table.sheet(facts, both[seat]).valueOf(facts.outcome.contract));
        const all = lines.reduce((sum, { points }) => sum + points[seat], signed[seat]);
        expect(all).toBe(delivered[seat]);
      }
    }
  });

  it('names each line once, and of what parts of a sheet a truth moved', () => {
    for (const { context } of games) {
      const { lines } = readAccount(table, context)!;
      const names = lines.map(({ cause }) => JSON.stringify(cause));
      expect(new Set(names).size).toBe(names.length);
      for (const { cause, points, parts } of lines)
        for (const seat of SEATS)
          if (cause.type === 'truth')
            expect(parts[seat].reduce((sum, part) => sum + part.points, 0)).toBe(points[seat]);
    }
  });
});

it('says at Rogun how much later a dearer dam gives light, and at no plant whose date the contract fixes', () => {
  const late = (id: (typeof TABLES)[number]): number[] => {
    const { table } = createNegotiation(loadPack(id));
    return deliveredGames(id).flatMap(({ context }) =>
      readAccount(table, context)!.lines.flatMap(({ cause }) =>
        cause.type === 'truth' && cause.of === 'finalCost' ? [cause.lateMonths] : [],
      ),
    );
  };
  expect(late('rogun-rusal').some((months) => months > 0)).toBe(true);
  expect(late('sangtuda-rao').every((months) => months === 0)).toBe(true);
});

it('has no account before delivery is over, nor after a breakdown', () => {
  const negotiation = createNegotiation(loadPack('sangtuda-rao'));
  let state = negotiation.start({ seed: 1, by: { a: 'person', b: 'person' } });
  expect(readAccount(negotiation.table, state.context)).toBeNull();
  for (let n = 0; state.value !== 'debrief'; n += 1) {
    const seat = n % 2 === 0 ? 'a' : 'b';
    const tries = [
      { seat, type: 'ready' },
      { seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null },
      { seat, type: 'walkAway' },
    ];
    for (const command of tries) {
      const result = negotiation.step(state, command);
      if (result.ok) state = result.state;
    }
  }
  expect(readAccount(negotiation.table, state.context)).toBeNull();
});
