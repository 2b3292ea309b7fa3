import type { Scenario } from '#engine/index.ts';

/**
 * The same table over its first rounds only: what is dated later does not come by itself any more. All that depends
 * on the number of rounds (who may still offer, what computers hold back, what a screen counts down) follows.
 */
export function shortTalks({ public: common, seats }: Scenario, rounds: number): Scenario {
  return { public: { ...common, rounds: common.rounds.slice(0, rounds) }, seats };
}
