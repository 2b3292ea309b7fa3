import { applyEffects } from '#engine/negotiation/apply-effects.ts';
import { drawFacts, drawSealed, drawSeat } from '#engine/negotiation/draw-game.ts';
import { type Facts, FULL_GAME, type GameOptions, type SeatPrivate } from '#engine/negotiation/state.ts';
import { createTable, type Table } from '#engine/negotiation/table.ts';
import { type Effect, type Scenario, SEATS, type SeatId } from '#engine/scenario/scenario.ts';
import type { Contract } from '#engine/terms/contract.ts';
import { positionCount } from '#engine/terms/term.ts';
import type { ValueSheet } from '#engine/value/value-sheet.ts';

/** Where a table stands at one round when nobody has moved: only dated events and the seed have acted. */
export interface TableMoment {
  readonly table: Table;
  readonly facts: Facts;
  readonly private: { readonly a: SeatPrivate; readonly b: SeatPrivate };
  readonly sheets: { readonly a: ValueSheet; readonly b: ValueSheet };
  readonly walkAway: { readonly a: number; readonly b: number };
}

/** The moment of a round; central parameters where no seed is given. */
export function momentAt(scenario: Scenario, round: number, seed: number | null = null): TableMoment {
  const table = createTable(scenario.public, scenario.seats);
  const options: GameOptions = { ...FULL_GAME, central: seed === null };
  const parts = [scenario.seats.a, scenario.seats.b];
  const drawn = drawFacts(parts, seed ?? 0, options);
  const seatOf = (seat: SeatId): SeatPrivate =>
    drawSeat(
      scenario.seats[seat],
      seed ?? 0,
      options,
      drawn.filter((fact) => fact.seat === seat).map(({ fact }) => fact.id),
    );
  let context = {
    facts: { ...openingFacts(scenario, options), round },
    private: { a: seatOf('a'), b: seatOf('b') },
    sealed: drawSealed(scenario.public, seed ?? 0, options),
  };
  const happen = (effects: readonly Effect[], cause: string): void => {
    context = applyEffects(table, context, effects, cause);
  };
  // An empty effect settles both walk-away lines at this round.
  for (const seat of SEATS) happen([{ type: 'walkAway', seat, by: 0 }], 'round');
  for (const { fact } of drawn) happen(fact.effects, fact.id);
  const date = scenario.public.rounds[round]!.date;
  for (const event of scenario.public.events.filter((candidate) => candidate.date <= date)) {
    happen(event.effects, event.id);
    for (const part of parts) happen(part.eventEffects[event.id] ?? [], event.id);
  }
  return {
    table,
    facts: context.facts,
    private: context.private,
    sheets: {
      a: table.sheet(context.facts, context.private.a),
      b: table.sheet(context.facts, context.private.b),
    },
    walkAway: { a: context.private.a.walkAway, b: context.private.b.walkAway },
  };
}

/** Both values of every contract, in one flat order: last term fastest. */
export interface ContractValues {
  readonly size: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly contractAt: (index: number) => number[];
  readonly indexOf: (contract: Contract) => number;
}

/** Plain enumeration of all contracts of a table at a moment. */
export function valuesOfAll(moment: TableMoment): ContractValues {
  const counts = moment.table.terms.map(positionCount);
  const strides = counts.map((_, i) => counts.slice(i + 1).reduce((product, count) => product * count, 1));
  const size = counts.reduce((product, count) => product * count, 1);
  const contractAt = (index: number): number[] =>
    counts.map((count, i) => Math.floor(index / strides[i]!) % count);
  const indexOf = (contract: Contract): number =>
    contract.reduce((index, position, i) => index + position * strides[i]!, 0);
  const values = { a: new Int32Array(size), b: new Int32Array(size) };
  for (const seat of SEATS) {
    const sheet = moment.sheets[seat];
    const core = sheet.core();
    const into = values[seat];
    for (let index = 0; index < size; index += 1) {
      let at = 0;
      for (const term of sheet.coupled)
        at = at * counts[term]! + (Math.floor(index / strides[term]!) % counts[term]!);
      let value = core[at]!;
      for (const own of sheet.own)
        value += own.points[Math.floor(index / strides[own.index]!) % counts[own.index]!]!;
      into[index] = value;
    }
  }
  return { size, ...values, contractAt, indexOf };
}

function openingFacts(scenario: Scenario, options: GameOptions): Facts {
  const notches = (value: number) => ({ a: value, b: value });
  const none = { a: false, b: false };
  return {
    round: 0,
    by: { a: 'agent', b: 'agent' },
    ready: none,
    prepared: none,
    options,
    economics: scenario.public.economics,
    offers: [],
    openOffer: null,
    links: [],
    fixed: [],
    patience: notches(scenario.public.patience),
    trust: notches(scenario.public.trust),
    ladders: Object.fromEntries(scenario.public.ladders.map((ladder) => [ladder.id, ladder.start])),
    sideActionUsed: none,
    question: null,
    news: null,
    fired: [],
    leversPlayed: [],
    statements: [],
    floors: [],
    handshake: null,
    votes: { a: null, b: null },
    promises: [],
    lastLook: null,
    delivery: null,
    outcome: null,
  };
}
