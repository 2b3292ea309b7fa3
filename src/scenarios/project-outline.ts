import type { ProjectBinding } from '#engine/index.ts';
import { damAndSmelterOutline } from './outlines/dam-and-smelter-outline.ts';
import { lineOutline } from './outlines/line-outline.ts';
import { loanPlantOutline } from './outlines/loan-plant-outline.ts';
import type { ProjectOutline } from './outlines/outline.ts';
import { payOffPlantOutline } from './outlines/pay-off-plant-outline.ts';
import { revenuePlantOutline } from './outlines/revenue-plant-outline.ts';
import { statePackageOutline } from './outlines/state-package-outline.ts';

/** What the project model that a binding names asks of its scenario. */
export function projectOutline(binding: ProjectBinding): ProjectOutline {
  switch (binding.model) {
    case 'pay-off-plant':
      return payOffPlantOutline(binding);
    case 'dam-and-smelter':
      return damAndSmelterOutline(binding);
    case 'revenue-plant':
      return revenuePlantOutline(binding);
    case 'state-package':
      return statePackageOutline(binding);
    case 'loan-plant':
      return loanPlantOutline(binding);
    case 'line-and-consortium':
      return lineOutline(binding);
  }
}
