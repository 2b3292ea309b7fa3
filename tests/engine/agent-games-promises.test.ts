import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { seatToMove } from '#agents/seat-to-move.ts';
import { type CharacterId, TEMPERS } from '#agents/temper.ts';
import {
  type Contract,
  canonicalJson,
  createNegotiation,
  createTable,
  homeCanPass,
  type Negotiation,
  type NegotiationState,
  otherSeat,
  type Scenario,
  type SeatId,
  seedGenerator,
} from '#engine/index.ts';
import { aRandomCommand } from '#tests/support/a-random-command.ts';
import { aScenario } from '#tests/support/a-scenario.ts';
import { loadPack } from '#tests/support/packs.ts';

const ids = Object.keys(TEMPERS) as CharacterId[];
const aSetup = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  computer: fc.constantFrom<SeatId>('a', 'b'),
  id: fc.constantFrom(...ids),
});
type Setup = typeof aSetup extends fc.Arbitrary<infer S> ? S : never;

const STEPS = 300;

/** Every state of a game between a computer and a person who does random things, levers, news and floors included. */
function* statesAgainstAWildPerson(
  negotiation: Negotiation,
  { seed, computer, id }: Setup,
): Generator<NegotiationState> {
  const { common, partOf } = negotiation.table;
  const table = createTable(common, { [computer]: partOf(computer) });
  const by = { a: 'person', b: 'person', [computer]: 'agent' } as const;
  let state = negotiation.start({ seed, by });
  let wild = seedGenerator(seed, 'wild');
  let chance = seedGenerator(seed, 'computer');
  for (let n = 0; n < STEPS && state.value !== 'debrief'; n += 1) {
    const drawn = aRandomCommand(negotiation, state, wild);
    wild = drawn.chance;
    const person = drawn.command.seat === computer ? null : negotiation.step(state, drawn.command);
    if (person?.ok) state = person.state;
    else if (seatToMove(state.value, state.context.facts) === computer) {
      const choice = characters[id].choose(table, negotiation.view(state, computer), chance);
      const result = negotiation.step(state, choice.command);
      if (!result.ok) throw new Error(`${id} at ${computer}: ${choice.command.type} ${result.code}`);
      chance = choice.chance;
      state = result.state;
    }
    yield state;
  }
}

/** Whether the person could accept now; if so, accepting must be a handshake that the computer's home passes. */
function acceptIsHandshake(
  negotiation: Negotiation,
  state: NegotiationState,
  { computer, id }: Setup,
): boolean {
  const { facts, private: own } = state.context;
  const person = otherSeat(computer);
  const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
  if (open?.seat !== computer || facts.turn !== person || !state.value.startsWith('turn')) return false;
  if (facts.news?.seat === person) return false;
  const { common, partOf } = negotiation.table;
  expect(negotiation.table.sheet(facts, own[computer]).valueOf(open.contract)).toBeGreaterThanOrEqual(
    own[computer].walkAway,
  );
  let result = negotiation.step(state, { seat: person, type: 'acceptOffer' });
  const table = createTable(common, { [computer]: partOf(computer) });
  while (result.ok && result.state.value === 'ratifying' && !result.state.context.facts.votes[computer]) {
    const view = negotiation.view(result.state, computer);
    const { command } = characters[id].choose(table, view, seedGenerator(1, 'vote'));
    result = negotiation.step(result.state, command);
  }
  if (!result.ok) throw new Error(`accepting was refused: ${result.code}`);
  expect(result.state.context.facts.handshake?.contract).toEqual(open.contract);
  expect(result.state.context.facts.votes[computer]?.passed).toBe(true);
  return true;
}

describe.each<[string, Scenario, number]>([
  ['a small table', aScenario(), 60],
  ['Sangtuda-1', loadPack('sangtuda-rao'), 8],
])('a computer against a person who does random things, at %s', (_, scenario, numRuns) => {
  const negotiation = createNegotiation(scenario);

  it('[C1] makes only open offers that are a handshake when accepted unchanged, and that its home passes', () => {
    let accepted = 0;
    fc.assert(
      fc.property(aSetup, (setup) => {
        for (const state of statesAgainstAWildPerson(negotiation, setup))
          if (acceptIsHandshake(negotiation, state, setup)) accepted += 1;
      }),
      { numRuns },
    );
    expect(accepted).toBeGreaterThan(numRuns);
  });

  it('[C1] signs nothing below its walk-away', () => {
    fc.assert(
      fc.property(aSetup, (setup) => {
        let last: NegotiationState | null = null;
        for (const state of statesAgainstAWildPerson(negotiation, setup)) last = state;
        const { facts, private: own } = last!.context;
        if (facts.outcome?.type !== 'signed') return;
        const value = negotiation.table.sheet(facts, own[setup.computer]).valueOf(facts.outcome.contract);
        expect(value).toBeGreaterThanOrEqual(own[setup.computer].walkAway);
      }),
      { numRuns },
    );
  });
});

describe('computers among themselves', () => {
  const negotiation = createNegotiation(loadPack('sangtuda-rao'));
  const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));

  it.each(pairs)(
    '%s and %s never take a concession back, unless events have overtaken their offer',
    (a, b) => {
      const seed = pairs.findIndex(([one, other]) => one === a && other === b) + 1;
      const { commands } = playGame(negotiation, { seed, agents: { a: characters[a], b: characters[b] } });
      let state = negotiation.start({ seed, by: { a: 'agent', b: 'agent' } });
      for (const command of commands) {
        if (command.type === 'makeOffer') noStepBack(negotiation, state, command.seat, command.contract);
        const result = negotiation.step(state, command);
        if (!result.ok) throw new Error(result.code);
        state = result.state;
      }
    },
  );

  it('play the same game from the same seed, to the byte', () => {
    const agents = { a: characters.firm, b: characters.fair };
    const once = playGame(negotiation, { seed: 7, agents });
    const again = playGame(createNegotiation(loadPack('sangtuda-rao')), { seed: 7, agents });
    expect(canonicalJson(again)).toBe(canonicalJson(once));
  });
});

/** An offer is worth no more to its maker than its last one, both by today's values, if that one still stands. */
function noStepBack(negotiation: Negotiation, state: NegotiationState, seat: SeatId, offer: Contract): void {
  const { facts, private: both } = state.context;
  const before = facts.offers.findLast((made) => made.seat === seat)?.contract;
  if (!before) return;
  const sheet = negotiation.table.sheet(facts, both[seat]);
  const stands =
    sheet.valueOf(before) >= both[seat].walkAway && homeCanPass(negotiation.table, facts, both[seat], before);
  if (stands) expect(sheet.valueOf(offer)).toBeLessThanOrEqual(sheet.valueOf(before));
}
