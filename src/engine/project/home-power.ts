import { mulDiv } from '../arithmetic/mul-div.ts';
import type { SeatPart } from '../scenario/scenario.ts';
import { sales } from './pay-off-plant/plant-ledger.ts';

/** What power kept at home replaces, band by band, thousands of USD. */
export function homePowerWorth(party: SeatPart, energyMWh: number, homePercent: number): number {
  let worth = 0;
  let from = 0;
  for (const band of party.values.homePowerBands) {
    const part = Math.max(0, Math.min(homePercent, band.upToPercent) - from);
    worth += sales(mulDiv(energyMWh, part, 100), band.price);
    from = band.upToPercent;
  }
  return worth;
}

/** What a home bill costs the party: all that is paid, and its part of what is not. */
export function homeBillCost(party: SeatPart, paid: number, unpaid: number): number {
  return paid + mulDiv(unpaid, party.values.unpaidBornePermille, 1_000);
}
