import { mulDiv } from '../arithmetic/mul-div.ts';
import type { BoundPlant, PlantInput } from '../project/bind-plant.ts';
import type { Economics } from '../project/plant.ts';
import type { FlowValue, SeatPart } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import type { Contribution } from './contribution.ts';
import { createPartyPresentValues } from './party-present-values.ts';
import type { ValueModifiers } from './value-modifiers.ts';

/**
 * Counts the plant's yearly flows as one party does: present value at its own rate, times its weight, times the
 * seed's factor (rule V3); each flow rounded for itself, so that what depends on separate terms stays separate.
 */
export interface FlowCounter {
  /** Points of all flows that depend on coupled terms. */
  readonly coupled: (contract: Contract) => number;
  /** Points of the flows that depend on this term alone, at a position. */
  readonly own: (termIndex: number, position: number) => number;
  readonly parts: (contract: Contract) => Contribution[];
}

type Flow = FlowValue['flow'];

/** The terms on which each flow depends. */
const FLOW_TERMS: Readonly<Record<Flow, readonly PlantInput[]>> = {
  profit: ['payoff', 'after', 'tariff', 'home', 'overrun', 'start'],
  homePower: ['home', 'start'],
  homeBill: ['tariff', 'home', 'start'],
  outlay: ['overrun'],
  ownCash: ['own'],
};

export function createFlowCounter(
  plant: BoundPlant,
  economics: Economics,
  party: SeatPart,
  modifiers: ValueModifiers,
): FlowCounter {
  const { index } = plant;
  const values = createPartyPresentValues(plant, economics, party);
  const sums: Readonly<Record<Flow, (contract: Contract) => number>> = {
    profit: (c) =>
      values.profit({
        payoff: c[index.payoff]!,
        after: c[index.after]!,
        tariff: c[index.tariff]!,
        home: c[index.home]!,
        overrun: c[index.overrun]!,
        start: c[index.start]!,
      }),
    homePower: (c) => values.homePower(c[index.home]!, c[index.start]!),
    homeBill: (c) => values.homeBill(c[index.tariff]!, c[index.home]!, c[index.start]!),
    outlay: (c) => values.outlay(c[index.overrun]!),
    ownCash: (c) => values.ownCash(c[index.own]!),
  };
  const counted = party.values.flows.map((flow) => {
    const factor = modifiers.factors[flow.key] ?? 1_000;
    const weightAt = (own: number): number =>
      (typeof flow.weightPermille === 'number' ? flow.weightPermille : flow.weightPermille[own]!) * factor;
    return {
      key: flow.key,
      flow: flow.flow,
      points: (contract: Contract): number =>
        mulDiv(sums[flow.flow](contract), weightAt(contract[index.own] ?? 0), 1_000_000),
    };
  });
  const coupled = counted.filter(({ flow }) => flow !== 'ownCash');
  const cash = counted.filter(({ flow }) => flow === 'ownCash');
  return {
    coupled: (contract) => {
      let points = 0;
      for (const part of coupled) points += part.points(contract);
      return points;
    },
    own: (termIndex, position) => {
      if (termIndex !== index.own) return 0;
      const contract: number[] = [];
      contract[index.own] = position;
      return cash.reduce((points, part) => points + part.points(contract), 0);
    },
    parts: (contract) =>
      counted.map(({ key, flow, points }) => ({
        key,
        points: points(contract),
        terms: FLOW_TERMS[flow].map((input) => plant.names[input]),
      })),
  };
}
