import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import { homePowerWorth } from '../home-power.ts';
import { monthsInside } from '../pay-off-plant/plant-ledger.ts';
import type { ProjectFlow } from '../project-flow.ts';
import { type DamCount, damFlow } from './dam-count.ts';
import { hostProfitOf, type PowerYear } from './dam-ledger.ts';

/** What stage-one power brings: light at home, the bills for both parts of it, the company's profit. */
export function powerFlows(count: DamCount) {
  const { party, isHost, power, presentValue } = count;
  const sign = isHost ? 1 : -1;
  const light = (year: PowerYear): number =>
    year.energyMWh === 0
      ? 0
      : homePowerWorth(party, year.energyMWh, mulDiv(year.homeMWh, 100, year.energyMWh));
  return {
    homePower: damFlow(count, ['height', 'money', 'power'], (height, money, share) =>
      presentValue(power(height, money, share).map(light)),
    ),
    homeBill: damFlow(count, ['height', 'money', 'power'], (height, money, share) =>
      presentValue(power(height, money, share).map((year) => -year.homeBill)),
    ),
    metalBill: damFlow(count, ['height', 'money', 'power', 'price'], (height, money, share, price) =>
      presentValue(power(height, money, share, price).map((year) => sign * year.metalBill)),
    ),
    profit: profitFlow(count),
  };
}

function profitFlow({ dam, isHost, power, start, presentValue }: DamCount): ProjectFlow {
  const { index, counts, names, at } = dam;
  const dams = counts.height * counts.money * counts.power;
  const worth = remember([dams, counts.share, counts.payoff], (which, share, payoff) => {
    const kept = which % counts.power;
    const money = Math.floor(which / counts.power) % counts.money;
    const height = Math.floor(which / (counts.power * counts.money));
    const { investorShare, payoffYears } = at({ share, payoff });
    const from = start(height, money);
    const partOf = (year: PowerYear, i: number): number => {
      const host = hostProfitOf(year, monthsInside(from, payoffYears * 12, i), investorShare);
      return isHost ? host : year.profit - host;
    };
    return presentValue(power(height, money, kept).map(partOf));
  });
  const inputs = ['height', 'money', 'power', 'share', 'payoff'] as const;
  return {
    terms: inputs.map((input) => names[input]),
    presentValue: (c) =>
      worth(
        (c[index.height]! * counts.money + c[index.money]!) * counts.power + c[index.power]!,
        c[index.share]!,
        c[index.payoff]!,
      ),
  };
}
