import type { JudgeTask } from '#analysis/lesson/judge-table.ts';
import type { Scenario, SeatId, SeatView } from '#engine/index.ts';

/** What a computer in a class is told: of its scenario its own chair's part, and that chair's view. */
export interface MoveTask {
  readonly scenario: Scenario;
  readonly seat: SeatId;
  readonly view: SeatView;
  /** Such as `fair` or `fair@master`. */
  readonly computer: string;
  /** Its own stream of chance: the lesson's seed, the table and the number of the move. */
  readonly seed: number;
  readonly n: number;
}

/** A scenario goes to the desk's thread once, under a number; questions name the number. */
export type DeskMessage =
  | { readonly type: 'learn'; readonly pack: number; readonly scenario: Scenario }
  | { readonly type: 'ask'; readonly n: number; readonly pack: number; readonly question: DeskQuestion };

export type DeskQuestion =
  | ({ readonly type: 'move' } & Omit<MoveTask, 'scenario'>)
  | ({ readonly type: 'judge' } & Omit<JudgeTask, 'scenario'>);

export type DeskAnswer =
  | { readonly n: number; readonly ok: true; readonly answer: unknown }
  | { readonly n: number; readonly ok: false; readonly message: string };
