import { z } from 'zod';

const permille = z.int().min(-100_000).max(100_000);

const game = z.strictObject({
  seed: z.int().min(0),
  end: z.enum(['signed', 'rejected-at-home', 'breakdown']),
  /** Round of the end, from 1. */
  round: z.int().min(1).max(12),
  /** Whether at the end some contract that both homes pass was at or above both walk-aways. */
  possible: z.boolean(),
  /** Gain of a and b over their walk-aways as a part of the best joint gain, in thousandths; null without a signature. */
  share: z.tuple([permille, permille]).nullable(),
  /** The signed contract, by position; null without a signature. */
  contract: z.array(z.int().min(0)).max(40).nullable(),
});

/**
 * How computers ended the short version of one table, game by game: counted by `npm run spread` and never typed. A
 * test plays some of the games again.
 */
export const spreadSchema = z.strictObject({
  format: z.literal('vakhsh-spread'),
  version: z.literal(1),
  table: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** The character in both chairs. */
  character: z.string().regex(/^[a-z-]{1,24}$/),
  games: z.array(game).min(1).max(10_000),
});

export type Spread = z.infer<typeof spreadSchema>;
export type SpreadGame = Spread['games'][number];
