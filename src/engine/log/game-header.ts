import { z } from 'zod';
import { carriedSchema } from '../between/standing.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { chainHash } from './chain-hash.ts';

export const LOG_FORMAT = 'vakhsh-log';
export const LOG_VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{16}$/);
const positions = z.array(z.int().min(0)).readonly().nullable();
const seat = z.strictObject({
  role: z.string().min(1).max(64),
  by: z.enum(['person', 'agent']),
  agent: z.string().max(64).optional(),
});

/** The first line of a game file. */
export const gameHeaderSchema = z.strictObject({
  format: z.literal(LOG_FORMAT),
  version: z.literal(LOG_VERSION),
  app: z.string().max(32),
  rules: z.int().min(1),
  scenario: z.strictObject({ id: z.string().min(1).max(64), revision: z.int().min(0), hash }),
  seed: z.int().min(0),
  start: z.strictObject({
    date: z.string().max(10).nullable(),
    positions: z.strictObject({ a: positions, b: positions }).nullable(),
  }),
  seats: z.strictObject({ a: seat, b: seat }),
  options: z.strictObject({
    homeVote: z.boolean().optional(),
    sideActions: z.boolean().optional(),
    events: z.boolean().optional(),
    lastLook: z.boolean().optional(),
    delivery: z.boolean().optional(),
    central: z.boolean().optional(),
    without: z.array(z.string().max(64)).readonly().optional(),
    short: z.literal(true).optional(),
  }),
  /** What stands from games finished at other tables; absent in a game that began without. */
  carried: carriedSchema.optional(),
  parent: z.strictObject({ hash, n: z.int().min(0) }).nullable(),
  /** The whole scenario, where it does not come with the program. */
  embedded: z.json().optional(),
});

export type GameHeader = z.infer<typeof gameHeaderSchema>;

/** Names a scenario's exact content. */
export function scenarioHash(scenario: Scenario): string {
  return chainHash('', scenario);
}

/** The hash from which the chain of commands starts. */
export function headerHash(header: GameHeader): string {
  return chainHash('', header);
}
