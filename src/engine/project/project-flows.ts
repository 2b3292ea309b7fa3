import type { SeatPart } from '../scenario/scenario.ts';
import type { Term } from '../terms/term.ts';
import type { Economics } from './economics.ts';
import { bindPlant } from './pay-off-plant/bind-plant.ts';
import { payOffPlantFlows } from './pay-off-plant/pay-off-plant-flows.ts';
import type { ProjectBinding } from './project-binding.ts';
import type { ProjectFlows } from './project-flow.ts';

/** The flows of whatever project stands behind a table, as one party receives them. */
export function projectFlows(
  terms: readonly Term[],
  binding: ProjectBinding,
  economics: Economics,
  party: SeatPart,
): ProjectFlows {
  switch (binding.model) {
    case 'pay-off-plant':
      return payOffPlantFlows(bindPlant(terms, binding), economics, party);
  }
}
