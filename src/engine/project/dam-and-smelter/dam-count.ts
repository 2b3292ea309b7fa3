import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Contract } from '../../terms/contract.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import type { ProjectFlow } from '../project-flow.ts';
import type { BoundDam, DamInput } from './bind-dam.ts';
import { type DamParameters, firstPower } from './dam.ts';
import { type PowerYear, powerYear } from './dam-ledger.ts';

/** What all flows of one party share: the dam, the date's numbers, years of power, and the party's own rate. */
export interface DamCount {
  readonly dam: BoundDam;
  readonly parameters: DamParameters;
  readonly economics: Economics;
  readonly party: SeatPart;
  readonly isHost: boolean;
  readonly presentValue: (flows: readonly number[]) => number;
  /** Present value of a flow given for each year from the first on. */
  readonly byYear: (flow: (index: number) => number) => number;
  /** The years of power by positions of height, money, share of power and its price. */
  readonly power: (height: number, money?: number, share?: number, price?: number) => readonly PowerYear[];
  /** Month of first power by positions of height and money. */
  readonly start: (height: number, money?: number) => number;
}

export function createDamCount(dam: BoundDam, economics: Economics, party: SeatPart): DamCount {
  const { counts, at } = dam;
  const parameters = dam.binding.dam;
  const years = parameters.lastYear - parameters.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, years);
  return {
    dam,
    parameters,
    economics,
    party,
    isHost: party.seat === 'a',
    presentValue,
    byYear: (flow) => presentValue(Array.from({ length: years }, (_, i) => flow(i))),
    power: remember(
      [counts.height, counts.money, counts.power, counts.price],
      (height, money, share, price) => {
        const terms = at({ height, money, power: share, price });
        return Array.from({ length: years }, (_, i) => powerYear(parameters, economics, terms, i));
      },
    ),
    start: remember([counts.height, counts.money], (height, money) =>
      firstPower(parameters, economics, at({ height, money })),
    ),
  };
}

/** A flow that depends on up to four inputs, by their positions in that order; remembered. */
export function damFlow(
  { dam }: DamCount,
  inputs: readonly [DamInput, DamInput?, DamInput?, DamInput?],
  worth: (i: number, j: number, k: number, l: number) => number,
): ProjectFlow {
  const used = inputs.filter((input) => input !== undefined);
  const [first, second, third, fourth] = used.map((input) => dam.index[input]);
  const countOf = (k: number): number => (used[k] === undefined ? 1 : dam.counts[used[k]]);
  const known = remember([countOf(0), countOf(1), countOf(2), countOf(3)], worth);
  const position = (contract: Contract, at: number | undefined): number =>
    at === undefined ? 0 : contract[at]!;
  return {
    terms: used.map((input) => dam.names[input]),
    presentValue: (c) => known(c[first!]!, position(c, second), position(c, third), position(c, fourth)),
  };
}
