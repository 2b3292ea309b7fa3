import { describe, expect, it } from 'vitest';
import {
  type BySeat,
  type Contract,
  createNegotiation,
  homeCanPass,
  type NegotiationEvent,
  SEATS,
} from '#engine/index.ts';
import { seatTable, stateOf } from '#session/desk-game.ts';
import { readHomeStops } from '#session/readings/read-home-stops.ts';
import { readNearMiss } from '#session/readings/read-near-miss.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

const scenario = loadPack('sangtuda-rao');
const negotiation = createNegotiation(scenario);
const table = seatTable(scenario, 'a');
const payoff = table.indexOf.get('payoff')!;
const view = negotiation.view(negotiation.start({ seed: 3, by: { a: 'person', b: 'person' } }), 'a');

/** This chair offered `refused`, they answered with `theirs` and named the pay-off years as what their home stops at. */
function minutesOf(refused: number, theirs: number): NegotiationEvent[] {
  const offer = { round: 0, to: 'both', type: 'offerMade', links: [] } as const;
  return [
    { ...offer, seat: 'a', contract: table.draft.with(payoff, refused), speech: null },
    {
      ...offer,
      seat: 'b',
      contract: table.draft.with(payoff, theirs),
      speech: { line: 'blocker', term: 'payoff' },
    },
  ];
}

describe('what their home leans against', () => {
  it('is a term that they said they could not carry, while the draft has it there or further off', () => {
    const minutes = minutesOf(2, 6);
    const at = (position: number) => readHomeStops(table, view, table.draft.with(payoff, position), minutes);
    const stop = { term: 'payoff', refused: 2, theirs: 6 };
    expect(at(2)).toEqual([stop]);
    expect(at(0)).toEqual([stop]);
    expect(at(3)).toEqual([]);
    expect(at(6)).toEqual([]);
  });

  it('is nothing where they have named nothing, and never what this chair said itself', () => {
    const [mine, theirs] = minutesOf(2, 6) as [NegotiationEvent, NegotiationEvent];
    const draft = table.draft.with(payoff, 2);
    expect(readHomeStops(table, view, draft, [mine])).toEqual([]);
    expect(readHomeStops(table, view, draft, [mine, { ...theirs, seat: 'a' } as NegotiationEvent])).toEqual(
      [],
    );
  });
});

describe('what would have passed after talks that failed', () => {
  it('is the last paper with one or two terms changed, so that both sides and both homes have it', async () => {
    const desk = aSitting(aFolder());
    await desk.sitDown('a');
    const { table: whole } = desk.context.game!.negotiation;
    const greedy: Contract = whole.draft.with(payoff, 0);
    await desk.act({ seat: 'a', type: 'makeOffer', contract: greedy, links: [], speech: null });
    await desk.act({ seat: 'a', type: 'walkAway' });
    const game = desk.context.game!;
    const { facts, private: both } = stateOf(game).context;
    const miss = readNearMiss(game);
    if (miss === null) throw new Error('this paper can be mended with two changes');
    expect(miss.paper).toBe('offer');
    expect(miss.changes.length).toBeLessThanOrEqual(2);
    const mended = miss.changes.reduce((contract, { term, from, to }) => {
      const index = whole.indexOf.get(term)!;
      expect(contract[index]).toBe(from);
      return contract.with(index, to);
    }, greedy);
    const gains: BySeat<number> = {
      a: whole.sheet(facts, both.a).valueOf(mended) - both.a.walkAway,
      b: whole.sheet(facts, both.b).valueOf(mended) - both.b.walkAway,
    };
    for (const seat of SEATS) {
      expect(gains[seat]).toBeGreaterThanOrEqual(0);
      expect(homeCanPass(whole, facts, both[seat], mended)).toBe(true);
    }
  });
});
