import type { PublicPart, SeatPart, SeatView } from '#engine/index.ts';
import type { JudgeTask } from '../results/table-result.ts';

/** What a computer in a class is told: its own chair's part and view, nothing of the other chair. */
export interface MoveQuestion {
  readonly type: 'move';
  readonly common: PublicPart;
  readonly part: SeatPart;
  readonly view: SeatView;
  /** Such as `fair` or `fair@master`. */
  readonly computer: string;
  /** Its own stream of chance: the lesson's seed, the table and the number of the move. */
  readonly seed: number;
  readonly n: number;
}

export interface JudgeQuestion extends JudgeTask {
  readonly type: 'judge';
}

export type DeskQuestion = MoveQuestion | JudgeQuestion;

export type DeskAnswer =
  | { readonly n: number; readonly ok: true; readonly answer: unknown }
  | { readonly n: number; readonly ok: false; readonly message: string };
