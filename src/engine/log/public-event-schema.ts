import { z } from 'zod';

const id = z.string().min(1).max(80);
const position = z.int().min(0).max(1_000);
const contract = z.array(position).min(1).max(40).readonly();
const weight = z.enum(['high', 'middle', 'low']);
const anySeat = z.enum(['a', 'b']);
const place = z.strictObject({ term: id, position });
const link = z.strictObject({ by: anySeat, when: place, only: place });
const round = z.int().min(0).max(1_000);
const outcome = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('signed'), contract, round }),
  z.strictObject({ type: z.literal('breakdown'), by: z.enum(['a', 'b', 'clock', 'host']), round }),
  z.strictObject({
    type: z.literal('rejected-at-home'),
    contract,
    round,
    by: z.array(anySeat).readonly(),
  }),
]);

const at = { round };
const by = { round, seat: anySeat };

/** What both chairs may read of what happened, as it stands in a file of minutes. */
export const publicEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...by, type: z.literal('briefed') }),
  z.strictObject({ ...by, type: z.literal('prepared') }),
  z.strictObject({ ...at, type: z.literal('talksOpened') }),
  z.strictObject({ ...at, type: z.literal('roundOpened'), date: z.string().max(10) }),
  z.strictObject({ ...at, type: z.literal('newsBroke'), event: id }),
  z.strictObject({ ...at, type: z.literal('carriedOver'), link: id }),
  z.strictObject({ ...by, type: z.literal('newsAnswered'), event: id, answer: id }),
  z.strictObject({ ...by, type: z.literal('asked'), about: z.enum(['matters', 'works']) }),
  z.strictObject({ ...by, type: z.literal('answered'), term: id, weight, towards: position.nullable() }),
  z.strictObject({
    ...by,
    type: z.literal('revealed'),
    term: id,
    weight,
    as: z.enum(['claim', 'document']),
  }),
  z.strictObject({ ...by, type: z.literal('leverPlayed'), lever: id }),
  z.strictObject({ ...by, type: z.literal('caucusHeld') }),
  z.strictObject({
    ...by,
    type: z.literal('spokenPublicly'),
    term: id,
    position,
    side: z.enum(['atLeast', 'atMost']),
  }),
  z.strictObject({ ...by, type: z.literal('paused') }),
  z.strictObject({
    ...by,
    type: z.literal('offerMade'),
    contract,
    links: z.array(link).max(20).readonly(),
    speech: z.strictObject({ line: z.string().max(80), term: id.nullable() }).nullable(),
  }),
  z.strictObject({ ...by, type: z.literal('declined'), blocker: z.enum(['walk-away', 'home', 'terms']) }),
  z.strictObject({ ...by, type: z.literal('offerWithdrawn'), cause: id.nullable() }),
  z.strictObject({ ...by, type: z.literal('offerExpired') }),
  z.strictObject({ ...by, type: z.literal('termFixed'), term: id, position }),
  z.strictObject({ ...by, type: z.literal('termReopened'), term: id }),
  z.strictObject({ ...by, type: z.literal('linkDropped') }),
  z.strictObject({ ...by, type: z.literal('handshake'), contract }),
  z.strictObject({ ...by, type: z.literal('promisedAtHome'), block: id }),
  z.strictObject({
    ...by,
    type: z.literal('homeVoted'),
    vote: z.strictObject({ yes: z.int(), total: z.int(), passed: z.boolean() }),
  }),
  z.strictObject({ ...at, type: z.literal('improvementFound'), contract }),
  z.strictObject({ ...by, type: z.literal('improvementAnswered'), taken: z.boolean() }),
  z.strictObject({ ...at, type: z.literal('talksEnded'), outcome }),
  z.strictObject({ ...by, type: z.literal('deliveryAsked'), card: id }),
  z.strictObject({ ...by, type: z.literal('deliveryAnswered'), card: id, answer: id }),
  z.strictObject({ ...at, type: z.literal('delivered'), finalCost: z.int() }),
]);
