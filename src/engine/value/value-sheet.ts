import { mulDiv } from '../arithmetic/mul-div.ts';
import type { Economics } from '../project/economics.ts';
import type { ProjectFlows } from '../project/project-flow.ts';
import { projectFlows } from '../project/project-flows.ts';
import type { PublicPart, SeatPart } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { positionCount } from '../terms/term.ts';
import type { Contribution } from './contribution.ts';
import { type CoupledFlow, createFlowCounter, type FlowCounter } from './flow-counter.ts';
import type { ValueModifiers } from './value-modifiers.ts';

/**
 * One seat's values of all contracts at one moment: `value = core(coupled terms) + Σ own(term) + allContracts`, in thousandths of
 * a point, where 0 is no contract at the table's first date (rules V1 to V4 of SPEC.md).
 */
export interface ValueSheet {
  /** The value of a contract. */
  readonly valueOf: (contract: Contract) => number;
  /** The same value as its named parts, which add up to it exactly. */
  readonly contributionsOf: (contract: Contract) => Contribution[];
  /** Values of every combination of the coupled terms, mixed radix in the order of `coupled`, last fastest. */
  readonly core: () => Int32Array;
  /** Contract indices of the coupled terms. */
  readonly coupled: readonly number[];
  /** Points that every contract has, whatever stands in it. */
  readonly allContracts: number;
  /** Points of each other term by position, with its index in the contract. */
  readonly own: readonly { readonly index: number; readonly points: readonly number[] }[];
}

/** @param flows the project's flows to this seat under these economics, where the caller has them already */
export function createValueSheet(
  common: PublicPart,
  seat: SeatPart,
  economics: Economics,
  modifiers: ValueModifiers,
  flows: ProjectFlows | null = flowsTo(common, seat, economics),
): ValueSheet {
  const coupled = common.coupled.map((id) => common.terms.findIndex((term) => term.id === id));
  const counter = flows
    ? createFlowCounter(
        flows,
        common.terms.map((term) => term.id),
        common.coupled,
        seat,
        modifiers,
      )
    : null;
  const points = common.terms.map((term) => termPoints(common, seat, modifiers, term.id));
  const own = ownTables(common, coupled, points, counter);
  let table: Int32Array | null = null;
  const core = (): Int32Array => {
    table ??= fillCore(common, coupled, points, flowsIn);
    return table;
  };
  const flowsIn = counter?.coupled ?? [];
  const coreOf = (contract: Contract): number =>
    coupled.reduce(
      (sum, index) => sum + points[index]![contract[index]!]!,
      flowsIn.reduce((sum, flow) => sum + flow.points(contract), 0),
    );
  return {
    coupled,
    allContracts: modifiers.allContracts,
    own,
    core,
    valueOf: (contract) => {
      let value = modifiers.allContracts;
      value += table ? table[coreIndex(common, coupled, contract)]! : coreOf(contract);
      for (const { index, points: byPosition } of own) value += byPosition[contract[index]!]!;
      return value;
    },
    contributionsOf: (contract) => contributions(common, seat, modifiers, counter, contract),
  };
}

/** The flows of the project behind a scenario as one seat receives them; null where there is none. */
export function flowsTo(common: PublicPart, seat: SeatPart, economics: Economics): ProjectFlows | null {
  return common.project ? projectFlows(common.terms, common.project, economics, seat) : null;
}

/** Where a contract stands in the core table. */
export function coreIndex(common: PublicPart, coupled: readonly number[], contract: Contract): number {
  let at = 0;
  for (const index of coupled) at = at * positionCount(common.terms[index]!) + contract[index]!;
  return at;
}

function termPoints(common: PublicPart, seat: SeatPart, modifiers: ValueModifiers, id: string): number[] {
  const term = common.terms.find((candidate) => candidate.id === id)!;
  const points = new Array<number>(positionCount(term)).fill(0);
  for (const entry of seat.values.terms)
    if (entry.term === id)
      entry.points.forEach((value, position) => {
        points[position]! += mulDiv(value, modifiers.factors[entry.key] ?? 1_000, 1_000);
      });
  for (const shift of modifiers.points)
    if (shift.term === id)
      points.forEach((_, position) => {
        if (shift.positions === null || shift.positions.includes(position)) points[position]! += shift.by;
      });
  return points;
}

function ownTables(
  common: PublicPart,
  coupled: readonly number[],
  points: readonly (readonly number[])[],
  counter: FlowCounter | null,
): ValueSheet['own'] {
  return common.terms
    .map((_, index) => index)
    .filter((index) => !coupled.includes(index))
    .map((index) => ({
      index,
      points: points[index]!.map(
        (value, position) => value + (counter?.own(common.terms[index]!.id, position) ?? 0),
      ),
    }));
}

/** Settles the coupled terms one after another and counts each flow as soon as all its terms are settled. */
function fillCore(
  common: PublicPart,
  coupled: readonly number[],
  points: readonly (readonly number[])[],
  flowsIn: readonly CoupledFlow[],
): Int32Array {
  const sizes = coupled.map((index) => positionCount(common.terms[index]!));
  const ids = coupled.map((index) => common.terms[index]!.id);
  const settledAt = ids.map((_, depth) =>
    flowsIn.filter(({ terms }) => Math.max(0, ...terms.map((id) => ids.indexOf(id))) === depth),
  );
  const table = new Int32Array(sizes.reduce((product, size) => product * size, 1));
  const contract = new Array<number>(common.terms.length).fill(0);
  const settle = (depth: number, before: number, sum: number): void => {
    if (depth === coupled.length) {
      table[before] = sum;
      return;
    }
    const index = coupled[depth]!;
    for (let position = 0; position < sizes[depth]!; position += 1) {
      contract[index] = position;
      let value = sum + points[index]![position]!;
      for (const flow of settledAt[depth]!) value += flow.points(contract);
      settle(depth + 1, before * sizes[depth]! + position, value);
    }
  };
  settle(0, 0, 0);
  return table;
}

function contributions(
  common: PublicPart,
  seat: SeatPart,
  modifiers: ValueModifiers,
  counter: FlowCounter | null,
  contract: Contract,
): Contribution[] {
  const parts: Contribution[] = counter ? counter.parts(contract) : [];
  const positionOfTerm = (id: string): number => contract[common.terms.findIndex((term) => term.id === id)]!;
  for (const entry of seat.values.terms)
    parts.push({
      key: entry.key,
      points: mulDiv(entry.points[positionOfTerm(entry.term)]!, modifiers.factors[entry.key] ?? 1_000, 1_000),
      terms: [entry.term],
    });
  for (const shift of modifiers.points)
    if (shift.positions === null || shift.positions.includes(positionOfTerm(shift.term)))
      parts.push({ key: shift.cause, points: shift.by, terms: [shift.term] });
  if (modifiers.allContracts !== 0)
    parts.push({ key: 'allContracts', points: modifiers.allContracts, terms: [] });
  return parts;
}
