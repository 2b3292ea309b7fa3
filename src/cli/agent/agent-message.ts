import { z } from 'zod';

const namedOutcomeSchema = z.record(z.string(), z.union([z.string(), z.number()]));

/** What the agent process is told, one JSON object a line. */
export const agentMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('start'),
    /** Null where the format has no domain file, or where it lies beside the profile. */
    domain: z.string().nullable(),
    profile: z.string(),
    seat: z.union([z.literal(0), z.literal(1)]),
    rounds: z.int().min(1).max(1_000_000),
    seed: z.int().min(0),
    agent: z.string(),
  }),
  z.strictObject({
    type: z.literal('turn'),
    round: z.int().min(0),
    offer: namedOutcomeSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('end'), agreement: namedOutcomeSchema.nullable() }),
]);

export type AgentMessage = z.infer<typeof agentMessageSchema>;
export type StartMessage = Extract<AgentMessage, { type: 'start' }>;
export type TurnMessage = Extract<AgentMessage, { type: 'turn' }>;
