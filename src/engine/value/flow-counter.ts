import { discountTable } from '../arithmetic/discount-table.ts';
import { mulDiv } from '../arithmetic/mul-div.ts';
import type { BoundPlant } from '../project/bind-plant.ts';
import { type Economics, overrunMonths, plantCost } from '../project/plant.ts';
import { monthsInside, operatingYear, sales, spread } from '../project/plant-ledger.ts';
import type { FlowValue, SeatPart } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import type { Contribution } from './contribution.ts';
import type { ValueModifiers } from './value-modifiers.ts';

/**
 * Counts the plant's yearly flows as one party does: present value at its own rate times its weight, each flow
 * rounded for itself so that what depends on separate terms stays separate to the unit.
 */
export interface FlowCounter {
  /** Points of all flows that depend on coupled terms. */
  readonly coupled: (contract: Contract) => number;
  /** Points of the flows that depend on this term alone, at a position. */
  readonly own: (termIndex: number, position: number) => number;
  readonly parts: (contract: Contract) => Contribution[];
  /** Adds the points of the coupled flows into a table over the coupled terms. */
  readonly fill: (coupled: readonly number[], sizes: readonly number[], table: Int32Array) => void;
}

interface YearFlows {
  readonly profit: readonly number[];
  readonly energyMWh: readonly number[];
  readonly homeBillPaid: readonly number[];
  readonly homeBillUnpaid: readonly number[];
}

export function createFlowCounter(
  plant: BoundPlant,
  economics: Economics,
  seat: SeatPart,
  modifiers: ValueModifiers,
): FlowCounter {
  const { binding, index } = plant;
  const parameters = binding.plant;
  const years = parameters.lastYear - parameters.firstYear + 1;
  const discount = discountTable(seat.values.rateBp, years);
  const isHost = seat.seat === 'a';

  const presentValue = (flows: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < flows.length; i += 1) sum += mulDiv(flows[i]!, discount[i]!, 1_000_000);
    return sum;
  };
  const weigh = (flow: FlowValue, sum: number, position = 0): number => {
    const weight =
      typeof flow.weightPermille === 'number' ? flow.weightPermille : flow.weightPermille[position]!;
    return mulDiv(sum, weight * (modifiers.factors[flow.key] ?? 1_000), 1_000_000);
  };
  const operating = memo((tariff: number, home: number, start: number): YearFlows => {
    const rows = Array.from({ length: years }, (_, i) =>
      operatingYear(parameters, economics, operatingTerms(plant, tariff, home, start), i),
    );
    return {
      profit: rows.map((row) => row.profit),
      energyMWh: rows.map((row) => row.energyMWh),
      homeBillPaid: rows.map((row) => row.homeBillPaid),
      homeBillUnpaid: rows.map((row) => row.homeBillUnpaid),
    };
  });
  const shareAt = (after: number): number => plant.read(contractWith(plant, { after })).hostShareAfter;
  const partyProfit = (profit: number, inside: number, share: number): number => {
    const host = mulDiv(profit * (12 - inside), share, 1_200);
    return isHost ? host : profit - host;
  };
  /** Discounted profit by year when the whole year lies outside or inside the pay-off period. */
  const wholeYears = memo((tariff: number, home: number, start: number, after: number) => {
    const { profit } = operating(tariff, home, start);
    const outside = runningSums(
      profit.map((p, i) => mulDiv(partyProfit(p, 0, shareAt(after)), discount[i]!, 1_000_000)),
    );
    const inside = runningSums(profit.map((p, i) => mulDiv(partyProfit(p, 12, 0), discount[i]!, 1_000_000)));
    return { outside, inside, profit, share: shareAt(after) };
  });
  const profitValue = (
    payoff: number,
    after: number,
    tariff: number,
    home: number,
    overrun: number,
    start: number,
  ) => {
    const whole = wholeYears(tariff, home, start, after);
    const from = binding.start.months[start]!;
    const length = payoffYearsAt(plant, payoff) * 12 + overrunMonths(parameters, economics, overrun);
    const firstFull = Math.min(years, Math.ceil(from / 12));
    const lastFull = Math.min(years, Math.max(firstFull, Math.floor((from + length) / 12)));
    let sum =
      whole.outside[Math.min(years, Math.floor(from / 12))]! +
      (whole.inside[lastFull]! - whole.inside[firstFull]!);
    const firstOutside = Math.min(years, Math.max(lastFull, Math.ceil((from + length) / 12)));
    sum += whole.outside[years]! - whole.outside[firstOutside]!;
    for (const i of boundaryYears(Math.floor(from / 12), firstFull, lastFull, firstOutside))
      if (i < years)
        sum += mulDiv(
          partyProfit(whole.profit[i]!, monthsInside(from, length, i), whole.share),
          discount[i]!,
          1_000_000,
        );
    return sum;
  };
  const homePower = memo((home: number, start: number): number => {
    const { energyMWh } = operating(0, home, start);
    const percent = plant.read(contractWith(plant, { home })).homePercent;
    return presentValue(energyMWh.map((energy) => homePowerWorth(seat, energy, percent)));
  });
  const homeBill = memo((tariff: number, home: number, start: number): number => {
    const flows = operating(tariff, home, start);
    return presentValue(
      flows.homeBillPaid.map(
        (paid, i) => -(paid + mulDiv(flows.homeBillUnpaid[i]!, seat.values.unpaidBornePermille, 1_000)),
      ),
    );
  });
  const outlay = memo((overrun: number): number => {
    const cost = plantCost(parameters, economics, overrun) - parameters.standingWorks - parameters.debtSwap;
    return presentValue(spread(cost, parameters.outlayPercent).map((part) => -part));
  });
  const ownCash = memo((own: number): number => {
    const cash = plant.read(contractWith(plant, { own })).ownCash;
    return presentValue(spread(cash, parameters.outlayPercent).map((part) => -part));
  });

  const flowPoints = (flow: FlowValue, c: Contract): number => {
    const at = (input: keyof typeof index): number => c[index[input]]!;
    switch (flow.flow) {
      case 'profit':
        return weigh(
          flow,
          profitValue(at('payoff'), at('after'), at('tariff'), at('home'), at('overrun'), at('start')),
        );
      case 'homePower':
        return weigh(flow, homePower(at('home'), at('start')));
      case 'homeBill':
        return weigh(flow, homeBill(at('tariff'), at('home'), at('start')));
      case 'outlay':
        return weigh(flow, outlay(at('overrun')));
      case 'ownCash':
        return weigh(flow, ownCash(at('own')), at('own'));
    }
  };
  const coupledFlows = seat.values.flows.filter((flow) => flow.flow !== 'ownCash');
  const cashFlows = seat.values.flows.filter((flow) => flow.flow === 'ownCash');
  const coupled = (contract: Contract): number =>
    coupledFlows.reduce((sum, flow) => sum + flowPoints(flow, contract), 0);
  return {
    coupled,
    own: (termIndex, position) =>
      termIndex === index.own
        ? cashFlows.reduce((sum, flow) => sum + weigh(flow, ownCash(position), position), 0)
        : 0,
    parts: (contract) =>
      seat.values.flows.map((flow) => ({
        key: flow.key,
        points: flowPoints(flow, contract),
        terms: FLOW_TERMS[flow.flow].map((input) => termOf(plant, input)),
      })),
    fill: (coupledIndices, sizes, table) => {
      const contract = new Array<number>(Math.max(...Object.values(index), ...coupledIndices) + 1).fill(0);
      for (let at = 0; at < table.length; at += 1) {
        let rest = at;
        for (let k = coupledIndices.length - 1; k >= 0; k -= 1) {
          contract[coupledIndices[k]!] = rest % sizes[k]!;
          rest = Math.floor(rest / sizes[k]!);
        }
        table[at]! += coupled(contract);
      }
    },
  };
}

