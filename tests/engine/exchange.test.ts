import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACCEPT,
  createNegotiation,
  drawBelow,
  END,
  type ExchangeParty,
  exchange,
  type GeneratorState,
  NO_OFFER,
  type SeatId,
  seedGenerator,
} from '#engine/index.ts';
import { aScenario } from '../support/a-scenario.ts';

const OFF = {
  homeVote: false,
  sideActions: false,
  events: false,
  lastLook: false,
  delivery: false,
  central: true,
};

/** A party whose acts are drawn from a seed: mostly offers, now and then an end or an acceptance. */
function aRandomParty(seed: number, name: string, outcomes: number): ExchangeParty {
  let rng: GeneratorState = seedGenerator(seed, name);
  const below = (size: number): number => {
    const draw = drawBelow(rng, size);
    rng = draw.next;
    return draw.value;
  };
  return {
    act: (_, offer) => {
      const mood = below(12);
      const outcome = below(outcomes);
      if (mood === 0) return END;
      return mood <= 2 && offer !== NO_OFFER ? ACCEPT : outcome;
    },
  };
}

describe('plain exchange', () => {
  it('[X1] the first to move opens and the other may accept at once', () => {
    const result = exchange({ act: () => 5 }, { act: () => ACCEPT }, { rounds: 3, answerLast: false });
    expect(result).toEqual({ agreement: 5, rounds: 1, closedBy: 1 });
  });

  it('[X2] without agreement time runs out; with answerLast the opener may still take the last offer', () => {
    const stubborn = { act: () => 1 };
    expect(exchange(stubborn, { act: () => 2 }, { rounds: 3, answerLast: false })).toEqual({
      agreement: null,
      rounds: 3,
      closedBy: null,
    });
    let turns = 0;
    const yieldsLast = { act: () => (++turns > 3 ? ACCEPT : 1) };
    expect(exchange(yieldsLast, { act: () => 2 }, { rounds: 3, answerLast: true })).toEqual({
      agreement: 2,
      rounds: 3,
      closedBy: 0,
    });
  });

  it('accepting nothing is a bug', () => {
    expect(() => exchange({ act: () => ACCEPT }, { act: () => 1 }, { rounds: 1, answerLast: false })).toThrow(
      RangeError,
    );
  });

  it('[X3] with everything else off the negotiation machine ends as the plain exchange does', () => {
    const scenario = aScenario();
    const negotiation = createNegotiation(scenario);
    const { terms } = negotiation.table;
    const contractOf = (outcome: number) =>
      terms.map((_, i) => (i === 0 ? outcome % 4 : i === 1 ? Math.floor(outcome / 4) : 0));
    const machineEnds = (parties: Record<SeatId, ExchangeParty>) => {
      let state = negotiation.start({ seed: 1, by: { a: 'person', b: 'person' }, options: OFF });
      const give = (command: unknown): void => {
        const step = negotiation.step(state, command);
        if (!step.ok) throw new Error(step.code);
        state = step.state;
      };
      for (const seat of ['a', 'b'] as const) give({ seat, type: 'ready' });
      for (const seat of ['a', 'b'] as const)
        give({ seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
      while (state.value !== 'debrief') {
        const { turn, round, openOffer, offers, finalAnswer } = state.context.facts;
        const contract = openOffer === null ? null : offers[openOffer]!.contract;
        const act = parties[turn].act(round, contract ? contract[0]! + 4 * contract[1]! : NO_OFFER);
        if (act === ACCEPT) give({ seat: turn, type: 'acceptOffer' });
        else if (act === END || finalAnswer) give({ seat: turn, type: 'walkAway' });
        else give({ seat: turn, type: 'makeOffer', contract: contractOf(act), links: [], speech: null });
      }
      const { outcome } = state.context.facts;
      return {
        agreement: outcome?.type === 'signed' ? outcome.contract[0]! + 4 * outcome.contract[1]! : null,
        rounds: outcome!.round + 1,
      };
    };
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const parties = () => ({ a: aRandomParty(seed, 'a', 16), b: aRandomParty(seed, 'b', 16) });
        const plain = parties();
        const { agreement, rounds } = exchange(plain.a, plain.b, {
          rounds: scenario.public.rounds.length,
          answerLast: true,
        });
        expect(machineEnds(parties())).toEqual({ agreement, rounds });
      }),
      { numRuns: 300 },
    );
  });
});
