import { discountTable } from '../../arithmetic/discount-table.ts';
import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Contract } from '../../terms/contract.ts';
import type { Economics } from '../economics.ts';
import { homeBillCost, homePowerWorth } from '../home-power.ts';
import type { ProjectFlow, ProjectFlows } from '../project-flow.ts';
import type { BoundPlant, PlantInput } from './bind-plant.ts';
import { cashToFind } from './plant.ts';
import { operatingYear, spread } from './plant-ledger.ts';
import { plantTermsAt } from './plant-terms-at.ts';
import { createProfitValue, type ProfitPositions } from './profit-value.ts';

/** Present values of the plant's flows to one party, at its own rate. */
export function payOffPlantFlows(plant: BoundPlant, economics: Economics, party: SeatPart): ProjectFlows {
  const { counts, index, names } = plant;
  const parameters = plant.binding.plant;
  const years = parameters.lastYear - parameters.firstYear + 1;
  const discount = discountTable(party.values.rateBp, years);
  const presentValue = (flows: readonly number[]): number =>
    flows.reduce((sum, flow, i) => sum + mulDiv(flow, discount[i]!, 1_000_000), 0);
  const operating = remember([counts.tariff, counts.home, counts.start], (tariff, home, start) =>
    Array.from({ length: years }, (_, i) =>
      operatingYear(parameters, economics, plantTermsAt(plant, { tariff, home, start }), i),
    ),
  );
  const outlayOf = (sum: number): number =>
    presentValue(spread(sum, parameters.outlayPercent).map((part) => -part));
  const profit = createProfitValue(plant, economics, party.seat === 'a', discount, (tariff, home, start) =>
    operating(tariff, home, start).map((year) => year.profit),
  );
  const homePower = remember([counts.home, counts.start], (home, start) => {
    const percent = plantTermsAt(plant, { home }).homePercent;
    return presentValue(
      operating(0, home, start).map((year) => homePowerWorth(party, year.energyMWh, percent)),
    );
  });
  const homeBill = remember([counts.tariff, counts.home, counts.start], (tariff, home, start) =>
    presentValue(
      operating(tariff, home, start).map(
        (year) => -homeBillCost(party, year.homeBillPaid, year.homeBillUnpaid),
      ),
    ),
  );
  const outlay = remember([counts.overrun], (overrun) =>
    outlayOf(cashToFind(parameters, economics, overrun)),
  );
  const ownCash = remember([counts.own], (own) => outlayOf(plantTermsAt(plant, { own }).ownCash));
  const flow = (inputs: readonly PlantInput[], presentValue: ProjectFlow['presentValue']): ProjectFlow => ({
    terms: inputs.map((input) => names[input]),
    presentValue,
  });
  return {
    profit: flow(['payoff', 'after', 'tariff', 'home', 'overrun', 'start'], (c) =>
      profit(positionsIn(plant, c)),
    ),
    homePower: flow(['home', 'start'], (c) => homePower(c[index.home]!, c[index.start]!)),
    homeBill: flow(['tariff', 'home', 'start'], (c) =>
      homeBill(c[index.tariff]!, c[index.home]!, c[index.start]!),
    ),
    outlay: flow(['overrun'], (c) => outlay(c[index.overrun]!)),
    ownCash: flow(['own'], (c) => ownCash(c[index.own]!)),
  };
}

function positionsIn({ index }: BoundPlant, contract: Contract): ProfitPositions {
  return {
    payoff: contract[index.payoff]!,
    after: contract[index.after]!,
    tariff: contract[index.tariff]!,
    home: contract[index.home]!,
    overrun: contract[index.overrun]!,
    start: contract[index.start]!,
  };
}
