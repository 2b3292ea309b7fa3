import { discountTable } from '../arithmetic/discount-table.ts';
import { mulDiv } from '../arithmetic/mul-div.ts';
import type { BoundPlant } from '../project/bind-plant.ts';
import { type Economics, plantCost } from '../project/plant.ts';
import { operatingYear, sales, spread } from '../project/plant-ledger.ts';
import { plantTermsAt } from '../project/plant-terms-at.ts';
import type { SeatPart } from '../scenario/scenario.ts';
import { createProfitValue, type ProfitPositions } from './profit-value.ts';
import { remember } from './remember.ts';

/** Present values of the plant's flows to one party, at its own rate, unweighted; thousands of USD. */
export interface PartyPresentValues {
  readonly profit: (at: ProfitPositions) => number;
  readonly homePower: (home: number, start: number) => number;
  readonly homeBill: (tariff: number, home: number, start: number) => number;
  readonly outlay: (overrun: number) => number;
  readonly ownCash: (own: number) => number;
}

export function createPartyPresentValues(
  plant: BoundPlant,
  economics: Economics,
  party: SeatPart,
): PartyPresentValues {
  const { counts } = plant;
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
  return {
    profit: createProfitValue(plant, economics, party.seat === 'a', discount, (tariff, home, start) =>
      operating(tariff, home, start).map((year) => year.profit),
    ),
    homePower: remember([counts.home, counts.start], (home, start) => {
      const percent = plantTermsAt(plant, { home }).homePercent;
      return presentValue(
        operating(0, home, start).map((year) => homePowerWorth(party, year.energyMWh, percent)),
      );
    }),
    homeBill: remember([counts.tariff, counts.home, counts.start], (tariff, home, start) =>
      presentValue(
        operating(tariff, home, start).map(
          (year) =>
            -(year.homeBillPaid + mulDiv(year.homeBillUnpaid, party.values.unpaidBornePermille, 1_000)),
        ),
      ),
    ),
    outlay: remember([counts.overrun], (overrun) =>
      outlayOf(plantCost(parameters, economics, overrun) - parameters.standingWorks - parameters.debtSwap),
    ),
    ownCash: remember([counts.own], (own) => outlayOf(plantTermsAt(plant, { own }).ownCash)),
  };
}

/** What power kept at home replaces, band by band. */
function homePowerWorth(party: SeatPart, energyMWh: number, homePercent: number): number {
  let worth = 0;
  let from = 0;
  for (const band of party.values.homePowerBands) {
    const part = Math.max(0, Math.min(homePercent, band.upToPercent) - from);
    worth += sales(mulDiv(energyMWh, part, 100), band.price);
    from = band.upToPercent;
  }
  return worth;
}
