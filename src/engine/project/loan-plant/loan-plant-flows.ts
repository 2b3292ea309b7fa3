import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Contract } from '../../terms/contract.ts';
import type { Term } from '../../terms/term.ts';
import { bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import { homeBillCost, homePowerWorth } from '../home-power.ts';
import type { ProjectFlows } from '../project-flow.ts';
import type { LoanPlantTerms } from './loan-plant.ts';
import type { LoanPlantBinding } from './loan-plant-binding.ts';
import { chanceBuilt, loanByYear, loanPlantOperation } from './loan-plant-ledger.ts';

/** Present values of the plant's flows to one party, at its own rate and times the chance that it is built. */
export function loanPlantFlows(
  terms: readonly Term[],
  binding: LoanPlantBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { scale, builders, consent, plant } = binding;
  const { names, counts, numberAt, positionIn } = bindInputs(terms, {
    scale: scale.term,
    cover: binding.coverPercent,
    rate: binding.rate.term,
    years: binding.years,
    grace: binding.graceYears,
    builders: builders.term,
    consent: consent.term,
  });
  const objection = economics.objection ?? 0;
  const isHost = party.seat === 'a';
  const length = plant.lastYear - plant.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, length);
  const works = (at: number, by: number, asked: number): Omit<LoanPlantTerms, LoanTerm> => ({
    scalePermille: scale.costPermille[at]!,
    annualMWh: scale.annualMWh[at]!,
    costPermille: builders.costPermille[by]!,
    tiedPermille: builders.tiedPermille[by]!,
    waitMonths: consent.waitMonths[asked]!,
    neighbourPercent: consent.neighbourPercent[asked]!,
  });
  const expected = (value: number, at: number, asked: number): number => {
    const chance = chanceBuilt(consent.chancePermille[at]![asked]!, consent.lostPermille[asked]!, objection);
    return mulDiv(value, chance, 1_000);
  };
  const operation = remember([counts.scale, counts.builders, counts.consent], (at, by, asked) => {
    const years = Array.from({ length }, (_, i) =>
      loanPlantOperation(plant, economics, works(at, by, asked), i),
    );
    const worthOf = (of: (year: (typeof years)[number]) => number): number =>
      isHost ? expected(presentValue(years.map(of)), at, asked) : 0;
    return {
      sales: worthOf((year) => year.billPaid + year.neighbourSales - year.runningCost),
      homePower: worthOf((year) => homePowerWorth(party, year.energyMWh - year.neighbourMWh, 100)),
      homeBill: worthOf((year) => -homeBillCost(party, year.billPaid, year.billUnpaid)),
    };
  });
  const loans = new Map<number, { readonly loan: number; readonly tiedWork: number }>();
  const loanOf = (contract: Contract) => {
    let key = 0;
    for (const input of LOAN_INPUTS) key = key * counts[input] + positionIn(input, contract);
    const known = loans.get(key);
    if (known) return known;
    const at = positionIn('scale', contract);
    const asked = positionIn('consent', contract);
    const years = loanByYear(plant, economics, {
      ...works(at, positionIn('builders', contract), asked),
      coverPercent: numberAt('cover', positionIn('cover', contract)),
      rateBp: binding.rate.basisPoints[positionIn('rate', contract)]!,
      years: numberAt('years', positionIn('years', contract)),
      graceYears: numberAt('grace', positionIn('grace', contract)),
    });
    const computed = {
      loan: expected(
        presentValue(
          years.map(({ ownOutlay, drawn, service }) => (isHost ? -ownOutlay - service : service - drawn)),
        ),
        at,
        asked,
      ),
      tiedWork: isHost ? 0 : expected(presentValue(years.map((year) => year.tiedWork)), at, asked),
    };
    loans.set(key, computed);
    return computed;
  };
  const operated = (part: 'sales' | 'homePower' | 'homeBill') => ({
    terms: [names.scale, names.builders, names.consent],
    presentValue: (c: Contract) =>
      operation(positionIn('scale', c), positionIn('builders', c), positionIn('consent', c))[part],
  });
  return {
    sales: operated('sales'),
    homePower: operated('homePower'),
    homeBill: operated('homeBill'),
    loan: { terms: LOAN_INPUTS.map((input) => names[input]), presentValue: (c) => loanOf(c).loan },
    tiedWork: {
      terms: [names.builders, names.scale, names.consent],
      presentValue: (c) => loanOf(c).tiedWork,
    },
    quarrel: {
      terms: [names.scale, names.consent],
      presentValue: (c) =>
        mulDiv(-consent.quarrel[positionIn('scale', c)]![positionIn('consent', c)]!, objection, 100),
    },
  };
}

type LoanTerm = 'coverPercent' | 'rateBp' | 'years' | 'graceYears';

const LOAN_INPUTS = ['scale', 'cover', 'rate', 'years', 'grace', 'builders', 'consent'] as const;
