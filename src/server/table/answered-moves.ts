import type { OfferNote } from '#protocol/class/class-views.ts';
import type { MoveAnswer } from '#protocol/class/student-messages.ts';

/** A line of the stream of names: a move's name, its answer, and the note that came with it. */
export interface AnsweredMove {
  readonly key: string;
  readonly answer: Extract<MoveAnswer, { ok: true }>;
  readonly note?: OfferNote;
}

/** The moves of people at one table, by name. */
export interface AnsweredMoves {
  /** The answer to a move that was sent before, while it is kept. */
  answerTo(key: string): MoveAnswer | null;
  add(move: AnsweredMove): void;
  /** Numbers of the log's entries that people made. */
  readonly byHand: readonly number[];
  readonly notes: readonly OfferNote[];
}

const ANSWERS_KEPT = 64;

/** Answers are kept for a while, so that a move sent again after a drop is answered and not done twice. */
export function answeredMoves(): AnsweredMoves {
  const answers = new Map<string, MoveAnswer>();
  const byHand: number[] = [];
  const notes: OfferNote[] = [];
  return {
    answerTo: (key) => answers.get(key) ?? null,
    add: ({ key, answer, note }) => {
      byHand.push(answer.n);
      if (note) notes.push(note);
      answers.set(key, answer);
      if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value!);
    },
    byHand,
    notes,
  };
}
