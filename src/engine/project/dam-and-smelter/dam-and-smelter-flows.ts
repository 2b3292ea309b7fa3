import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homePowerWorth } from '../home-power.ts';
import { monthsInside, sales, spread } from '../pay-off-plant/plant-ledger.ts';
import type { ProjectFlow, ProjectFlows } from '../project-flow.ts';
import type { BoundDam, DamInput } from './bind-dam.ts';
import { firstPower, wholeOutput } from './dam.ts';
import {
  hostOutlay,
  hostProfitOf,
  metalYear,
  type PowerYear,
  powerYear,
  smelterOutlayIn,
  tollYear,
} from './dam-ledger.ts';

/**
 * Present values of the project's flows to one party, at its own rate. Those of power and metal are computed once
 * for each height, money and share of power, and shared by all contracts that differ elsewhere.
 */
export function damAndSmelterFlows(dam: BoundDam, economics: Economics, party: SeatPart): ProjectFlows {
  const { counts, index, names, at } = dam;
  const parameters = dam.binding.dam;
  const isHost = party.seat === 'a';
  const years = parameters.lastYear - parameters.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, years);
  const byYear = (flow: (i: number) => number): number =>
    presentValue(Array.from({ length: years }, (_, i) => flow(i)));
  const power = remember(
    [counts.height, counts.money, counts.power, counts.price],
    (height, money, share, price): readonly PowerYear[] => {
      const terms = at({ height, money, power: share, price });
      return Array.from({ length: years }, (_, i) => powerYear(parameters, economics, terms, i));
    },
  );
  const start = remember([counts.height, counts.money], (height, money) =>
    firstPower(parameters, economics, at({ height, money })),
  );
  const powerFlow = (worth: (year: PowerYear) => number) =>
    remember([counts.height, counts.money, counts.power, counts.price], (height, money, share, price) =>
      presentValue(power(height, money, share, price).map(worth)),
    );
  const metalFlow = (worth: (metal: ReturnType<typeof metalYear>) => number) =>
    remember([counts.height, counts.money, counts.power, counts.newMetal], (height, money, share, newMetal) =>
      presentValue(
        power(height, money, share).map((year) =>
          worth(metalYear(parameters, economics, at({ newMetal }), year)),
        ),
      ),
    );
  const sign = isHost ? 1 : -1;
  const metalBill = powerFlow((year) => sign * year.metalBill);
  const homeBill = powerFlow((year) => -year.homeBill);
  const homePower = powerFlow((year) =>
    homePowerWorth(party, year.energyMWh, year.energyMWh && mulDiv(year.homeMWh, 100, year.energyMWh)),
  );
  const metalMargin = metalFlow((metal) => (isHost ? metal.metalTax : metal.metalMargin - metal.metalTax));
  const resale = metalFlow((metal) => metal.resale);
  const smelter = remember([counts.height, counts.money, counts.newMetal], (height, money, newMetal) => {
    const { smelterCost } = at({ newMetal });
    return byYear((i) => -smelterOutlayIn(parameters, smelterCost, start(height, money), i));
  });
  const ownMoney = remember([counts.money], (money) =>
    presentValue(spread(at({ money }).money, parameters.outlayPercent).map((part) => -part)),
  );
  const hostMoney = remember([counts.height, counts.money], (height, money) =>
    byYear((i) => -hostOutlay(parameters, economics, at({ height, money }), parameters.firstYear + i)),
  );
  const toll = remember([counts.tolling], (tolling) => {
    const { tollYears } = at({ tolling });
    return byYear((i) => tollYear(parameters, economics, tollYears, i)[isHost ? 'host' : 'investor']);
  });
  const later = remember([counts.height], (height) => {
    const metres = at({ height }).height;
    const gained =
      wholeOutput(parameters, economics, metres) - wholeOutput(parameters, economics, parameters.lowHeight);
    const yearly = sales(gained, parameters.laterPrice);
    return byYear((i) => (parameters.firstYear + i < parameters.laterFirstYear ? 0 : yearly));
  });
  const profitOf = remember(
    [counts.height * counts.money * counts.power, counts.share, counts.payoff],
    (plant, share, payoff) => {
      const [height, money, kept] = unpack(plant, counts.money, counts.power);
      const { investorShare, payoffYears } = at({ share, payoff });
      const from = start(height, money);
      return presentValue(
        power(height, money, kept).map((year, i) => {
          const host = hostProfitOf(year, monthsInside(from, payoffYears * 12, i), investorShare);
          return isHost ? host : year.profit - host;
        }),
      );
    },
  );
  const flow = (
    inputs: readonly DamInput[],
    worth: (...positions: [number, number?, number?, number?]) => number,
  ): ProjectFlow => ({
    terms: inputs.map((input) => names[input]),
    presentValue: (contract) => {
      const [first, ...rest] = inputs.map((input) => contract[index[input]]!);
      return worth(first!, rest[0], rest[1], rest[2]);
    },
  });
  return {
    profit: {
      terms: (['height', 'money', 'power', 'share', 'payoff'] as const).map((input) => names[input]),
      presentValue: (c) =>
        profitOf(
          (c[index.height]! * counts.money + c[index.money]!) * counts.power + c[index.power]!,
          c[index.share]!,
          c[index.payoff]!,
        ),
    },
    homePower: flow(['height', 'money', 'power'], homePower),
    homeBill: flow(['height', 'money', 'power'], homeBill),
    metalBill: flow(['height', 'money', 'power', 'price'], metalBill),
    metalMargin: flow(['height', 'money', 'power', 'newMetal'], metalMargin),
    resale: flow(['height', 'money', 'power', 'newMetal'], resale),
    smelter: flow(['height', 'money', 'newMetal'], smelter),
    ownMoney: flow(['money'], ownMoney),
    hostMoney: flow(['height', 'money'], hostMoney),
    toll: flow(['tolling'], toll),
    laterPower: flow(['height'], later),
  };
}

function unpack(at: number, second: number, third: number): [number, number, number] {
  return [Math.floor(at / (second * third)), Math.floor(at / third) % second, at % third];
}
