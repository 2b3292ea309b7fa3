import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import type { Negotiation, Scenario } from '#engine/index.ts';
import type { SpreadGame } from '#scenarios/notes/spread.ts';

/** Both chairs of a counted game. */
export const SPREAD_CHARACTER = 'fair';

/** Plays one game of the short version and tells how it ended, against what was possible at its end. */
export function countGame(scenario: Scenario, negotiation: Negotiation, seed: number): SpreadGame {
  const player = characters[SPREAD_CHARACTER];
  const options = { short: true, delivery: false } as const;
  const { state } = playGame(negotiation, { seed, agents: { a: player, b: player }, options });
  const outcome = state.context.facts.outcome!;
  const { walkAway, bestPassable: best, deal } = analyseMoment(scenario, state);
  const together = best ? best.a - walkAway.a + best.b - walkAway.b : 0;
  const part = (gain: number): number => (together > 0 ? Math.round((1_000 * gain) / together) : 0);
  return {
    seed,
    end: outcome.type,
    round: outcome.round + 1,
    possible: best !== null,
    share: deal ? [part(deal.a - walkAway.a), part(deal.b - walkAway.b)] : null,
    contract: deal ? [...deal.contract] : null,
  };
}
