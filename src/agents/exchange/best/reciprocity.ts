/** Whether the other side comes down because it is answered, or by the clock. */
export interface Reciprocity {
  /**
   * Takes in one exchange: what one did last and what came back.
   * @param wasNew whether the own last offer had not been made before
   * @param cameNew whether the offer received had not been received before
   */
  readonly observe: (wasNew: boolean, cameNew: boolean) => void;
  /** By how much likelier a new offer is answered by a new one than a repeated offer is; from −1 to 1. */
  readonly surplus: () => number;
}

/** What an exchange counts after each later one of its kind. */
const MEMORY = 0.98;

export function observeReciprocity(): Reciprocity {
  const afterNew = { all: 2, came: 1.5 };
  const afterRepeat = { all: 2, came: 1 };
  return {
    observe: (wasNew, cameNew) => {
      const answers = wasNew ? afterNew : afterRepeat;
      answers.all = answers.all * MEMORY + 1;
      answers.came = answers.came * MEMORY + (cameNew ? 1 : 0);
    },
    surplus: () => afterNew.came / afterNew.all - afterRepeat.came / afterRepeat.all,
  };
}
