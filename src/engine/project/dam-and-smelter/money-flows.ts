import { sales, spread } from '../pay-off-plant/plant-ledger.ts';
import { wholeOutput } from './dam.ts';
import { type DamCount, damFlow } from './dam-count.ts';
import { hostOutlay } from './dam-ledger.ts';

/** What both sides pay for stage one, and what its height is worth to the stages after it. */
export function moneyFlows(count: DamCount) {
  const { dam, parameters, economics, presentValue, byYear } = count;
  const { firstYear, lowHeight, laterPrice, laterFirstYear, outlayPercent } = parameters;
  return {
    ownMoney: damFlow(count, ['money'], (money) =>
      presentValue(spread(dam.at({ money }).money, outlayPercent).map((part) => -part)),
    ),
    hostMoney: damFlow(count, ['height', 'money'], (height, money) => {
      const terms = dam.at({ height, money });
      return byYear((i) => -hostOutlay(parameters, economics, terms, firstYear + i));
    }),
    laterPower: damFlow(count, ['height'], (height) => {
      const whole = wholeOutput(parameters, economics, dam.at({ height }).height);
      const yearly = sales(whole - wholeOutput(parameters, economics, lowHeight), laterPrice);
      return byYear((i) => (firstYear + i < laterFirstYear ? 0 : yearly));
    }),
  };
}
