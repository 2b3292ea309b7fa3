import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Term } from '../../terms/term.ts';
import { type BoundInputs, bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homePowerWorth } from '../home-power.ts';
import { sales } from '../pay-off-plant/plant-ledger.ts';
import type { ProjectFlow, ProjectFlows } from '../project-flow.ts';
import type { LineBinding } from './line-binding.ts';
import { hostPart, lineOperation, newUnitsCost } from './line-ledger.ts';

type LineInput = 'price' | 'borne' | 'own' | 'supply' | 'guarantee' | 'reform';

/** One party's view of a bound line. */
interface LineView {
  readonly binding: LineBinding;
  readonly economics: Economics;
  readonly party: SeatPart;
  readonly inputs: BoundInputs<LineInput>;
  readonly presentValue: (flows: readonly number[]) => number;
}

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
  const inputs = bindInputs<LineInput>(terms, {
    price: binding.price.term,
    borne: binding.lineBorneByBuyers,
    own: binding.ownPercent,
    supply: binding.supply.term,
    guarantee: binding.guarantee.term,
    reform: binding.reform.term,
  });
  const { firstYear, lastYear } = binding.line;
  const presentValue = createPresentValue(party.values.rateBp, lastYear - firstYear + 1);
  const view: LineView = { binding, economics, party, inputs, presentValue };
  return { ...tradeFlows(view), ...outlayFlows(view), doubt: doubtFlow(view) };
}

function tradeFlows(view: LineView): ProjectFlows {
  const { binding, economics, party, inputs, presentValue } = view;
  const { counts, names, numberAt, positionIn } = inputs;
  const isHost = party.seat === 'a';
  const operation = operations(view);
  const perTrade = [counts.price, counts.supply, counts.guarantee] as const;
  const worth = (of: (year: Operation) => number) =>
    remember(perTrade, (price, supply, guarantee) =>
      presentValue(operation(price, supply, guarantee).map(of)),
    );
  const none = (): number => 0;
  const surplus = isHost ? worth((year) => year.surplusSales) : none;
  const fee = worth((year) => (isHost ? -year.guaranteeFee : year.guaranteeFee));
  const saving = isHost
    ? none
    : worth(
        (year) =>
          sales(year.deliveredMWh, economics.exportPrice) -
          (year.surplusSales + year.newSales + year.transitFee),
      );
  const earnings = remember([...perTrade, counts.own], (price, supply, guarantee, own) =>
    presentValue(
      operation(price, supply, guarantee).map(({ newSales, runningCost }) => {
        const host = mulDiv(newSales - runningCost, numberAt('own', own), 100);
        return isHost ? host : newSales - runningCost - host;
      }),
    ),
  );
  const winter = remember([binding.supply.winterMWh.length], (supply) =>
    presentValue(operation(0, supply, 0).map((year) => homePowerWorth(party, year.winterMWh, 100))),
  );
  const trade = (of: (price: number, supply: number, guarantee: number) => number): ProjectFlow => ({
    terms: [names.price, names.supply, names.guarantee],
    presentValue: (c) => of(positionIn('price', c), positionIn('supply', c), positionIn('guarantee', c)),
  });
  return {
    surplus: trade(surplus),
    saving: trade(saving),
    fee: trade(fee),
    earnings: {
      terms: [names.price, names.supply, names.guarantee, names.own],
      presentValue: (c) =>
        earnings(
          positionIn('price', c),
          positionIn('supply', c),
          positionIn('guarantee', c),
          positionIn('own', c),
        ),
    },
    winter: { terms: [names.supply], presentValue: (c) => winter(positionIn('supply', c)) },
  };
}

type Operation = ReturnType<typeof lineOperation>;

/** All years of line and plants for a price, a supply and a guarantee. */
function operations({ binding, economics, inputs: { counts } }: LineView) {
  const { line, price, supply, guarantee } = binding;
  return remember([counts.price, counts.supply, counts.guarantee], (asked, south, vouched): Operation[] => {
    const terms = {
      price: price.prices[asked]!,
      surplusMWh: supply.surplusMWh[south]!,
      newMWh: supply.newMWh[south]!,
      winterMWh: supply.winterMWh[south]!,
      plantPermille: supply.plantPermille[south]!,
      paidPermille: guarantee.paidPermille[vouched]!,
      feePermille: guarantee.feePermille[vouched]!,
    };
    return Array.from({ length: line.lastYear - line.firstYear + 1 }, (_, i) =>
      lineOperation(line, economics, terms, i),
    );
  });
}

function outlayFlows({ binding, economics, party, inputs, presentValue }: LineView): ProjectFlows {
  const { line, supply } = binding;
  const { counts, names, numberAt, positionIn } = inputs;
  const spent = (cost: number, hostPercent: number, outlayPercent: readonly number[]): number =>
    presentValue(
      hostPart(cost, hostPercent, outlayPercent).map(({ host, rest }) => -(party.seat === 'a' ? host : rest)),
    );
  const onLine = remember([counts.borne], (borne) =>
    spent(line.lineCost, 100 - numberAt('borne', borne), line.lineOutlayPercent),
  );
  const onUnits = remember([counts.own, counts.supply], (own, south) =>
    spent(
      newUnitsCost(economics, supply.plantPermille[south]!),
      numberAt('own', own),
      line.plantOutlayPercent,
    ),
  );
  return {
    line: { terms: [names.borne], presentValue: (c) => onLine(positionIn('borne', c)) },
    plants: {
      terms: [names.own, names.supply],
      presentValue: (c) => onUnits(positionIn('own', c), positionIn('supply', c)),
    },
  };
}

/** What lenders risk by vouching for what they may not read; no money of any year. */
function doubtFlow({ binding, inputs: { names, positionIn } }: LineView): ProjectFlow {
  return {
    terms: [names.reform, names.guarantee],
    presentValue: (c) => -binding.reform.doubt[positionIn('guarantee', c)]![positionIn('reform', c)]!,
  };
}
