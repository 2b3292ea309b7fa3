import {
  type Contract,
  createNegotiation,
  type Effect,
  type Facts,
  positionCount,
  type Scenario,
  SEATS,
  type SeatPrivate,
  type Table,
  type ValueSheet,
} from '#engine/index.ts';
import { applyEffects } from '#engine/negotiation/apply-effects.ts';

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
  const { table, start } = createNegotiation(scenario);
  const { date } = scenario.public.rounds[round]!;
  const opening = start({
    seed: seed ?? 0,
    by: { a: 'agent', b: 'agent' },
    options: { central: seed === null },
    start: { date, positions: null },
  });
  let context = opening.context;
  const happen = (effects: readonly Effect[], cause: string): void => {
    context = applyEffects(table, context, effects, cause);
  };
  for (const event of scenario.public.events) {
    if (event.date > date || context.facts.fired.includes(event.id)) continue;
    happen(event.effects, event.id);
    for (const seat of SEATS) happen(scenario.seats[seat].eventEffects[event.id] ?? [], event.id);
  }
  const { facts, private: seats } = context;
  return {
    table,
    facts,
    private: seats,
    sheets: { a: table.sheet(facts, seats.a), b: table.sheet(facts, seats.b) },
    walkAway: { a: seats.a.walkAway, b: seats.b.walkAway },
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
