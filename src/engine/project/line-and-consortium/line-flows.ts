import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Contract } from '../../terms/contract.ts';
import type { Term } from '../../terms/term.ts';
import { bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homePowerWorth } from '../home-power.ts';
import { sales } from '../pay-off-plant/plant-ledger.ts';
import type { ProjectFlows } from '../project-flow.ts';
import type { LineBinding } from './line-binding.ts';
import { hostPart, lineOperation, newUnitsCost } from './line-ledger.ts';

/**
 * Present values of line and plants to one party, at its own rate: the host, or the consortium of investors, buyers
 * and lenders. Buyers save what power from elsewhere would cost them on arrival (`exportPrice`).
 */
export function lineFlows(
  terms: readonly Term[],
  binding: LineBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { line, supply, guarantee, reform } = binding;
  const { names, counts, numberAt, positionIn } = bindInputs(terms, {
    price: binding.price.term,
    borne: binding.lineBorneByBuyers,
    own: binding.ownPercent,
    supply: supply.term,
    guarantee: guarantee.term,
    reform: reform.term,
  });
  const isHost = party.seat === 'a';
  const length = line.lastYear - line.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, length);
  const operation = remember([counts.price, counts.supply, counts.guarantee], (price, south, vouched) =>
    Array.from({ length }, (_, i) =>
      lineOperation(
        line,
        economics,
        {
          price: binding.price.prices[price]!,
          surplusMWh: supply.surplusMWh[south]!,
          newMWh: supply.newMWh[south]!,
          winterMWh: supply.winterMWh[south]!,
          plantPermille: supply.plantPermille[south]!,
          paidPermille: guarantee.paidPermille[vouched]!,
          feePermille: guarantee.feePermille[vouched]!,
        },
        i,
      ),
    ),
  );
  const lineOutlay = remember([counts.borne], (borne) =>
    presentValue(
      hostPart(line.lineCost, 100 - numberAt('borne', borne), line.lineOutlayPercent).map(
        ({ host, rest }) => -(isHost ? host : rest),
      ),
    ),
  );
  const plantOutlay = remember([counts.own, counts.supply], (own, south) =>
    presentValue(
      hostPart(
        newUnitsCost(economics, supply.plantPermille[south]!),
        numberAt('own', own),
        line.plantOutlayPercent,
      ).map(({ host, rest }) => -(isHost ? host : rest)),
    ),
  );
  const earnings = remember(
    [counts.price, counts.supply, counts.guarantee, counts.own],
    (price, south, vouched, own) =>
      presentValue(
        operation(price, south, vouched).map((year) => {
          const all = year.newSales - year.runningCost;
          const host = mulDiv(all, numberAt('own', own), 100);
          return isHost ? host : all - host;
        }),
      ),
  );
  const traded = remember([counts.price, counts.supply, counts.guarantee], (price, south, vouched) => {
    const years = operation(price, south, vouched);
    return {
      surplus: isHost ? presentValue(years.map((year) => year.surplusSales)) : 0,
      saving: isHost
        ? 0
        : presentValue(
            years.map(
              (year) =>
                sales(year.deliveredMWh, economics.exportPrice) -
                year.surplusSales -
                year.newSales -
                year.transitFee,
            ),
          ),
      fee: presentValue(years.map((year) => (isHost ? -year.guaranteeFee : year.guaranteeFee))),
    };
  });
  const winter = remember([counts.supply], (south) =>
    presentValue(operation(0, south, 0).map((year) => homePowerWorth(party, year.winterMWh, 100))),
  );
  const tradeTerms = [names.price, names.supply, names.guarantee];
  const trade = (part: 'surplus' | 'saving' | 'fee') => ({
    terms: tradeTerms,
    presentValue: (c: Contract) =>
      traded(positionIn('price', c), positionIn('supply', c), positionIn('guarantee', c))[part],
  });
  return {
    surplus: trade('surplus'),
    saving: trade('saving'),
    fee: trade('fee'),
    earnings: {
      terms: [...tradeTerms, names.own],
      presentValue: (c) =>
        earnings(
          positionIn('price', c),
          positionIn('supply', c),
          positionIn('guarantee', c),
          positionIn('own', c),
        ),
    },
    line: { terms: [names.borne], presentValue: (c) => lineOutlay(positionIn('borne', c)) },
    plants: {
      terms: [names.own, names.supply],
      presentValue: (c) => plantOutlay(positionIn('own', c), positionIn('supply', c)),
    },
    winter: { terms: [names.supply], presentValue: (c) => winter(positionIn('supply', c)) },
    doubt: {
      terms: [names.reform, names.guarantee],
      presentValue: (c) => -reform.doubt[positionIn('guarantee', c)]![positionIn('reform', c)]!,
    },
  };
}
