import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Contract,
  createNegotiation,
  firstHostYear,
  type NegotiationEvent,
  type NegotiationState,
  positionCount,
  type SeatId,
} from '#engine/index.ts';
import { seatTable } from '#session/desk-game.ts';
import { readDraft } from '#session/readings/read-draft.ts';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { readNextDate } from '#session/readings/read-next-date.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { readSheet } from '#session/readings/read-sheet.ts';
import { readWish } from '#session/readings/read-speech.ts';
import { readSteps, readSwings } from '#session/readings/read-swings.ts';
import { readTheirs } from '#session/readings/read-theirs.ts';
import { readValueScales } from '#session/readings/read-value-scales.ts';
import { rowsOpenInTurn } from '#session/readings/rows-open-in-turn.ts';
import { loadPack } from '../support/packs.ts';

const scenario = loadPack('sangtuda-rao');
const negotiation = createNegotiation(scenario);
const { terms } = negotiation.table;
const aContract = fc.tuple(...terms.map((term) => fc.nat(positionCount(term) - 1)));

function opened(seed: number): NegotiationState {
  let state = negotiation.start({ seed, by: { a: 'person', b: 'person' } });
  for (const seat of ['a', 'b'] as const) state = step(state, { seat, type: 'ready' });
  for (const seat of ['a', 'b'] as const)
    state = step(state, {
      seat,
      type: 'prepare',
      priorities: [],
      firstYear: null,
      ownLine: null,
      action: null,
    });
  return state;
}

function step(state: NegotiationState, command: unknown): NegotiationState {
  const result = negotiation.step(state, command);
  if (!result.ok) throw new Error(result.code);
  return result.state;
}

