import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Term } from '../../terms/term.ts';
import { bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homeBillCost, homePowerWorth } from '../home-power.ts';
import type { ProjectFlows } from '../project-flow.ts';
import type { RevenuePlantBinding } from './revenue-plant-binding.ts';
import {
  divideProfit,
  instalments,
  operatingYear,
  revenuePlantOutlay,
  yearlyInstalment,
} from './revenue-plant-ledger.ts';

/** Present values of the plant's flows to one party, at its own rate. */
export function revenuePlantFlows(
  terms: readonly Term[],
  binding: RevenuePlantBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { plant, ready, contractor } = binding;
  const { names, counts, numberAt, positionIn } = bindInputs(terms, {
    revenue: binding.revenueMonths,
    money: binding.builderMoney,
    loan: binding.loanPercent,
    rate: binding.loanRatePercent,
    ready: ready.term,
    contractor: contractor.term,
  });
  const isHost = party.seat === 'a';
  const years = plant.lastYear - plant.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, years);
  const operating = remember([counts.ready], (at) =>
    Array.from({ length: years }, (_, i) => operatingYear(plant, economics, ready.months[at]!, i)),
  );
  const profit = remember([counts.ready, counts.revenue], (at, revenue) =>
    presentValue(
      operating(at).map((year, i) => {
        const parts = divideProfit(year.profit, ready.months[at]!, numberAt('revenue', revenue), i);
        return isHost ? parts.hostProfit : parts.builderProfit;
      }),
    ),
  );
  const outlay = remember([counts.money, counts.contractor], (money, by) => {
    const parts = revenuePlantOutlay(plant, economics, {
      builderMoney: numberAt('money', money),
      costPermille: contractor.costPermille[by]!,
    });
    return presentValue((isHost ? parts.host : parts.builder).map((part) => -part));
  });
  const payment = remember(
    [counts.money, counts.contractor, counts.loan, counts.rate],
    (money, by, loan, rate) =>
      yearlyInstalment(plant, economics, {
        builderMoney: numberAt('money', money),
        costPermille: contractor.costPermille[by]!,
        loanPercent: numberAt('loan', loan),
        loanRateBp: numberAt('rate', rate) * 100,
      }),
  );
  const repaid = new Map<number, number>();
  const instalmentsWorth = (at: number, paid: number): number => {
    const key = at * 1_000_000 + paid;
    const known = repaid.get(key);
    if (known !== undefined) return known;
    const worth = presentValue(instalments(plant, ready.months[at]!, isHost ? -paid : paid));
    repaid.set(key, worth);
    return worth;
  };
  const homePower = remember([counts.ready], (at) =>
    presentValue(operating(at).map(({ energyMWh }) => homePowerWorth(party, energyMWh, 100))),
  );
  const homeBill = remember([counts.ready], (at) =>
    presentValue(operating(at).map(({ billPaid, billUnpaid }) => -homeBillCost(party, billPaid, billUnpaid))),
  );
  return {
    profit: {
      terms: [names.revenue, names.ready],
      presentValue: (c) => profit(positionIn('ready', c), positionIn('revenue', c)),
    },
    outlay: {
      terms: [names.money, names.contractor],
      presentValue: (c) => outlay(positionIn('money', c), positionIn('contractor', c)),
    },
    instalments: {
      terms: [names.loan, names.rate, names.money, names.contractor, names.ready],
      presentValue: (c) =>
        instalmentsWorth(
          positionIn('ready', c),
          payment(
            positionIn('money', c),
            positionIn('contractor', c),
            positionIn('loan', c),
            positionIn('rate', c),
          ),
        ),
    },
    homePower: { terms: [names.ready], presentValue: (c) => homePower(positionIn('ready', c)) },
    homeBill: { terms: [names.ready], presentValue: (c) => homeBill(positionIn('ready', c)) },
  };
}
