import { type AuthContext, ServerError } from '@colyseus/core';
import { type LessonEntry, lessonEntrySchema } from '#protocol/class/student-messages.ts';
import { freshDigits, freshToken } from '../host/fresh-keys.ts';
import type { HostParts } from '../host/host-parts.ts';
import { isLoopback } from '../host/is-loopback.ts';
import { isSecret } from '../host/is-secret.ts';
import type { Happening } from '../lesson/happening.ts';
import { isSameName } from '../lesson/is-same-name.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** Who has come into a lesson. */
export type Who = { readonly as: 'teacher' } | { readonly as: 'student'; readonly member: number };

/** Somebody let in, and what that changes in the lesson. */
interface LetIn {
  readonly who: Who;
  readonly happening: Happening | null;
}

const MEMBERS_AT_MOST = 220;

/**
 * Lets somebody into a lesson by secret, codename, PIN or token.
 *
 * @throws ServerError with the sentence that is shown at the door
 */
export function letIn(host: HostParts, lesson: Lesson, options: unknown, context: AuthContext): LetIn {
  const address = context.ip ?? 'unknown';
  if (!host.guesses.mayTry(address))
    throw new ServerError(429, 'Too many wrong tries from this device; wait a minute.');
  const entry = lessonEntrySchema.safeParse(options);
  if (!entry.success) throw new ServerError(400, 'A lesson is entered with a codename.');
  const found =
    entry.data.as === 'teacher' ? teacher(host, entry.data, context) : student(lesson, entry.data);
  if (!(found instanceof ServerError)) return found;
  if (found.code === 403) host.guesses.wrong(address);
  throw found;
}

function teacher(
  host: HostParts,
  { secret }: Extract<LessonEntry, { as: 'teacher' }>,
  context: AuthContext,
): LetIn | ServerError {
  if (!isSecret(secret, host.teacherSecret))
    return new ServerError(403, 'This is not the secret of the teacher.');
  if (!host.teacherRemote && !isLoopback(context.ip))
    return new ServerError(403, "The teacher's page answers on the host's own computer only.");
  return { who: { as: 'teacher' }, happening: null };
}

function student(lesson: Lesson, entry: Exclude<LessonEntry, { as: 'teacher' }>): LetIn | ServerError {
  const { members } = lesson;
  const held = entry.as === 'pin' ? undefined : members.find(({ token }) => token === entry.token);
  if (held) return { who: { as: 'student', member: held.id }, happening: null };
  if (entry.as === 'token') return noSuchSeat();
  const known = members.find(({ codename }) => isSameName(codename, entry.codename));
  if (entry.as === 'pin') {
    if (known?.pin !== entry.pin) return noSuchSeat();
    // The PIN stays; the old device's token ends here, so that only one device holds the seat.
    return join({ type: 'pinReplaced', member: known.id, pin: known.pin, token: freshToken() });
  }
  if (known)
    return new ServerError(409, 'Somebody in this lesson has that codename; choose another or use your PIN.');
  if (members.length >= MEMBERS_AT_MOST) return new ServerError(409, 'This lesson is full.');
  if (lesson.stage === 'ended') return new ServerError(410, 'This lesson is over.');
  const { codename, token } = entry;
  const member = (members.at(-1)?.id ?? 0) + 1;
  return join({ type: 'joined', member, codename, pin: freshDigits(), token });
}

function join(happening: Extract<Happening, { type: 'joined' | 'pinReplaced' }>): LetIn {
  return { who: { as: 'student', member: happening.member }, happening };
}

function noSuchSeat(): ServerError {
  return new ServerError(403, 'No seat of this lesson has that codename and PIN.');
}
