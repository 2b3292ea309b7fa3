import type { PlantBinding, ProjectBinding, Term } from '#engine/index.ts';

/** A term that feeds a project model, and where the binding names it. */
export interface ProjectInput {
  readonly path: string;
  readonly term: string;
  readonly kind: Term['kind'];
  /** How many positions the term must have, where the binding lists something for each. */
  readonly positions?: number;
}

/** What a project model asks of the scenario that uses it. */
export interface ProjectOutline {
  readonly inputs: readonly ProjectInput[];
  /** Terms whose flows meet: they must be coupled. */
  readonly coupled: readonly string[];
  /** Terms that add up by themselves and must not be coupled. */
  readonly alone: readonly string[];
  /** The flows by name, each with the term by whose positions a party may weigh it, or null. */
  readonly flows: Readonly<Record<string, string | null>>;
  /** Parameters that must say where they come from. */
  readonly parameters: readonly string[];
}

export function projectOutline(binding: ProjectBinding): ProjectOutline {
  switch (binding.model) {
    case 'pay-off-plant':
      return payOffPlantOutline(binding);
  }
}

function payOffPlantOutline(binding: PlantBinding): ProjectOutline {
  const { tariff, start } = binding;
  return {
    inputs: [
      { path: 'payoffYears', term: binding.payoffYears, kind: 'number' },
      { path: 'hostShareAfter', term: binding.hostShareAfter, kind: 'amount' },
      { path: 'tariff', term: tariff.term, kind: 'choice', positions: tariff.prices.length },
      { path: 'ownCash', term: binding.ownCash, kind: 'amount' },
      { path: 'start', term: start.term, kind: 'choice', positions: start.months.length },
      { path: 'start', term: start.term, kind: 'choice', positions: start.lateMonths.length },
      { path: 'homePercent', term: binding.homePercent, kind: 'amount' },
      { path: 'overrun', term: binding.overrun, kind: 'choice', positions: 3 },
    ],
    coupled: [
      binding.payoffYears,
      binding.hostShareAfter,
      tariff.term,
      start.term,
      binding.homePercent,
      binding.overrun,
    ],
    alone: [binding.ownCash],
    flows: { profit: null, homePower: null, homeBill: null, outlay: null, ownCash: binding.ownCash },
    parameters: ['lateMonths', ...parametersIn(binding.plant)],
  };
}

/** The first year of a project is where its calendar begins and needs no source. */
function parametersIn(parameters: object): string[] {
  return Object.keys(parameters).filter((key) => key !== 'firstYear');
}
