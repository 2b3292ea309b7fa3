import { describe, expect, it } from 'vitest';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import { type Contract, positionCount } from '#engine/index.ts';
import { Game } from '../support/a-game.ts';
import { aPlainScenario, PLAIN_GAME } from '../support/a-plain-scenario.ts';

/** A finished game on a plain table, signed as the contract says or broken off. */
function finished(sizes: readonly number[], contract: Contract | null) {
  const scenario = aPlainScenario(sizes, 4);
  const options = { ...PLAIN_GAME, lastLook: false };
  const game = new Game(scenario, { seed: 1, by: { a: 'person', b: 'person' }, options }).prepare();
  if (contract === null) game.do({ seat: 'a', type: 'walkAway' });
  else
    game
      .do({ seat: 'a', type: 'makeOffer', contract, links: [], speech: null })
      .do({ seat: 'b', type: 'acceptOffer' });
  return { game, analysis: analyseMoment(scenario, game.state) };
}

/** Both values of every contract of a small table. */
function listed({ negotiation, state }: Game) {
  const { table } = negotiation;
  const { facts, private: both } = state.context;
  return table.terms
    .map(positionCount)
    .reduce<Contract[]>(
      (begun, count) => begun.flatMap((start) => Array.from({ length: count }, (_, at) => [...start, at])),
      [[]],
    )
    .map((contract) => ({
      a: table.sheet(facts, both.a).valueOf(contract),
      b: table.sheet(facts, both.b).valueOf(contract),
    }));
}

describe('the analysis of a game without votes at home', () => {
  it('agrees with listing every contract on the zone, the best for both and the trade that was missed', () => {
    const { game, analysis } = finished([3, 4, 3], [0, 0, 0]);
    const all = listed(game);
    const { walkAway, deal, zone } = analysis;
    const from = (least: { a: number; b: number }) =>
      all
        .filter(({ a, b }) => a >= least.a && b >= least.b)
        .map(({ a, b }) => Math.min(a - least.a, b - least.b));
    expect(zone).toEqual({ all: 36, contracts: from(walkAway).length, passable: null });
    const { bestPassable, missedTrade } = analysis;
    expect(bestPassable && Math.min(bestPassable.a - walkAway.a, bestPassable.b - walkAway.b)).toBe(
      Math.max(...from(walkAway)),
    );
    expect(missedTrade && Math.min(missedTrade.a - deal!.a, missedTrade.b - deal!.b)).toBe(
      Math.max(...from(deal!)),
    );
  });

  it('handles ten thousand million contracts, counts them, and names contracts by every term', () => {
    const { game, analysis } = finished(new Array(10).fill(10), null);
    expect(analysis.zone.all).toBe(10 ** 10);
    expect(analysis.zone.contracts).toBeGreaterThan(0);
    expect(analysis.zone.passable).toBeNull();
    const { table } = game.negotiation;
    const { facts, private: both } = game.state.context;
    for (const point of [analysis.bestPassable!, ...analysis.frontier.slice(0, 50)])
      expect([
        table.sheet(facts, both.a).valueOf(point.contract),
        table.sheet(facts, both.b).valueOf(point.contract),
      ]).toEqual([point.a, point.b]);
  });

  it('leaves uncounted what is too much to count, and draws no more points than a chart can show', () => {
    const { analysis } = finished(new Array(15).fill(10), null);
    expect(analysis.zone).toEqual({ all: 10 ** 15, contracts: null, passable: null });
    expect(analysis.frontier.length).toBeLessThanOrEqual(2_000);
    expect(analysis.bestPassable).not.toBeNull();
    const values = analysis.frontier.map(({ a }) => a);
    expect(values).toEqual(values.toSorted((one, other) => one - other));
  });
});