describe('what a screen reads from one chair', () => {
  it('needs no part of the other chair', () => {
    const state = opened(3);
    const bare = { ...state, context: { ...state.context, private: { ...state.context.private, b: null } } };
    const table = seatTable(scenario, 'a');
    const view = negotiation.view(bare as unknown as NegotiationState, 'a');
    const { contract } = { contract: table.draft };
    expect(() => {
      readDraft(table, view, contract);
      readTheirs(table, view, contract, []);
      readSheet(table, view, contract);
      readRibbon(table, view.facts, view.own, contract);
      readNextDate(table, view);
    }).not.toThrow();
    expect(() => table.partOf('b')).toThrow();
  });

  it('has the value of the engine, and a band that a study narrows', () => {
    fc.assert(
      fc.property(aContract, fc.constantFrom<SeatId>('a', 'b'), (contract, seat) => {
        const state = opened(3);
        const table = seatTable(scenario, seat);
        const before = readDraft(table, negotiation.view(state, seat), contract);
        const { facts, private: both } = state.context;
        expect(before.value).toBe(negotiation.table.sheet(facts, both[seat]).valueOf(contract));
        expect(before.band.low).toBeLessThanOrEqual(before.band.high);
        const own = { ...both[seat], costBand: { low: 770_000, high: 800_000 } };
        const after = readDraft(table, { ...negotiation.view(state, seat), own }, contract);
        expect(after.band.high - after.band.low).toBeLessThanOrEqual(before.band.high - before.band.low);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    'moscow-package',
    'rogun-rusal',
    'sangtuda-rao',
    'sangtuda2-iran',
    'zeravshan-china',
    'consortium',
  ])('%s: the band closes around the value where everything comes as it is counted', (id) => {
    const pack = loadPack(id);
    const game = createNegotiation(pack);
    const state = game.start({ seed: 3, by: { a: 'person', b: 'person' } });
    for (const seat of ['a', 'b'] as const) {
      const table = seatTable(pack, seat);
      const view = game.view(state, seat);
      const { expectedCost, exportPrice, ...others } = view.facts.economics;
      const only = (number: number) => ({ low: number, high: number });
      const known = {
        ...view,
        own: { ...view.own, costBand: only(expectedCost) },
      };
      const priced = {
        ...table,
        common: {
          ...table.common,
          delivery: {
            ...table.common.delivery,
            exportPrice: only(exportPrice),
            outputPermille: only(1_000),
            economy: Object.fromEntries(Object.entries(others).map(([key, number]) => [key, only(number)])),
          },
        },
      } as typeof table;
      const { value, band } = readDraft(priced, known, table.draft);
      const around = { low: Math.floor(value / 1_000) * 1_000, high: Math.ceil(value / 1_000) * 1_000 };
      expect([seat, band]).toEqual([seat, around]);
    }
  });

  it('shows on the ribbon the first Tajik year of the rules', () => {
    const state = opened(3);
    const { facts, private: both } = state.context;
    fc.assert(
      fc.property(aContract, (contract) => {
        const ribbon = readRibbon(negotiation.table, facts, both.a, contract)!;
        expect(ribbon.firstHostYear).toBe(firstHostYear(negotiation.table, { contract, facts }));
        expect(ribbon.latestHostYear).toBeGreaterThanOrEqual(ribbon.firstHostYear);
        const order = ['nobody', 'investor', 'clause', 'shared'];
        const places = ribbon.years.map(({ goesTo }) => order.indexOf(goesTo));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      { numRuns: 200 },
    );
  });

  it('starts with at most four open rows, and opens a row that either side moves', () => {
    let state = opened(3);
    const table = seatTable(scenario, 'a');
    const openRows = (contract = table.draft) =>
      readSheet(table, negotiation.view(state, 'a'), contract)
        .flatMap(({ rows }) => rows)
        .filter(({ open }) => open)
        .map(({ term }) => term.id);
    expect(openRows()).toHaveLength(4);
    const home = table.indexOf.get('home')!;
    expect(openRows(table.draft.with(home, 4))).toContain('home');
    state = step(state, { seat: 'a', type: 'makeOffer', contract: table.draft, links: [], speech: null });
    const theirs = table.draft.with(home, 0);
    state = step(state, { seat: 'b', type: 'makeOffer', contract: theirs, links: [], speech: null });
    expect(openRows()).toContain('home');
  });

  it('puts what this chair ticked before the talks first, in its chapters and in the sheet', () => {
    const table = seatTable(scenario, 'a');
    const view = negotiation.view(opened(3), 'a');
    const preparation = { priorities: ['own', 'home'], firstYear: null, ownLine: null, action: null };
    const ticked = { ...view, own: { ...view.own, preparation } };
    const order = (of: typeof view) =>
      readSheet(table, of, table.draft).flatMap(({ rows }) => rows.map(({ term }) => term.id));
    expect(order(ticked).slice(0, 4)).toEqual(['home', 'tariff', 'own', 'over']);
    expect(order(ticked).toSorted()).toEqual(order(view).toSorted());
  });

  it('keeps a row open that is moved onto their last offer, until the next offer is made', () => {
    const table = seatTable(scenario, 'a');
    let state = opened(3);
    const payoff = table.indexOf.get('payoff')!;
    const theirs = table.draft.with(payoff, table.draft[payoff]! + 2);
    state = step(state, { seat: 'a', type: 'makeOffer', contract: table.draft, links: [], speech: null });
    state = step(state, { seat: 'b', type: 'makeOffer', contract: theirs, links: [], speech: null });
    const chapters = (contract: Contract) => readSheet(table, negotiation.view(state, 'a'), contract);
    const before = rowsOpenInTurn(null, 2, chapters(table.draft));
    expect(before.terms).toContain('payoff');
    const moved = rowsOpenInTurn(before, 2, chapters(theirs));
    expect(moved).toBe(before);
    expect(rowsOpenInTurn(moved, 3, chapters(theirs)).terms).not.toContain('payoff');
  });

  it('reads the minutes without a line for what only the other chair may know', () => {
    const events = [
      { type: 'studied', seat: 'a', low: 1, high: 2, round: 0, to: 'a' },
      { type: 'offerMade', seat: 'a', contract: [0, 0], links: [], speech: null, round: 0, to: 'both' },
      { type: 'offerMade', seat: 'a', contract: [0, 1], links: [], speech: null, round: 1, to: 'both' },
      { type: 'offerMade', seat: 'a', contract: [0, 1], links: [], speech: null, round: 2, to: 'both' },
    ] as const;
    const lines = readMinutes(events);
    expect(lines.map(({ key }) => key)).toEqual(['studied', 'firstOffer', 'nextOffer', 'sameOffer']);
    expect(lines[0]!.isPrivate).toBe(true);
    expect(lines[2]!.words.changes).toEqual({ type: 'changes', changes: [{ index: 1, to: 1 }] });
  });

  it('marks in the minutes what is a paper and what a mere word, an answer included', () => {
    const term = terms[0]!.id;
    const told = { to: 'both', round: 0, seat: 'b', term, weight: 'high' } as const;
    const events: NegotiationEvent[] = [
      { ...told, type: 'revealed', as: 'document' },
      { ...told, type: 'revealed', as: 'claim' },
      { ...told, type: 'answered', towards: null },
      { to: 'both', round: 0, seat: 'a', type: 'paused' },
    ];
    expect(readMinutes(events).map(({ said }) => said)).toEqual(['document', 'claim', 'claim', null]);
  });

  it('never says that they have not spoken of a term which their speech names or which they moved', () => {
    const table = seatTable(scenario, 'a');
    const [home, tariff, cash] = ['home', 'tariff', 'cash'].map((id) => table.indexOf.get(id)!) as [
      number,
      number,
      number,
    ];
    const offer = (contract: readonly number[]) => ({
      ...{ seat: 'b' as const, round: 0, links: [], fate: 'countered' as const },
      contract,
    });
    const view = negotiation.view(opened(3), 'a');
    const draft = table.draft.with(home, 4).with(tariff, 0);
    const theirs = table.draft.with(home, 0);
    const facts = { ...view.facts, offers: [offer(theirs), offer(theirs.with(tariff, theirs[tariff]! + 1))] };
    const said = { seat: 'b', contract: theirs, links: [], round: 0, to: 'both', type: 'offerMade' } as const;
    const minutes: NegotiationEvent[] = [{ ...said, speech: { line: 'hold', term: 'home' } }];
    const { known, reasons } = readTheirs(table, { ...view, facts }, draft.with(cash, 0), minutes);
    const byTerm = Object.fromEntries(reasons.map(({ term, points }) => [term, points]));
    expect(known).toBe(2);
    expect(byTerm.home).toBeLessThan(0);
    expect(byTerm.tariff).not.toBeNull();
    expect(byTerm.cash ?? null).toBeNull();
  });

  it('lays the bars out so that every paper on the table has its place on them', () => {
    fc.assert(
      fc.property(fc.array(aContract, { maxLength: 4 }), (contracts) => {
        const table = seatTable(scenario, 'a');
        const view = negotiation.view(opened(3), 'a');
        const offers = contracts.map((contract, n) => ({
          ...{
            seat: n % 2 ? ('a' as const) : ('b' as const),
            round: 0,
            links: [],
            fate: 'countered' as const,
          },
          contract,
        }));
        const at = { ...view, facts: { ...view.facts, offers } };
        const { mine, theirs } = readValueScales(table, at);
        for (const contract of [table.draft, ...contracts]) {
          const { value, walkAway } = readDraft(table, at, contract);
          expect(Math.min(0, value, walkAway)).toBeGreaterThanOrEqual(mine.low);
          expect(Math.max(0, value, walkAway)).toBeLessThan(mine.high);
          const other = readTheirs(table, { ...at }, contract, []);
          expect(Math.min(0, other.low)).toBeGreaterThanOrEqual(theirs.low);
          expect(Math.max(0, other.high)).toBeLessThan(theirs.high);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says what the reasons compare a draft with: the guess, and once there is one their last offer', () => {
    const table = seatTable(scenario, 'a');
    const view = negotiation.view(opened(3), 'a');
    expect(readTheirs(table, view, table.draft, []).than).toBe('wish');
    const offers = [{ seat: 'b', round: 0, links: [], fate: 'open', contract: table.draft }];
    const later = { ...view, facts: { ...view.facts, offers } } as typeof view;
    expect(readTheirs(table, later, table.draft, []).than).toBe('offer');
  });

  it('says which way they would move a term: by their paper, and before it by the guess', () => {
    const table = seatTable(scenario, 'a');
    const home = table.indexOf.get('home')!;
    const view = negotiation.view(opened(3), 'a');
    expect(readWish(table, view, 'payoff')).toEqual({ type: 'guessed', side: 'more' });
    const offers = [{ seat: 'b', round: 0, links: [], fate: 'open', contract: table.draft.with(home, 0) }];
    const later = { ...view, facts: { ...view.facts, offers } } as typeof view;
    expect(readWish(table, later, 'home')).toEqual({ type: 'asked', position: 0, side: 'less' });
    expect(readWish(table, later, 'payoff')).toMatchObject({ type: 'asked', side: 'same' });
  });

  it('lets a term be agreed only where both papers and the own draft have the same value', () => {
    const table = seatTable(scenario, 'a');
    const home = table.indexOf.get('home')!;
    const both = ['a', 'b'].map((seat) => ({
      ...{ seat, round: 0, links: [], fate: 'countered' },
      contract: table.draft,
    }));
    const view = negotiation.view(opened(3), 'a');
    const agreed = { ...view, facts: { ...view.facts, offers: both } } as typeof view;
    const rowOf = (draft: typeof table.draft) =>
      readSheet(table, agreed, draft)
        .flatMap(({ rows }) => rows)
        .find(({ term }) => term.id === 'home');
    expect(rowOf(table.draft)?.agreed).toBe(true);
    expect(rowOf(table.draft.with(home, 4))?.agreed).toBe(false);
  });

  it('announces the next date one round ahead and nothing in the last round', () => {
    const state = opened(3);
    const table = seatTable(scenario, 'a');
    const view = negotiation.view(state, 'a');
    const next = readNextDate(table, view)!;
    expect(next.date).toBe(scenario.public.rounds[1]!.date);
    expect(next.events).toContain('bill-2005');
    const last = { ...view, facts: { ...view.facts, round: scenario.public.rounds.length - 1 } };
    expect(readNextDate(table, last)).toBeNull();
  });
});

describe('what a term moves for this chair', () => {
  const state = opened(3);
  const table = seatTable(scenario, 'a');
  const view = negotiation.view(state, 'a');
  const worth = (contract: readonly number[]): number => table.sheet(view.facts, view.own).valueOf(contract);

  it('the heaviest term comes first, and its points lie between its best and its worst position', () => {
    const swings = readSwings(table, view, table.draft);
    expect(swings.map(({ points }) => points)).toEqual(
      swings.map(({ points }) => points).sort((one, other) => other - one),
    );
    for (const { term, best, worst, points } of swings) {
      const index = table.indexOf.get(term)!;
      expect(worth(table.draft.with(index, best)) - worth(table.draft.with(index, worst))).toBe(points);
      for (let position = 0; position < positionCount(table.terms[index]!); position += 1)
        expect(worth(table.draft.with(index, position))).toBeLessThanOrEqual(
          worth(table.draft.with(index, best)),
        );
    }
  });

  it('a step is worth what the draft is worth after it, and there is none beyond the ends', () => {
    fc.assert(
      fc.property(aContract, fc.nat(terms.length - 1), (contract, index) => {
        const { down, up } = readSteps(table, view, contract, terms[index]!.id);
        const at = contract[index]!;
        expect(up === null).toBe(at === positionCount(terms[index]!) - 1);
        expect(down === null).toBe(at === 0);
        if (up !== null) expect(worth(contract) + up).toBe(worth(contract.with(index, at + 1)));
        if (down !== null) expect(worth(contract) + down).toBe(worth(contract.with(index, at - 1)));
      }),
      { numRuns: 40 },
    );
  });
});
