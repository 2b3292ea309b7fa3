import type { ReckonQuestion, StepReckoning } from '#analysis/replay/reckon-steps.ts';
import type { NegotiationState } from '#engine/index.ts';
import type { DeskGame } from '../desk-game.ts';

/** What could be signed in one round, both sheets face up. */
export interface RoundWindow {
  readonly round: number;
  readonly date: string;
  readonly walkAway: StepReckoning['walkAway'];
  /** Cost of the plant that both sides expected then, thousands of USD. */
  readonly expectedCost: number;
  /** Contracts above both walk-away values that both homes would have passed. */
  readonly passable: number;
  /** The largest joint gain over both walk-away values, points. */
  readonly surplus: number;
}

/** The model is asked about the opening of each round that was played; only for the debrief. */
export function roundsQuestion(game: DeskGame): ReckonQuestion {
  return { type: 'game', scenario: game.scenario, states: roundOpenings(game) };
}

/** The answer, round by round. */
export function readRounds(game: DeskGame, answer: readonly (StepReckoning | null)[]): RoundWindow[] {
  const { rounds } = game.scenario.public;
  return roundOpenings(game).flatMap((state, at): RoundWindow[] => {
    const { round } = state.context.facts;
    const reckoned = answer[at];
    if (!reckoned) return [];
    const { walkAway, economics, zone } = reckoned;
    return [
      {
        round,
        date: rounds[round]!.date,
        walkAway,
        expectedCost: economics.expectedCost,
        passable: zone.passable,
        surplus: zone.surplus,
      },
    ];
  });
}

/** The table as each round began: news told, nothing said yet. */
function roundOpenings({ trail }: DeskGame): NegotiationState[] {
  const atTable = trail.filter(
    ({ value }) => value === 'turnA' || value === 'turnB' || value === 'answering',
  );
  return atTable.filter(
    ({ context }, at) => at === 0 || atTable[at - 1]!.context.facts.round !== context.facts.round,
  );
}
