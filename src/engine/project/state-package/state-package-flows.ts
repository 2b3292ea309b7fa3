import { remember } from '../../arithmetic/remember.ts';
import type { SeatPart } from '../../scenario/scenario.ts';
import type { Term } from '../../terms/term.ts';
import { bindInputs } from '../bind-inputs.ts';
import { createPresentValue } from '../create-present-value.ts';
import type { Economics } from '../economics.ts';
import type { ProjectFlows } from '../project-flow.ts';
import type { StatePackageBinding } from './state-package-binding.ts';
import { investedByYear, reliefByYear } from './state-package-ledger.ts';

/** Present values of the package's flows to one state, at its own rate. */
export function statePackageFlows(
  terms: readonly Term[],
  binding: StatePackageBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  const { swap, base, guarantee, order, package: parameters } = binding;
  const { names, counts, numberAt, positionIn } = bindInputs(terms, {
    cancelled: binding.cancelled,
    swap: swap.term,
    base: base.term,
    promised: binding.promised,
    guarantee: guarantee.term,
    order: order.term,
  });
  const isHost = party.seat === 'a';
  const years = parameters.lastYear - parameters.firstYear + 1;
  const presentValue = createPresentValue(party.values.rateBp, years);
  const signed = (flows: readonly number[]): number =>
    presentValue(isHost ? flows : flows.map((flow) => -flow));
  const relief = remember([counts.cancelled, counts.swap, counts.order], (cancelled, swapped, first) =>
    signed(
      reliefByYear(
        parameters,
        numberAt('cancelled', cancelled) + swap.swapped[swapped]!,
        order.reliefYear[first]!,
      ),
    ),
  );
  const rent = remember([counts.base], (at) => signed(new Array<number>(years).fill(base.rent[at]!)));
  const works = remember([counts.promised, counts.guarantee, counts.order], (promised, given, first) => {
    const byYear = investedByYear(parameters, economics, {
      promised: numberAt('promised', promised),
      keptPermille: order.keptPermille[first]!,
      toppedUpPermille: guarantee.toppedUpPermille[given]!,
    });
    return {
      localWork: isHost ? presentValue(byYear.map((year) => year.localWork)) : 0,
      earnings: presentValue(byYear.map((year) => (isHost ? year.hostEarnings : year.companyEarnings))),
      topUp: isHost ? 0 : presentValue(byYear.map((year) => -year.stateOutlay)),
    };
  });
  const worksTerms = [names.promised, names.guarantee, names.order];
  const worksFlow = (part: 'localWork' | 'earnings' | 'topUp') => ({
    terms: worksTerms,
    presentValue: (c: readonly number[]) =>
      works(positionIn('promised', c), positionIn('guarantee', c), positionIn('order', c))[part],
  });
  return {
    relief: {
      terms: [names.cancelled, names.swap, names.order],
      presentValue: (c) => relief(positionIn('cancelled', c), positionIn('swap', c), positionIn('order', c)),
    },
    rent: { terms: [names.base], presentValue: (c) => rent(positionIn('base', c)) },
    localWork: worksFlow('localWork'),
    earnings: worksFlow('earnings'),
    topUp: worksFlow('topUp'),
  };
}
