import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Contract } from '../../terms/contract.ts';
import type { Term } from '../../terms/term.ts';
import { type BoundInputs, bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homeBillCost, homePowerWorth } from '../home-power.ts';
import type { ProjectFlow, ProjectFlows } from '../project-flow.ts';
import type { LoanPlantTerms } from './loan-plant.ts';
import type { LoanPlantBinding } from './loan-plant-binding.ts';
import { chanceBuilt, loanByYear, loanPlantOperation } from './loan-plant-ledger.ts';

const LOAN_INPUTS = ['scale', 'cover', 'rate', 'years', 'grace', 'builders', 'consent'] as const;

type LoanInput = (typeof LOAN_INPUTS)[number];

/** One party's view of a bound plant; `expected` counts a present value with the chance that the plant is built. */
interface LoanPlantView {
  readonly binding: LoanPlantBinding;
  readonly economics: Economics;
  readonly party: SeatPart;
  readonly inputs: BoundInputs<LoanInput>;
  readonly expected: (flows: readonly number[], scale: number, consent: number) => number;
}

/** Present values of the plant's flows to one party, at its own rate and times the chance that it is built. */
export function loanPlantFlows(
  terms: readonly Term[],
  binding: LoanPlantBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { plant, consent } = binding;
  const objection = economics.objection ?? 0;
  const presentValue = createPresentValue(party.values.rateBp, plant.lastYear - plant.firstYear + 1);
  const view: LoanPlantView = {
    binding,
    economics,
    party,
    inputs: bindInputs<LoanInput>(terms, {
      scale: binding.scale.term,
      cover: binding.coverPercent,
      rate: binding.rate.term,
      years: binding.years,
      grace: binding.graceYears,
      builders: binding.builders.term,
      consent: consent.term,
    }),
    expected: (flows, scale, asked) => {
      const calm = consent.chancePermille[scale]![asked]!;
      return mulDiv(presentValue(flows), chanceBuilt(calm, consent.lostPermille[asked]!, objection), 1_000);
    },
  };
  return { ...operationFlows(view), ...loanFlows(view), quarrel: quarrelFlow(view, objection) };
}

/** What the contract says about the works themselves, whatever the loan. */
function worksAt({ binding }: LoanPlantView, scale: number, builders: number, consent: number) {
  return {
    scalePermille: binding.scale.costPermille[scale]!,
    annualMWh: binding.scale.annualMWh[scale]!,
    costPermille: binding.builders.costPermille[builders]!,
    tiedPermille: binding.builders.tiedPermille[builders]!,
    waitMonths: binding.consent.waitMonths[consent]!,
    neighbourPercent: binding.consent.neighbourPercent[consent]!,
  } satisfies Partial<LoanPlantTerms>;
}

function operationFlows(view: LoanPlantView): ProjectFlows {
  const { economics, party, inputs, expected } = view;
  const { plant } = view.binding;
  const { counts, names, positionIn } = inputs;
  const length = plant.lastYear - plant.firstYear + 1;
  const worth = remember([counts.scale, counts.builders, counts.consent], (scale, builders, consent) => {
    const works = worksAt(view, scale, builders, consent);
    const years = Array.from({ length }, (_, i) => loanPlantOperation(plant, economics, works, i));
    const of = (flow: (year: (typeof years)[number]) => number): number =>
      party.seat === 'a' ? expected(years.map(flow), scale, consent) : 0;
    return {
      sales: of((year) => year.billPaid + year.neighbourSales - year.runningCost),
      homePower: of((year) => homePowerWorth(party, year.energyMWh - year.neighbourMWh, 100)),
      homeBill: of((year) => -homeBillCost(party, year.billPaid, year.billUnpaid)),
    };
  });
  const flow = (part: 'sales' | 'homePower' | 'homeBill'): ProjectFlow => ({
    terms: [names.scale, names.builders, names.consent],
    presentValue: (c) =>
      worth(positionIn('scale', c), positionIn('builders', c), positionIn('consent', c))[part],
  });
  return { sales: flow('sales'), homePower: flow('homePower'), homeBill: flow('homeBill') };
}

function loanFlows(view: LoanPlantView): ProjectFlows {
  const { names, counts, positionIn } = view.inputs;
  const known = new Map<number, { readonly loan: number; readonly tiedWork: number }>();
  const worth = (contract: Contract) => {
    let key = 0;
    for (const input of LOAN_INPUTS) key = key * counts[input] + positionIn(input, contract);
    const found = known.get(key) ?? loanWorth(view, contract);
    known.set(key, found);
    return found;
  };
  return {
    loan: { terms: LOAN_INPUTS.map((input) => names[input]), presentValue: (c) => worth(c).loan },
    tiedWork: {
      terms: [names.builders, names.scale, names.consent],
      presentValue: (c) => worth(c).tiedWork,
    },
  };
}

function loanWorth(view: LoanPlantView, contract: Contract) {
  const { binding, economics, party, inputs, expected } = view;
  const at = (input: LoanInput): number => inputs.positionIn(input, contract);
  const years = loanByYear(binding.plant, economics, {
    ...worksAt(view, at('scale'), at('builders'), at('consent')),
    coverPercent: inputs.numberAt('cover', at('cover')),
    rateBp: binding.rate.basisPoints[at('rate')]!,
    years: inputs.numberAt('years', at('years')),
    graceYears: inputs.numberAt('grace', at('grace')),
  });
  const isHost = party.seat === 'a';
  const loan = years.map(({ ownOutlay, drawn, service }) =>
    isHost ? -ownOutlay - service : service - drawn,
  );
  const tied = years.map((year) => (isHost ? 0 : year.tiedWork));
  return {
    loan: expected(loan, at('scale'), at('consent')),
    tiedWork: expected(tied, at('scale'), at('consent')),
  };
}

/** What the neighbour's anger costs, whether or not the plant is built. */
function quarrelFlow({ binding, inputs }: LoanPlantView, objection: number): ProjectFlow {
  const { names, positionIn } = inputs;
  return {
    terms: [names.scale, names.consent],
    presentValue: (c) =>
      mulDiv(-binding.consent.quarrel[positionIn('scale', c)]![positionIn('consent', c)]!, objection, 100),
  };
}
