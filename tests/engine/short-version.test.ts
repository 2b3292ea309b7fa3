import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { type Command, createNegotiation, type NegotiationState, positionCount } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';

const scenario = loadPack('sangtuda-rao');
const { table, start, step } = createNegotiation(scenario);
const setup = { seed: 7, by: { a: 'person', b: 'person' } } as const;
const { open, settled } = scenario.public.short!;

/** The table with both sides prepared and a to move. */
function atTheTable(options: { readonly short?: true }): NegotiationState {
  const preparation = { type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null };
  const commands = [{ type: 'ready' }, preparation].flatMap((command) =>
    (['a', 'b'] as const).map((seat) => ({ ...command, seat })),
  );
  return commands.reduce<NegotiationState>(
    (state, command) => {
      const result = step(state, command);
      if (!result.ok) throw new Error(result.code);
      return result.state;
    },
    start({ ...setup, options }),
  );
}

const short = atTheTable({ short: true });
const draft = table.draftIn(short.context.facts);
const indexOf = (id: string): number => table.indexOf.get(id)!;
const refusal = (state: NegotiationState, command: object): string | null => {
  const result = step(state, { seat: 'a', ...command });
  return result.ok ? null : result.code;
};
const offer = (contract: readonly number[], links: object[] = []) => ({
  type: 'makeOffer',
  contract,
  links,
  speech: null,
});

describe('a short game', () => {
  it('[E1] starts from a draft in which every settled term stands where it was settled', () => {
    for (const [id, value] of Object.entries(settled)) {
      const index = indexOf(id);
      expect(table.settledAt(short.context.facts, index)).toBe(draft[index]);
      expect(table.positionsIn(short.context.facts, index)).toEqual([draft[index]]);
      expect(JSON.stringify(table.terms[index])).toContain(String(value));
    }
    for (const id of open) expect(table.settledAt(short.context.facts, indexOf(id))).toBeNull();
  });

  it('[E1] signs nothing else, whatever two computers play', () => {
    const { fair } = characters;
    for (let seed = 1; seed <= 12; seed += 1) {
      const game = { seed, agents: { a: fair, b: fair }, options: { short: true } as const };
      const { offers, lastLook, outcome } = playGame({ ...createNegotiation(scenario) }, game).state.context
        .facts;
      const contracts = [...offers, ...(lastLook ? [lastLook] : [])].map(({ contract }) => contract);
      if (outcome?.type === 'signed') contracts.push(outcome.contract);
      for (const contract of contracts)
        for (const id of Object.keys(settled)) expect(contract[indexOf(id)]).toBe(draft[indexOf(id)]);
    }
  });

  it('[E1] takes a record over with the settled terms as settled', () => {
    const positions = { a: draft.map(() => 0), b: null };
    const { facts } = start({
      ...setup,
      options: { short: true },
      start: { date: '2005-02-16', positions },
    }).context;
    for (const id of Object.keys(settled))
      expect(facts.offers[0]!.contract[indexOf(id)]).toBe(draft[indexOf(id)]);
  });

  it('[E2] refuses an offer that moves a settled term, and takes one that moves an open one', () => {
    for (const id of Object.keys(settled)) {
      const at = indexOf(id);
      const moved = draft.with(at, (draft[at]! + 1) % positionCount(table.terms[at]!));
      expect(refusal(short, offer(moved))).toBe('term/settled');
    }
    for (const id of open) {
      const at = indexOf(id);
      const moved = draft.with(at, (draft[at]! + 1) % positionCount(table.terms[at]!));
      expect(refusal(short, offer(moved))).toBeNull();
    }
  });

  it('[E2] refuses whatever names a settled term, and nothing of it in a full game', () => {
    const place = { term: 'home', position: 0 };
    const naming: object[] = [
      { type: 'reveal', term: 'home', as: 'claim', weight: 'high' },
      { type: 'speakPublicly', term: 'home', position: 0, side: 'atMost' },
      { type: 'fixTerm', term: 'home' },
      offer(draft, [{ when: place, only: { term: 'payoff', position: draft[indexOf('payoff')]! } }]),
    ];
    const full = atTheTable({});
    for (const command of naming) {
      expect(refusal(short, command)).toBe('term/settled');
      expect(refusal(full, command)).not.toBe('term/settled');
    }
    const asked = step(short, { seat: 'a', type: 'ask', about: 'works' });
    if (!asked.ok) throw new Error(asked.code);
    const answer = { seat: 'b', type: 'answer', term: 'home', weight: 'low', towards: null };
    expect(refusal(asked.state, answer)).toBe('term/settled');
    expect(refusal(asked.state, { ...answer, term: 'payoff' })).toBeNull();
    const preparing = start({ ...setup, options: { short: true } });
    const ready = (['a', 'b'] as const).reduce<NegotiationState>((state, seat) => {
      const result = step(state, { seat, type: 'ready' });
      return result.ok ? result.state : state;
    }, preparing);
    const prepare: Omit<Command & { type: 'prepare' }, 'seat' | 'priorities'> = {
      type: 'prepare',
      firstYear: null,
      ownLine: null,
      action: null,
    };
    expect(refusal(ready, { ...prepare, priorities: ['home'] })).toBe('term/settled');
    expect(refusal(ready, { ...prepare, priorities: ['payoff'] })).toBeNull();
  });

  it('[E3] values contracts and draws from the seed as the full game does', () => {
    const full = atTheTable({});
    for (const seat of ['a', 'b'] as const) {
      expect(short.context.private[seat]).toEqual(full.context.private[seat]);
      const value = (state: NegotiationState): number =>
        table.sheet(state.context.facts, state.context.private[seat]).valueOf(draft);
      expect(value(short)).toBe(value(full));
    }
    expect(short.context.sealed).toEqual(full.context.sealed);
  });

  it('[E3] leaves no trace in a full game', () => {
    expect(JSON.stringify(start(setup))).not.toContain('short');
  });

  it('[E1] is a full game at a table without a short version', () => {
    const { short: _, ...common } = scenario.public;
    const without = createNegotiation({ ...scenario, public: common });
    const { facts } = without.start({ ...setup, options: { short: true } }).context;
    expect(table.terms.map((_term, index) => without.table.settledAt(facts, index))).toEqual(
      table.terms.map(() => null),
    );
  });
});
