import {
  checkAnswerSchema,
  exitTicketSchema,
  guessSchema,
  observationSchema,
} from '#protocol/class/student-messages.ts';
import type { Happening } from './happening.ts';
import { type Lesson, seatOf } from './lesson.ts';

/** What a student can hand in to the lesson itself. */
export type Sheet = 'ticket' | 'observation' | 'check' | 'guess';

/** What it makes happen: nothing where it was in already. */
export type HandedIn = { readonly ok: true; readonly happening: Happening | null } | { readonly ok: false };

/** Reads what a member hands in; refused where it is unreadable or not asked of this member now. */
export function handedIn(lesson: Lesson, member: number, sheet: Sheet, message: unknown): HandedIn {
  switch (sheet) {
    case 'ticket': {
      const { data: ticket } = exitTicketSchema.safeParse(message);
      return ticket ? taken({ type: 'ticketHandedIn', member, ticket }) : { ok: false };
    }
    case 'observation': {
      const { data } = observationSchema.safeParse(message);
      if (!data || seatOf(lesson, member)?.as !== 'observer') return { ok: false };
      return taken({ type: 'observed', member, answers: data.answers });
    }
    case 'check': {
      const { data } = checkAnswerSchema.safeParse(message);
      const before = lesson.members.find(({ id }) => id === member)?.checks;
      if (!data || !before) return { ok: false };
      return taken(before[data.question - 1] === null ? { type: 'checked', member, ...data } : null);
    }
    case 'guess': {
      const { data: at } = guessSchema.safeParse(message);
      return at && lesson.step === 'guess' ? taken({ type: 'guessed', member, at }) : { ok: false };
    }
  }
}

function taken(happening: Happening | null): HandedIn {
  return { ok: true, happening };
}
