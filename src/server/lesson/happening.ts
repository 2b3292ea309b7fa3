import { z } from 'zod';
import { agreedFileSchema } from '#protocol/class/agreed-file.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { DEBRIEF_STEPS } from '#protocol/class/debrief-steps.ts';
import { lessonSettingsSchema } from '#protocol/class/lesson-settings.ts';
import { checkAnswerSchema, exitTicketSchema, observationSchema } from '#protocol/class/student-messages.ts';

const member = z.int().min(1);
const table = z.int().min(1);
const chair = z.enum(['a', 'b']);

/** Everything that can happen to a lesson outside its tables, as it stands in the journal. */
export const happeningSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('opened'),
    code: z.string(),
    settings: lessonSettingsSchema,
    at: z.int(),
  }),
  z.strictObject({
    type: z.literal('joined'),
    member,
    codename: z.string(),
    pin: z.string(),
    token: z.string(),
  }),
  z.strictObject({ type: z.literal('renamed'), member, codename: z.string() }),
  z.strictObject({ type: z.literal('pinReplaced'), member, pin: z.string(), token: z.string() }),
  z.strictObject({ type: z.literal('removed'), member }),
  z.strictObject({ type: z.literal('placed'), member, table, chair }),
  z.strictObject({
    type: z.literal('attached'),
    member,
    table,
    as: z.enum(['observer', 'mirror']),
    chair: chair.nullable(),
  }),
  z.strictObject({ type: z.literal('checked'), member, ...checkAnswerSchema.shape }),
  z.strictObject({ type: z.literal('observed'), member, answers: observationSchema.shape.answers }),
  z.strictObject({ type: z.literal('givenToBot'), table, chair }),
  z.strictObject({ type: z.literal('begun'), at: z.int() }),
  /** A table got its room, in whichever process. */
  z.strictObject({ type: z.literal('laidOut'), table }),
  z.strictObject({ type: z.literal('paused'), table: table.nullable() }),
  z.strictObject({ type: z.literal('resumed'), table: table.nullable() }),
  z.strictObject({ type: z.literal('adjourned') }),
  z.strictObject({ type: z.literal('takenUp'), at: z.int() }),
  z.strictObject({ type: z.literal('announced'), text: z.string() }),
  z.strictObject({ type: z.literal('newsBroken'), event: z.string() }),
  /** Two students agreed by word of mouth, and their file was taken in. */
  z.strictObject({ type: z.literal('takenIn'), table, contract: agreedFileSchema.shape.contract }),
  z.strictObject({ type: z.literal('stopped') }),
  z.strictObject({ type: z.literal('debriefed') }),
  /** All tables are judged; who sat where is filled in when the report is read. */
  z.strictObject({ type: z.literal('reported'), report: classReportSchema }),
  z.strictObject({ type: z.literal('revealed'), step: z.enum(DEBRIEF_STEPS) }),
  z.strictObject({ type: z.literal('guessed'), member, at: z.strictObject({ a: z.int(), b: z.int() }) }),
  z.strictObject({ type: z.literal('ticketHandedIn'), member, ticket: exitTicketSchema }),
  z.strictObject({ type: z.literal('ended') }),
]);

export type Happening = z.infer<typeof happeningSchema>;
