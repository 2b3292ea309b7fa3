import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Term } from '../../terms/term.ts';
import { type BoundInputs, bindInputs } from '../bind-inputs.ts';
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

type RevenueInput = 'revenue' | 'money' | 'loan' | 'rate' | 'ready' | 'contractor';

/** One party's view of a bound plant. */
interface RevenuePlantView {
  readonly binding: RevenuePlantBinding;
  readonly economics: Economics;
  readonly party: SeatPart;
  readonly inputs: BoundInputs<RevenueInput>;
  readonly presentValue: (flows: readonly number[]) => number;
}

/** Present values of the plant's flows to one party, at its own rate. */
export function revenuePlantFlows(
  terms: readonly Term[],
  binding: RevenuePlantBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { firstYear, lastYear } = binding.plant;
  const view: RevenuePlantView = {
    binding,
    economics,
    party,
    inputs: bindInputs<RevenueInput>(terms, {
      revenue: binding.revenueMonths,
      money: binding.builderMoney,
      loan: binding.loanPercent,
      rate: binding.loanRatePercent,
      ready: binding.ready.term,
      contractor: binding.contractor.term,
    }),
    presentValue: createPresentValue(party.values.rateBp, lastYear - firstYear + 1),
  };
  return { ...operatingFlows(view), ...moneyFlows(view) };
}

function operatingFlows({ binding, economics, party, inputs, presentValue }: RevenuePlantView): ProjectFlows {
  const { plant, ready } = binding;
  const { names, counts, numberAt, positionIn } = inputs;
  const operating = remember([counts.ready], (at) =>
    Array.from({ length: plant.lastYear - plant.firstYear + 1 }, (_, i) =>
      operatingYear(plant, economics, ready.months[at]!, i),
    ),
  );
  const profit = remember([counts.ready, counts.revenue], (at, revenue) =>
    presentValue(
      operating(at).map((year, i) => {
        const parts = divideProfit(year.profit, ready.months[at]!, numberAt('revenue', revenue), i);
        return party.seat === 'a' ? parts.hostProfit : parts.builderProfit;
      }),
    ),
  );
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
    homePower: { terms: [names.ready], presentValue: (c) => homePower(positionIn('ready', c)) },
    homeBill: { terms: [names.ready], presentValue: (c) => homeBill(positionIn('ready', c)) },
  };
}

function moneyFlows({ binding, economics, party, inputs, presentValue }: RevenuePlantView): ProjectFlows {
  const { plant, ready, contractor } = binding;
  const { names, counts, numberAt, positionIn } = inputs;
  const isHost = party.seat === 'a';
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
  const repaid = ready.months.map((month) => {
    const known = new Map<number, number>();
    return (paid: number): number => {
      const worth = known.get(paid) ?? presentValue(instalments(plant, month, isHost ? -paid : paid));
      known.set(paid, worth);
      return worth;
    };
  });
  return {
    outlay: {
      terms: [names.money, names.contractor],
      presentValue: (c) => outlay(positionIn('money', c), positionIn('contractor', c)),
    },
    instalments: {
      terms: [names.loan, names.rate, names.money, names.contractor, names.ready],
      presentValue: (c) => {
        const at = (input: RevenueInput): number => positionIn(input, c);
        return repaid[at('ready')]!(payment(at('money'), at('contractor'), at('loan'), at('rate')));
      },
    },
  };
}
