import type { OwnPlace } from '#protocol/class/class-views.ts';
import { type Lesson, type Member, mirrorsAt, seatOf } from './lesson.ts';
import { tableRoomId } from './room-ids.ts';

/** Whether a member has the lesson open on a device. */
export type IsHere = (member: number | null) => boolean;

/** What a student is told of the own place: keys, seat, partners at the chair, what has been handed in. */
export function ownPlace(lesson: Lesson, member: Member, isHere: IsHere): OwnPlace {
  const seat = lesson.stage === 'gathering' ? null : seatOf(lesson, member.id);
  const { id, codename, pin, token } = member;
  return {
    member: id,
    codename,
    pin,
    token,
    seat: seat && { ...seat, room: tableRoomId(lesson.code, seat.table) },
    ...partnersOf(lesson, member, isHere),
    checks: member.checks,
    observed: member.observation !== null,
  };
}

function partnersOf(
  lesson: Lesson,
  { id }: Member,
  isHere: IsHere,
): Pick<OwnPlace, 'partners' | 'penIsFree'> {
  const seat = seatOf(lesson, id);
  if (!seat?.chair) return { partners: [], penIsFree: false };
  const holder = lesson.tables[seat.table - 1]?.[seat.chair] ?? null;
  const others = [holder, ...mirrorsAt(lesson, seat.table, seat.chair)].filter((one) => one !== id);
  return {
    partners: others.flatMap((one) => lesson.members.find(({ id: other }) => other === one)?.codename ?? []),
    penIsFree: seat.as === 'mirror' && !isHere(holder),
  };
}
