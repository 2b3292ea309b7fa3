import { z } from 'zod';
import type { NegotiationState } from '../negotiation/state.ts';

export const SNAPSHOT_FORMAT = 'vakhsh-snapshot';

const snapshotSchema = z.strictObject({
  format: z.literal(SNAPSHOT_FORMAT),
  version: z.literal(1),
  rules: z.int().min(1),
  scenario: z.string().regex(/^[0-9a-f]{16}$/),
  n: z.int().min(0),
  h: z.string().regex(/^[0-9a-f]{16}$/),
  state: z.json(),
});

/**
 * The state after command `n`, beside the log. With equal rules and scenario hash it is only a cache; a game begun
 * under earlier rules goes on from it, because its commands might lead elsewhere now.
 */
export interface GameSnapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: 1;
  readonly rules: number;
  readonly scenario: string;
  readonly n: number;
  readonly h: string;
  readonly state: NegotiationState;
}

/** Reads a snapshot; null when it is none of ours or damaged, for then the log decides. */
export function readSnapshot(text: string): GameSnapshot | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = snapshotSchema.safeParse(value);
  return parsed.success ? (parsed.data as unknown as GameSnapshot) : null;
}
