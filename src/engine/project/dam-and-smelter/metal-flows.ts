import { type DamCount, damFlow } from './dam-count.ts';
import { type MetalYear, metalYear, smelterOutlayIn, tollYear } from './dam-ledger.ts';

/** What metal brings and costs: new smelters, power that they leave over, and the toll at TadAZ. */
export function metalFlows(count: DamCount) {
  const { dam, parameters, economics, isHost, power, start, presentValue, byYear } = count;
  const metalFlow = (worth: (metal: MetalYear) => number) =>
    damFlow(count, ['height', 'money', 'power', 'newMetal'], (height, money, share, newMetal) => {
      const terms = dam.at({ newMetal });
      const years = power(height, money, share);
      return presentValue(years.map((year) => worth(metalYear(parameters, economics, terms, year))));
    });
  return {
    metalMargin: metalFlow((metal) => (isHost ? metal.metalTax : metal.metalMargin - metal.metalTax)),
    resale: metalFlow((metal) => metal.resale),
    smelter: damFlow(count, ['height', 'money', 'newMetal'], (height, money, newMetal) => {
      const { smelterCost } = dam.at({ newMetal });
      return byYear((i) => -smelterOutlayIn(parameters, smelterCost, start(height, money), i));
    }),
    toll: damFlow(count, ['tolling'], (tolling) => {
      const { tollYears } = dam.at({ tolling });
      return byYear((i) => tollYear(parameters, economics, tollYears, i)[isHost ? 'host' : 'investor']);
    }),
  };
}
