import { type DeskGame, stateOf } from '../desk-game.ts';
import type { AnalysisQuestion } from '../session-ports.ts';

/** What is judged is the moment at which the talks ended, before delivery. */
export function analysisQuestion(game: DeskGame): AnalysisQuestion {
  const end = game.trail.find((state) => state.context.facts.outcome !== null) ?? stateOf(game);
  return { scenario: game.scenario, state: end };
}
