import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import {
  type BySeat,
  type Command,
  createNegotiation,
  createTable,
  readContract,
  SEATS,
  seedGenerator,
} from '#engine/index.ts';
import { readDelivery } from '#session/readings/read-delivery.ts';
import { loadPack } from '../support/packs.ts';

const scenario = loadPack('moscow-package');
const negotiation = createNegotiation(scenario);
const { table } = negotiation;
const own = {
  a: createTable(scenario.public, { a: scenario.seats.a }),
  b: createTable(scenario.public, { b: scenario.seats.b }),
};
const SEEDS = 200;

/** Signs the recorded package with other clauses and lets two fair computers carry it out. */
function deliver(seed: number, clauses: Record<string, string>) {
  const bare = { homeVote: false, lastLook: false, events: false, sideActions: false };
  let state = negotiation.start({ seed, by: { a: 'person', b: 'person' }, options: bare });
  const give = (command: Command): void => {
    const result = negotiation.step(state, command);
    if (!result.ok) throw new Error(result.code);
    state = result.state;
  };
  for (const seat of SEATS) give({ seat, type: 'ready' });
  for (const seat of SEATS)
    give({ seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
  const reading = readContract(table.terms, { ...scenario.public.records[0]!.contract, ...clauses });
  if (!reading.ok) throw new Error(reading.code);
  const { contract } = reading;
  const signed = table.sheet(state.context.facts, state.context.private.a).valueOf(contract);
  give({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null });
  give({ seat: 'b', type: 'acceptOffer' });
  for (let card = 0; state.value === 'delivery'; card += 1) {
    const seat = state.context.facts.delivery!.asks;
    const chance = seedGenerator(seed, `card-${card}`);
    give(characters.fair.choose(own[seat], negotiation.view(state, seat), chance).command);
  }
  const delivered: BySeat<number> = state.context.sealed.delivered!;
  return { signed, delivered: delivered.a, answers: readDelivery(table, state.context.facts) };
}

function overSeeds(clauses: Record<string, string>) {
  const games = Array.from({ length: SEEDS }, (_, at) => deliver(at + 1, clauses));
  const mean = (of: (game: (typeof games)[number]) => number): number =>
    games.reduce((sum, game) => sum + of(game), 0) / SEEDS;
  return {
    delivered: mean((game) => game.delivered),
    lost: mean((game) => game.signed - game.delivered),
    slow: games.filter(({ answers }) =>
      answers.some(({ card, word }) => card === 'duma' && word === 'broken'),
    ).length,
    becauses: new Set(games.flatMap(({ answers }) => answers.flatMap(({ because }) => because))),
  };
}

describe('delivery of the Moscow package', () => {
  const weak = overSeeds({ guarantee: 'none', order: 'concessions-first' });
  const letter = overSeeds({ guarantee: 'letter', order: 'concessions-first' });
  const guaranteed = overSeeds({ guarantee: 'state', order: 'together' });

  it(`brings less where Tajikistan gives first and nobody vouches, over ${SEEDS} seeds`, () => {
    expect(weak.delivered).toBeLessThan(letter.delivered);
    expect(letter.delivered).toBeLessThan(guaranteed.delivered);
    expect(weak.lost).toBeGreaterThan(letter.lost);
    expect(weak.lost).toBeGreaterThan(guaranteed.lost);
  });

  it('lets Moscow slow down only there, and says in words why', () => {
    expect(weak.slow).toBeGreaterThan(SEEDS * 0.9);
    expect(guaranteed.slow).toBe(0);
    expect(weak.becauses).toContain('card.duma.because.later.0');
  });
});
