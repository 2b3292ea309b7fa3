import type { SeatPart } from '../scenario/scenario.ts';
import type { Term } from '../terms/term.ts';
import { bindDam } from './dam-and-smelter/bind-dam.ts';
import { damAndSmelterFlows } from './dam-and-smelter/dam-and-smelter-flows.ts';
import type { Economics } from './economics.ts';
import { lineFlows } from './line-and-consortium/line-flows.ts';
import { loanPlantFlows } from './loan-plant/loan-plant-flows.ts';
import { bindPlant } from './pay-off-plant/bind-plant.ts';
import { payOffPlantFlows } from './pay-off-plant/pay-off-plant-flows.ts';
import type { ProjectBinding } from './project-binding.ts';
import type { ProjectFlows } from './project-flow.ts';
import { revenuePlantFlows } from './revenue-plant/revenue-plant-flows.ts';
import { statePackageFlows } from './state-package/state-package-flows.ts';

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
    case 'dam-and-smelter':
      return damAndSmelterFlows(bindDam(terms, binding), economics, party);
    case 'revenue-plant':
      return revenuePlantFlows(terms, binding, economics, party);
    case 'state-package':
      return statePackageFlows(terms, binding, economics, party);
    case 'loan-plant':
      return loanPlantFlows(terms, binding, economics, party);
    case 'line-and-consortium':
      return lineFlows(terms, binding, economics, party);
  }
}
