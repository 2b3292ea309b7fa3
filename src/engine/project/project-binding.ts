import type { DamBinding } from './dam-and-smelter/dam-binding.ts';
import type { LineBinding } from './line-and-consortium/line-binding.ts';
import type { LoanPlantBinding } from './loan-plant/loan-plant-binding.ts';
import type { PlantBinding } from './pay-off-plant/plant-binding.ts';
import type { RevenuePlantBinding } from './revenue-plant/revenue-plant-binding.ts';
import type { StatePackageBinding } from './state-package/state-package-binding.ts';

/** How contract terms feed the project model behind a table; `model` names it. */
export type ProjectBinding =
  | PlantBinding
  | DamBinding
  | RevenuePlantBinding
  | StatePackageBinding
  | LoanPlantBinding
  | LineBinding;
