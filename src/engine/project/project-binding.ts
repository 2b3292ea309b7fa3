import type { PlantBinding } from './pay-off-plant/plant-binding.ts';

/** How contract terms feed the project model behind a table; `model` names it. */
export type ProjectBinding = PlantBinding;
