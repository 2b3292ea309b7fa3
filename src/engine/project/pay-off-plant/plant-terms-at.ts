import type { BoundPlant, PlantInput } from './bind-plant.ts';
import type { PlantTerms } from './plant.ts';

/** The plant's inputs with some terms at the given positions and the others at their first. */
export function plantTermsAt(
  plant: BoundPlant,
  at: Readonly<Partial<Record<PlantInput, number>>>,
): PlantTerms {
  const contract = new Array<number>(Math.max(...Object.values(plant.index)) + 1).fill(0);
  for (const [input, position] of Object.entries(at)) contract[plant.index[input as PlantInput]] = position;
  return plant.read(contract);
}