/** The terms on which each flow depends. */
const FLOW_TERMS = {
  profit: ['payoff', 'after', 'tariff', 'home', 'overrun', 'start'],
  homePower: ['home', 'start'],
  homeBill: ['tariff', 'home', 'start'],
  outlay: ['overrun'],
  ownCash: ['own'],
} as const;

function termOf(plant: BoundPlant, input: keyof BoundPlant['index']): string {
  const { binding } = plant;
  const names = {
    payoff: binding.payoffYears,
    after: binding.hostShareAfter,
    tariff: binding.tariff.term,
    own: binding.ownCash,
    start: binding.start.term,
    home: binding.homePercent,
    overrun: binding.overrun,
  };
  return names[input];
}

function contractWith(plant: BoundPlant, at: Partial<Record<keyof BoundPlant['index'], number>>): number[] {
  const contract = new Array<number>(Math.max(...Object.values(plant.index)) + 1).fill(0);
  for (const [input, position] of Object.entries(at))
    contract[plant.index[input as keyof BoundPlant['index']]] = position;
  return contract;
}

function operatingTerms(plant: BoundPlant, tariff: number, home: number, start: number) {
  return plant.read(contractWith(plant, { tariff, home, start }));
}

function payoffYearsAt(plant: BoundPlant, payoff: number): number {
  return plant.read(contractWith(plant, { payoff })).payoffYears;
}

function homePowerWorth(seat: SeatPart, energyMWh: number, homePercent: number): number {
  let worth = 0;
  let from = 0;
  for (const band of seat.values.homePowerBands) {
    const part = Math.max(0, Math.min(homePercent, band.upToPercent) - from);
    worth += sales(mulDiv(energyMWh, part, 100), band.price);
    from = band.upToPercent;
  }
  return worth;
}

function runningSums(flows: readonly number[]): number[] {
  const sums = [0];
  for (const flow of flows) sums.push(sums.at(-1)! + flow);
  return sums;
}

/** Years that lie partly inside the pay-off period: at most the first and the last. */
function boundaryYears(first: number, firstFull: number, lastFull: number, firstOutside: number): number[] {
  const years: number[] = [];
  if (first < firstFull) years.push(first);
  if (lastFull < firstOutside && lastFull >= firstFull && !years.includes(lastFull)) years.push(lastFull);
  return years;
}

/** Remembers results by their small whole-number arguments. */
function memo<Args extends number[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  const known = new Map<number, Result>();
  return (...args) => {
    let key = 0;
    for (const arg of args) key = key * 256 + arg;
    let result = known.get(key);
    if (result === undefined) {
      result = compute(...args);
      known.set(key, result);
    }
    return result;
  };
}
