import { mulDiv } from '../arithmetic/mul-div.ts';
import type { ProjectFlows } from '../project/project-flow.ts';
import type { SeatPart } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import type { Contribution } from './contribution.ts';
import type { ValueModifiers } from './value-modifiers.ts';

/**
 * Counts a project's flows as one party does: present value times its weight, times the seed's factor (rule V3);
 * each flow rounded for itself, so that what depends on separate terms stays separate.
 */
export interface FlowCounter {
  /** The flows that depend on coupled terms. */
  readonly coupled: readonly CoupledFlow[];
  /** Points of the flows that depend on this term alone, at a position. */
  readonly own: (term: string, position: number) => number;
  readonly parts: (contract: Contract) => Contribution[];
}

export interface CoupledFlow {
  /** The terms that it depends on. */
  readonly terms: readonly string[];
  readonly points: (contract: Contract) => number;
}

/**
 * @param termIds the scenario's terms in the order of a contract
 * @throws RangeError when a weighted flow is unknown, or depends on a term outside the coupled ones together with others
 */
export function createFlowCounter(
  flows: ProjectFlows,
  termIds: readonly string[],
  coupledIds: readonly string[],
  party: SeatPart,
  modifiers: ValueModifiers,
): FlowCounter {
  const counted = party.values.flows.map((weighted) => {
    const flow = flows[weighted.flow];
    if (!flow) throw new RangeError(`the project has no flow ${weighted.flow}`);
    const factor = modifiers.factors[weighted.key] ?? 1_000;
    const { weightPermille } = weighted;
    const byPosition = typeof weightPermille === 'number' ? null : weightPermille;
    const index = termIds.indexOf(flow.terms[0]!);
    const weightOf = (contract: Contract): number =>
      (byPosition ? byPosition[contract[index]!]! : (weightPermille as number)) * factor;
    const alone = flow.terms.every((id) => coupledIds.includes(id)) ? null : flow.terms[0]!;
    if (alone !== null && flow.terms.length > 1)
      throw new RangeError(
        `the flow ${weighted.flow} couples terms that the scenario does not declare as coupled`,
      );
    return {
      key: weighted.key,
      terms: flow.terms,
      alone,
      index,
      points: (contract: Contract): number =>
        mulDiv(flow.presentValue(contract), weightOf(contract), 1_000_000),
    };
  });
  return {
    coupled: counted.filter(({ alone }) => alone === null),
    own: (term, position) => {
      const contract: number[] = [];
      contract[termIds.indexOf(term)] = position;
      return counted
        .filter(({ alone }) => alone === term)
        .reduce((points, part) => points + part.points(contract), 0);
    },
    parts: (contract) => counted.map(({ key, terms, points }) => ({ key, points: points(contract), terms })),
  };
}
