import { z } from 'zod';

const id = z.string().min(1).max(64);
const position = z.int().min(0).max(1_000);
const contract = z.array(position).min(1).max(40).readonly();
const weight = z.enum(['high', 'middle', 'low']);
const anySeat = z.enum(['a', 'b']);
const place = z.strictObject({ term: id, position });
const speech = z.strictObject({ line: z.string().max(80), term: id.nullable() });

const seat = { seat: anySeat };

/** Who may advise a chair. */
export const ADVISERS = ['energy', 'finance', 'security'] as const;
export type AdviserId = (typeof ADVISERS)[number];

/** Every command that can change a game, as it stands in the log. */
export const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...seat, type: z.literal('ready') }),
  z.strictObject({
    ...seat,
    type: z.literal('prepare'),
    priorities: z.array(id).max(3).readonly(),
    firstYear: z.int().min(1990).max(2100).nullable(),
    ownLine: z.int().nullable(),
    action: id.nullable(),
  }),
  z.strictObject({ ...seat, type: z.literal('ask'), about: z.enum(['matters', 'works']) }),
  z.strictObject({
    ...seat,
    type: z.literal('answer'),
    term: id,
    weight,
    /** Where the term would have to move, or null when the answer is only what matters. */
    towards: position.nullable(),
  }),
  z.strictObject({ ...seat, type: z.literal('reveal'), term: id, as: z.enum(['claim', 'document']), weight }),
  z.strictObject({ ...seat, type: z.literal('playLever'), lever: id }),
  z.strictObject({ ...seat, type: z.literal('caucus') }),
  z.strictObject({
    ...seat,
    type: z.literal('speakPublicly'),
    term: id,
    position,
    side: z.enum(['atLeast', 'atMost']),
  }),
  z.strictObject({ ...seat, type: z.literal('pause') }),
  z.strictObject({
    ...seat,
    type: z.literal('makeOffer'),
    contract,
    links: z
      .array(z.strictObject({ when: place, only: place }))
      .max(4)
      .readonly(),
    speech: speech.nullable(),
  }),
  z.strictObject({ ...seat, type: z.literal('acceptOffer') }),
  z.strictObject({
    ...seat,
    type: z.literal('decline'),
    /** What stands in the way of any offer of its own now. */
    blocker: z.enum(['walk-away', 'home', 'terms']),
  }),
  z.strictObject({ ...seat, type: z.literal('withdrawOffer') }),
  z.strictObject({ ...seat, type: z.literal('fixTerm'), term: id }),
  z.strictObject({ ...seat, type: z.literal('reopenTerm'), term: id }),
  z.strictObject({ ...seat, type: z.literal('dropLink'), link: z.int().min(0).max(20) }),
  z.strictObject({ ...seat, type: z.literal('walkAway') }),
  z.strictObject({
    ...seat,
    /** Hears an adviser out to one of three steps: where to look, which two terms, the whole package. */
    type: z.literal('askAdviser'),
    adviser: z.enum(ADVISERS),
    step: z.int().min(1).max(3),
    contract,
    /** That the other side accepts the package this round, permille. */
    chance: z.int().min(0).max(1_000),
  }),
  z.strictObject({ ...seat, type: z.literal('answerNews'), answer: id }),
  z.strictObject({ ...seat, type: z.literal('promiseAtHome'), block: id }),
  z.strictObject({ ...seat, type: z.literal('putToVote') }),
  z.strictObject({ ...seat, type: z.literal('takeImprovement') }),
  z.strictObject({ ...seat, type: z.literal('keepDeal') }),
  z.strictObject({ ...seat, type: z.literal('answerDelivery'), answer: id }),
  z.strictObject({ seat: z.literal('clock'), type: z.literal('expireOffer') }),
  z.strictObject({ seat: z.literal('host'), type: z.literal('stopTalks') }),
  /** Lets one of the table's events happen now, whatever its date. */
  z.strictObject({ seat: z.literal('host'), type: z.literal('breakNews'), event: id }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Side actions: at most one a round for each seat. */
export const SIDE_ACTIONS = ['ask', 'reveal', 'playLever', 'caucus', 'speakPublicly', 'pause'] as const;
