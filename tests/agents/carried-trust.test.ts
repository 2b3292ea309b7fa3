import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { seatToMove } from '#agents/seat-to-move.ts';
import { createNegotiation, createTable, type Standing, seedGenerator, type Word } from '#engine/index.ts';
import { loadPack } from '../support/packs.ts';

const scenario = loadPack('sangtuda-rao');
const negotiation = createNegotiation(scenario);
const own = {
  a: createTable(scenario.public, { a: scenario.seats.a }),
  b: createTable(scenario.public, { b: scenario.seats.b }),
};

/** A signed Moscow package after which Dushanbe kept or broke two words. */
function afterWords(kept: boolean): Standing {
  const words = ['ratify', 'company-stops'].map(
    (about): Word => ({ by: 'a', kind: 'delivery', about, date: '2005-01-20', kept }),
  );
  const terms = { rest: 'clawback', guarantee: 'none', order: 'concessions-first' };
  return {
    table: 'moscow-package',
    game: '0123456789abcdef',
    outcome: 'signed',
    date: '2004-10-16',
    agreed: terms,
    trust: { a: 3, b: 3 },
    words,
  };
}

/** What RAO UES still asks for itself in its last offer of the third round, thousandths of a point. */
function askedInRoundThree(seed: number, carried: readonly Standing[]): number | null {
  let state = negotiation.start({ seed, by: { a: 'agent', b: 'agent' }, carried });
  for (let n = 0; n < 200 && !state.context.facts.outcome && state.context.facts.round < 3; n += 1) {
    const seat = seatToMove(state.value, state.context.facts)!;
    const view = negotiation.view(state, seat);
    const { command } = characters.fair.choose(own[seat], view, seedGenerator(seed, `${seat}-${n}`));
    const result = negotiation.step(state, command);
    if (!result.ok) throw new Error(result.code);
    state = result.state;
  }
  const { facts, private: both } = state.context;
  const last = facts.offers.findLast(({ seat }) => seat === 'b');
  return last && !facts.outcome ? negotiation.table.sheet(facts, both.b).valueOf(last.contract) : null;
}

describe('words from other tables', () => {
  it('make a fair counterpart answer concessions with more, or with less', () => {
    const asked = { kept: 0, broken: 0, games: 0 };
    for (let seed = 1; seed <= 20; seed += 1) {
      const kept = askedInRoundThree(seed, [afterWords(true)]);
      const broken = askedInRoundThree(seed, [afterWords(false)]);
      if (kept === null || broken === null) continue;
      asked.kept += kept;
      asked.broken += broken;
      asked.games += 1;
    }
    expect(asked.games).toBeGreaterThan(10);
    expect(asked.broken / asked.games).toBeGreaterThan(asked.kept / asked.games + 1_000);
  });
});
