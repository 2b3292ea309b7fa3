/** What somebody who argues with the model has changed in it; nothing is changed where everything is empty. */
export interface ModelSetting {
  /** Dated events that did not happen. */
  readonly without: readonly string[];
  /** Numbers that both sides plan with from the first date to the last, by key of the economics. */
  readonly parameters: Readonly<Record<string, number>>;
  /** How heavily an event moves the walk-away values, permille of what the model says. */
  readonly moves: Readonly<Record<string, number>>;
}

export const MODEL_AS_IT_IS: ModelSetting = { without: [], parameters: {}, moves: {} };

export function isModelAsItIs({ without, parameters, moves }: ModelSetting): boolean {
  return without.length + Object.keys(parameters).length + Object.keys(moves).length === 0;
}
