import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  createNegotiation,
  drawBetween,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  otherSeat,
  type Scenario,
  type SeatId,
  seedGenerator,
} from '#engine/index.ts';
import { aRandomCommand } from '../support/a-random-command.ts';
import { aScenario } from '../support/a-scenario.ts';

/** The small scenario with everything private of one seat changed: values, weights, rates, walk-aways, private events. */
function withOtherSecrets(seat: SeatId, seed: number): Scenario {
  let rng = seedGenerator(seed, 'secrets');
  const between = (low: number, high: number): number => {
    const draw = drawBetween(rng, low, high);
    rng = draw.next;
    return draw.value;
  };
  return aScenario((scenario) => {
    const part = scenario.seats[seat];
    part.values.rateBp = between(300, 1_500);
    for (const flow of part.values.flows)
      if (typeof flow.weightPermille === 'number') flow.weightPermille = between(100, 2_000);
    for (const entry of part.values.terms) entry.points = entry.points.map(() => between(-50_000, 50_000));
    part.walkAwayByRound = part.walkAwayByRound.map(() => between(-200_000, 300_000));
    part.eventEffects = { bill: [{ type: 'walkAway', seat, by: between(-9_000, 9_000) }] };
    part.facts = part.facts.map((fact) => ({
      ...fact,
      effects: [{ type: 'allContracts', seat, by: between(-9_000, 9_000) }],
    }));
    part.guess.base = between(0, 99_999);
  });
}

/** What one seat is sent in the course of a game, as bytes. */
function sentTo(
  seat: SeatId,
  negotiation: Negotiation,
  state: NegotiationState,
  events: readonly NegotiationEvent[],
): string {
  const heard = events.filter((event) => event.to === 'both' || event.to === seat);
  return JSON.stringify([negotiation.view(state, seat), heard]);
}

/** Commands whose content is private to the one who gives them. */
const isPrivate = (command: Command): boolean => command.type === 'prepare';

describe('secrecy', () => {
  it('[S1] [S2] nothing private of the other seat changes a byte sent to this one, over 1,000 random games', () => {
    const open = createNegotiation(aScenario());
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom<SeatId>('a', 'b'), (seed, seat) => {
        const other = otherSeat(seat);
        const twin = createNegotiation(withOtherSecrets(other, seed));
        const setup = { seed, by: { a: 'person', b: 'person' } as const };
        let here = open.start(setup);
        let there = twin.start(setup);
        let chance = seedGenerator(seed, 'script');
        for (let tries = 0; tries < 60; tries += 1) {
          const { command, chance: next } = aRandomCommand(open, here, chance);
          chance = next;
          if (command.type === 'reveal' && command.as === 'document') continue;
          const step = open.step(here, command);
          if (!step.ok) continue;
          const hidden = isPrivate(command) && command.seat === other;
          const shadow = twin.step(
            there,
            hidden ? { ...command, priorities: [], ownLine: 999, action: null } : command,
          );
          if (!shadow.ok) throw new Error(`${command.type}: ${shadow.code}`);
          here = step.state;
          there = shadow.state;
          if (['ratifying', 'lastLook', 'delivery', 'debrief'].includes(here.value)) break;
          expect(sentTo(seat, twin, there, shadow.events)).toBe(sentTo(seat, open, here, step.events));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('[S1] private numbers marked with nine digits never reach the other seat before the debrief', () => {
    const MARK = 314_159_000;
    const scenario = aScenario((s) => {
      const part = s.seats.b;
      part.walkAwayByRound = [MARK + 1, MARK + 2, MARK + 3];
      part.values.terms = part.values.terms.map((entry, i) => ({
        ...entry,
        points: entry.points.map((_, k) => MARK + 10 * i + k + 10),
      }));
      part.guess.base = MARK + 4;
    });
    const negotiation = createNegotiation(scenario);
    for (let seed = 0; seed < 100; seed += 1) {
      let state = negotiation.start({ seed, by: { a: 'person', b: 'person' }, options: { central: true } });
      let chance = seedGenerator(seed, 'script');
      for (let tries = 0; tries < 60 && state.value !== 'debrief'; tries += 1) {
        const drawn = aRandomCommand(negotiation, state, chance);
        chance = drawn.chance;
        const step = negotiation.step(state, drawn.command);
        if (!step.ok) continue;
        state = step.state;
        if (state.value !== 'debrief')
          expect(sentTo('a', negotiation, state, step.events)).not.toContain('314159');
      }
    }
    const own = negotiation.view(
      negotiation.start({ seed: 1, by: { a: 'person', b: 'person' }, options: { central: true } }),
      'b',
    );
    expect(JSON.stringify(own)).toContain('314159');
  });
});
