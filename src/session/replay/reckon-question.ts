import type { ModelSetting } from '#analysis/replay/model-setting.ts';
import type { ReckonQuestion, StepReckoning } from '#analysis/replay/reckon-steps.ts';
import { stateOf } from '../desk-game.ts';
import { readReel } from './read-reel.ts';
import type { Reel } from './reel.ts';

/** What the model makes of a reel. */
export interface ReelReckoning {
  /** For each step; null before the table's window. */
  readonly steps: readonly (StepReckoning | null)[];
  /** For each step of a record, the day on which somebody who sits down there begins. */
  readonly openings: readonly (StepReckoning | null)[];
}

/** What the model is asked of a reel; null where both sheets must stay closed: in minutes, and before a game is over. */
export function reckonQuestion(reel: Reel, setting: ModelSetting): ReckonQuestion | null {
  if (reel.type === 'record') {
    const { steps } = readReel(reel);
    const openings = steps.map(({ date, takeOver }) => ({ date: takeOver?.opens ?? date, dateEnd: null }));
    return { type: 'record', scenario: reel.scenario, dates: [...steps, ...openings].map(days), setting };
  }
  if (reel.type === 'minutes' || stateOf(reel.game).value !== 'debrief') return null;
  const { game } = reel;
  return {
    type: 'game',
    scenario: game.scenario,
    states: readReel(reel).steps.map(({ n }) => game.trail[n]!),
  };
}

/** The answer sorted into steps and openings. */
export function readReckoning(
  { type }: ReckonQuestion,
  answer: readonly (StepReckoning | null)[],
): ReelReckoning {
  if (type === 'game') return { steps: answer, openings: [] };
  const half = answer.length / 2;
  return { steps: answer.slice(0, half), openings: answer.slice(half) };
}

function days({ date, dateEnd }: { readonly date: string; readonly dateEnd: string | null }) {
  return { date, dateEnd };
}
