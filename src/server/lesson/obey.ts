import { type Contract, isContract, type SeatId, sameContract, type Term } from '#engine/index.ts';
import type { OrderRefusal, TeacherOrder } from '#protocol/class/teacher-messages.ts';
import type { Happening } from './happening.ts';
import { isSameName } from './is-same-name.ts';
import { type Lesson, mirrorsAt, seatOf } from './lesson.ts';
import { pairMembers } from './pair-members.ts';

/** More tables than two hundred students can fill. */
const TABLES_AT_MOST = 200;

/** What is drawn at random for a replaced PIN; the host brings it. */
export interface FreshKeys {
  readonly pin: string;
  readonly token: string;
}

export type Obeyed =
  | { readonly ok: true; readonly happenings: readonly Happening[] }
  | { readonly ok: false; readonly code: OrderRefusal };

/** What an order is held against beside the lesson itself. */
export interface Surroundings {
  readonly fresh: FreshKeys;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Ids of the events of the lesson's table, and its terms. */
  readonly events: readonly string[];
  readonly terms: readonly Term[];
  /** Tables that have an outcome. */
  readonly over: readonly number[];
}

/** What a teacher's order makes happen to the lesson, or why it cannot. Tables are told by their rooms. */
export function obey(lesson: Lesson, order: TeacherOrder, around: Surroundings): Obeyed {
  const { fresh, now, events } = around;
  switch (order.type) {
    case 'pair': {
      const places = pairMembers(lesson, order.odd ?? 'bot');
      return places.length === 0 ? refuse('order/nobody-paired') : done(...places);
    }
    case 'place':
      return place(lesson, order);
    case 'attach':
      return attach(lesson, order);
    case 'begin':
      if (lesson.stage !== 'gathering') return refuse('order/already-begun');
      if (lesson.tables.every((chairs) => chairs.a === null && chairs.b === null))
        return refuse('order/nobody-paired');
      return done({ type: 'begun', at: now });
    case 'pause':
    case 'resume': {
      if (lesson.stage !== 'running') return refuse('order/not-begun');
      if (order.table !== null && !lesson.tables[order.table - 1]) return refuse('order/no-such-table');
      return done({ type: order.type === 'pause' ? 'paused' : 'resumed', table: order.table });
    }
    case 'adjourn':
      if (lesson.stage !== 'running' || lesson.adjourned) return refuse('order/not-begun');
      return done({ type: 'adjourned' });
    case 'takeUp':
      return lesson.adjourned ? done({ type: 'takenUp', at: now }) : refuse('order/not-begun');
    case 'announce':
      return done({ type: 'announced', text: order.text });
    case 'breakNews':
      if (lesson.stage !== 'running' || lesson.stopped) return refuse('order/not-begun');
      if (!events.includes(order.event)) return refuse('order/no-such-event');
      if (lesson.news.includes(order.event)) return refuse('order/event-has-been');
      return done({ type: 'newsBroken', event: order.event });
    case 'takeIn':
      return takeIn(lesson, order, around);
    case 'giveToBot':
      if (!lesson.tables[order.table - 1]) return refuse('order/no-such-table');
      return done(leftEmpty(lesson, order.table, order.seat));
    case 'remove':
      return remove(lesson, order.member);
    case 'rename':
      if (isTaken(lesson, order)) return refuse('order/name-taken');
      return forMember(lesson, order.member, {
        type: 'renamed',
        member: order.member,
        codename: order.codename,
      });
    case 'newPin':
      return forMember(lesson, order.member, { type: 'pinReplaced', member: order.member, ...fresh });
    case 'stop':
      return lesson.stage === 'running' ? done({ type: 'stopped' }) : refuse('order/not-begun');
    case 'debrief':
      return lesson.stage === 'running' ? done({ type: 'debriefed' }) : refuse('order/not-begun');
    case 'reveal':
      return lesson.report ? done({ type: 'revealed', step: order.step }) : refuse('order/not-begun');
    case 'end':
      return done({ type: 'ended' });
  }
}

function place(lesson: Lesson, order: Extract<TeacherOrder, { type: 'place' }>): Obeyed {
  if (order.table > TABLES_AT_MOST) return refuse('order/lesson-full');
  if (!lesson.members.some(({ id }) => id === order.member)) return refuse('order/no-such-member');
  const holder = lesson.tables[order.table - 1]?.[order.seat] ?? null;
  if (holder !== null && holder !== order.member) return refuse('order/chair-taken');
  if (lesson.stage !== 'gathering' && !lesson.tables[order.table - 1]) return refuse('order/no-such-table');
  return done({ type: 'placed', member: order.member, table: order.table, chair: order.seat });
}

/** Two files of one table that say the same are as good as one. */
function takeIn(
  lesson: Lesson,
  { table, contract }: Extract<TeacherOrder, { type: 'takeIn' }>,
  { terms, over }: Surroundings,
): Obeyed {
  const chairs = lesson.tables[table - 1];
  if (lesson.stage !== 'running') return refuse('order/not-begun');
  if (!chairs) return refuse('order/no-such-table');
  if (chairs.a === null || chairs.b === null) return refuse('order/bot-at-table');
  if (contract !== null && !isContract(terms, contract)) return refuse('order/no-such-contract');
  const before = lesson.agreed.find((one) => one.table === table);
  if (before) return isSame(before.contract, contract) ? done() : refuse('order/agreed-otherwise');
  return over.includes(table) ? refuse('order/table-is-over') : done({ type: 'takenIn', table, contract });
}

function isSame(one: Contract | null, other: Contract | null): boolean {
  return one === null || other === null ? one === other : sameContract(one, other);
}

function isTaken(
  { members }: Lesson,
  { member, codename }: Extract<TeacherOrder, { type: 'rename' }>,
): boolean {
  return members.some(({ id, codename: other }) => id !== member && isSameName(other, codename));
}

function attach(lesson: Lesson, order: Extract<TeacherOrder, { type: 'attach' }>): Obeyed {
  const { member, table, as } = order;
  const chairs = lesson.tables[table - 1];
  if (!lesson.members.some(({ id }) => id === member)) return refuse('order/no-such-member');
  if (!chairs) return refuse('order/no-such-table');
  const chair = as === 'mirror' ? order.seat : null;
  const holder = chair === null ? null : chairs[chair];
  if (as === 'mirror' && (holder === null || holder === member)) return refuse('order/no-partner');
  return done({ type: 'attached', member, table, as, chair });
}

/** A chair that its holder leaves goes to the partner, where there is one, else to the computer. */
function leftEmpty(lesson: Lesson, table: number, chair: SeatId): Happening {
  const [partner] = mirrorsAt(lesson, table, chair);
  return partner === undefined
    ? { type: 'givenToBot', table, chair }
    : { type: 'placed', member: partner, table, chair };
}

function remove(lesson: Lesson, member: number): Obeyed {
  const seat = seatOf(lesson, member);
  const removed = forMember(lesson, member, { type: 'removed', member });
  if (!removed.ok || seat?.as !== 'player') return removed;
  return done(...removed.happenings, leftEmpty(lesson, seat.table, seat.chair!));
}

function forMember(lesson: Lesson, member: number, happening: Happening): Obeyed {
  return lesson.members.some(({ id }) => id === member) ? done(happening) : refuse('order/no-such-member');
}

function done(...happenings: readonly Happening[]): Obeyed {
  return { ok: true, happenings };
}

function refuse(code: OrderRefusal): Obeyed {
  return { ok: false, code };
}
