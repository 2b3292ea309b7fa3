import { z } from 'zod';
import { agreedFileSchema } from './agreed-file.ts';
import { DEBRIEF_STEPS } from './debrief-steps.ts';
import { codenameSchema } from './student-messages.ts';

const table = z.int().min(1).max(200);
const seat = z.enum(['a', 'b']);
const member = z.int().min(1).max(1_000);

/** What a teacher may ask of a running lesson. */
export const teacherOrderSchema = z.discriminatedUnion('type', [
  /** Gives everybody a place; `odd` is what becomes of the last of an odd number. */
  z.strictObject({ type: z.literal('pair'), odd: z.enum(['bot', 'observer', 'mirror']).optional() }),
  z.strictObject({ type: z.literal('place'), member, table, seat }),
  /** Makes somebody an observer of a table, or the partner of the one who holds one of its chairs. */
  z.strictObject({
    type: z.literal('attach'),
    member,
    table,
    as: z.enum(['observer', 'mirror']),
    seat: seat.nullable(),
  }),
  z.strictObject({ type: z.literal('begin') }),
  z.strictObject({ type: z.literal('pause'), table: table.nullable() }),
  z.strictObject({ type: z.literal('resume'), table: table.nullable() }),
  /** Keeps the lesson for another day; `takeUp` goes on with it. */
  z.strictObject({ type: z.literal('adjourn') }),
  z.strictObject({ type: z.literal('takeUp') }),
  z.strictObject({ type: z.literal('announce'), text: z.string().trim().min(1).max(300) }),
  /** Lets one of the table's events happen at every table where it still can. */
  z.strictObject({ type: z.literal('breakNews'), event: z.string().min(1).max(64) }),
  z.strictObject({ type: z.literal('giveToBot'), table, seat }),
  /** Ends a table as its two students agreed by word of mouth while the network was down. */
  z.strictObject({
    type: z.literal('takeIn'),
    table,
    contract: agreedFileSchema.shape.contract,
  }),
  z.strictObject({ type: z.literal('remove'), member }),
  z.strictObject({ type: z.literal('rename'), member, codename: codenameSchema }),
  z.strictObject({ type: z.literal('newPin'), member }),
  /** Ends the talks at every table that has none left to lose: who is still talking goes to the debrief. */
  z.strictObject({ type: z.literal('stop') }),
  z.strictObject({ type: z.literal('debrief') }),
  /** Shows the class the next part of the debrief, or goes back to one before. */
  z.strictObject({ type: z.literal('reveal'), step: z.enum(DEBRIEF_STEPS) }),
  z.strictObject({ type: z.literal('end') }),
]);
export type TeacherOrder = z.infer<typeof teacherOrderSchema>;

export type OrderAnswer = { readonly ok: true } | { readonly ok: false; readonly code: OrderRefusal };

export type OrderRefusal =
  | 'order/unreadable'
  | 'order/nobody-paired'
  | 'order/already-begun'
  | 'order/not-begun'
  | 'order/no-such-member'
  | 'order/no-such-table'
  | 'order/chair-taken'
  | 'order/no-partner'
  | 'order/name-taken'
  | 'order/lesson-full'
  | 'order/no-such-event'
  | 'order/event-has-been'
  | 'order/bot-at-table'
  | 'order/table-is-over'
  | 'order/no-such-contract'
  | 'order/agreed-otherwise';
