import { describe, expect, it } from 'vitest';
import { advise } from '#agents/advise.ts';
import { chanceOfAcceptance } from '#agents/chance-of-acceptance.ts';
import { explainPackage } from '#agents/explain-package.ts';
import { aGame } from '#tests/support/a-game.ts';
import { aScenario } from '#tests/support/a-scenario.ts';
import { agentViewOf } from '#tests/support/an-agent-view.ts';
import { loadPack } from '#tests/support/packs.ts';

const scenario = loadPack('moscow-package');

/** Chair a's moment after b has tabled what it likes best. */
function afterTheirOffer() {
  const game = aGame({ scenario }).prepare();
  const wish = game.contract(scenario.seats.b.opening);
  const mine = game.contract(scenario.seats.a.opening);
  game.do({ seat: 'a', type: 'makeOffer', contract: mine, links: [], speech: null });
  game.do({ seat: 'b', type: 'makeOffer', contract: wish, links: [], speech: null });
  return { mine, wish, ...agentViewOf(game, 'a') };
}

describe('advisers', () => {
  it('each give a package above the own walk-away, its gain and the chance of it', () => {
    const { table, view, mine } = afterTheirOffer();
    const advice = advise(table, view, mine);
    expect(advice.map(({ adviser }) => adviser)).toEqual(['energy', 'finance', 'security']);
    const sheet = table.sheet(view.facts, view.own);
    for (const { contract, gain, confidence } of advice) {
      expect(gain).toBe(sheet.valueOf(contract) - view.own.walkAway);
      expect(gain).toBeGreaterThan(0);
      expect(confidence).toBe(chanceOfAcceptance(table, view).of(contract));
    }
  });

  it('change at most two terms of the draft or of their last offer', () => {
    const { table, view, mine, wish } = afterTheirOffer();
    for (const { contract } of advise(table, view, mine)) {
      const changes = [mine, wish].map(
        (from) => contract.filter((position, index) => position !== from[index]).length,
      );
      expect(Math.min(...changes)).toBeLessThanOrEqual(2);
    }
  });

  it('differ by what they want: finance expects most, security is at least as sure', () => {
    const { table, view, mine } = afterTheirOffer();
    const [energy, finance, security] = advise(table, view, mine);
    const expected = ({ gain, confidence }: { gain: number; confidence: number }) => gain * confidence;
    expect(expected(finance!)).toBeGreaterThanOrEqual(expected(energy!) - 1_000);
    expect(security!.confidence).toBeGreaterThanOrEqual(finance!.confidence);
  });

  it('build on what the other side has named, where that beats everything else', () => {
    const { table, view, mine, wish } = afterTheirOffer();
    const at = table.terms.findIndex((_, index) => mine[index] !== wish[index]);
    const named = { term: table.terms[at]!.id, position: wish[at]! };
    const met = mine.with(at, wish[at]!);
    const from = [mine, wish, met];
    for (const { contract } of advise(table, view, mine, named)) {
      const changes = from.map(
        (start) => contract.filter((position, index) => position !== start[index]).length,
      );
      expect(Math.min(...changes)).toBeLessThanOrEqual(2);
    }
    const expected = (all: ReturnType<typeof advise>) =>
      Math.max(...all.map(({ gain, confidence }) => gain * confidence));
    expect(expected(advise(table, view, mine, named)) + 1_000).toBeGreaterThanOrEqual(
      expected(advise(table, view, mine)),
    );
  });

  it('fall silent when nothing beats the own walk-away', () => {
    const { table, view, mine } = afterTheirOffer();
    const proud = { ...view, own: { ...view.own, walkAway: 10_000_000 } };
    expect(advise(table, proud, mine)).toEqual([]);
  });
});

describe('a package explained', () => {
  it('names the term in which each side wins most against the offer of the other', () => {
    const { table, view, mine, wish } = afterTheirOffer();
    const own = explainPackage(table, view, mine);
    const sheet = table.sheet(view.facts, view.own);
    const rises = table.terms.map((_, index) => sheet.valueOf(wish.with(index, mine[index]!)));
    expect(own.wins).toBe(table.terms[rises.indexOf(Math.max(...rises))]!.id);
    expect(own.gives).toBeNull();
    expect(explainPackage(table, view, wish).wins).toBeNull();
    expect(explainPackage(table, view, wish).gives).not.toBeNull();
  });
});

describe('the chance of acceptance', () => {
  it('is higher for their own last offer than for our opening', () => {
    const { table, view, wish, mine } = afterTheirOffer();
    const chance = chanceOfAcceptance(table, view);
    expect(chance.of(wish)).toBeGreaterThan(chance.of(mine));
  });

  it('is a share of a thousand for every contract of a small table, with and without an offer of theirs', () => {
    const game = aGame({ scenario: aScenario() }).prepare();
    const { table, view } = agentViewOf(game, 'a');
    const { of } = chanceOfAcceptance(table, view);
    for (const contract of [table.draft, table.draft.map(() => 0), table.draft.map(() => 1)]) {
      expect(of(contract)).toBeGreaterThanOrEqual(0);
      expect(of(contract)).toBeLessThanOrEqual(1_000);
      expect(Number.isInteger(of(contract))).toBe(true);
    }
  });
});
