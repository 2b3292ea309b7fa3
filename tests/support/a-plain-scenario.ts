import { additiveDomain } from '#engine/exchange/additive-domain.ts';
import { drawBelow, type Scenario, seedGenerator } from '#engine/index.ts';
import { playableScenario } from '#scenarios/interchange/playable-scenario.ts';

/** A table of plain terms as an imported scenario makes one, its scores drawn from a seed; leaving is worth 30. */
export function aPlainScenario(sizes: readonly number[], seed = 1): Scenario {
  let chance = seedGenerator(seed, 'plain');
  const score = (): number => {
    const draw = drawBelow(chance, 1_001);
    chance = draw.next;
    return draw.value / 1_000 / sizes.length;
  };
  const issues = sizes.map((size, at) => ({
    name: `issue ${at + 1}`,
    values: Array.from({ length: size }, (_, value) => `value ${value + 1}`),
    integer: false,
  }));
  const parties = ['left', 'right'].map((name) => ({
    name,
    weights: [],
    scores: sizes.map((size) => Float64Array.from({ length: size }, score)),
    cap: null,
    reservation: 0.3,
    discount: 1,
  }));
  const made = playableScenario(additiveDomain('plain', issues, parties));
  if (!made.ok) throw new Error(made.message);
  return made.scenario;
}

/** How games on such tables are played: nothing of a plant, no home, values as they stand. */
export const PLAIN_GAME = { homeVote: false, events: false, delivery: false, central: true } as const;
