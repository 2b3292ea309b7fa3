/** Whether the other side comes down because it is answered, or by the clock. */
export interface Reciprocity {
  /**
   * Takes in one exchange: what one did last and what came back.
   * @param wasNew whether the own last offer had not been made before
   * @param cameNew whether the offer received had not been received before
   */
  readonly observe: (wasNew: boolean, cameNew: boolean) => void;
  /** Share of new offers among the answers to repetitions, starting from a doubt in the middle. */
  readonly afterRepeats: () => number;
  /** The same among the answers to new offers. */
  readonly afterNew: () => number;
}

export function observeReciprocity(): Reciprocity {
  const repeats = { all: 2, came: 0.5 };
  const news = { all: 2, came: 1.5 };
  return {
    observe: (wasNew, cameNew) => {
      const side = wasNew ? news : repeats;
      side.all = side.all * 0.95 + 1;
      side.came = side.came * 0.95 + (cameNew ? 1 : 0);
    },
    afterRepeats: () => repeats.came / repeats.all,
    afterNew: () => news.came / news.all,
  };
}
