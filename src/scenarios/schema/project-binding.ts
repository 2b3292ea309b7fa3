import { z } from 'zod';
import { damAndSmelterBinding } from './dam-and-smelter-binding.ts';
import { lineBinding } from './line-binding.ts';
import { loanPlantBinding } from './loan-plant-binding.ts';
import { plantBinding } from './plant-binding.ts';
import { revenuePlantBinding } from './revenue-plant-binding.ts';
import { statePackageBinding } from './state-package-binding.ts';

/** How terms feed whatever project stands behind a table (its type: `ProjectBinding` of the engine). */
export const projectBinding = z.discriminatedUnion('model', [
  plantBinding,
  damAndSmelterBinding,
  revenuePlantBinding,
  statePackageBinding,
  loanPlantBinding,
  lineBinding,
]);
