import { z } from 'zod';
import type { StandingRule } from '#engine/index.ts';
import { amount, band, count, day, id, namedContract, seatId, source, termValue, textKey } from './basics.ts';
import { economyKey, effects } from './effect.ts';
import { projectBinding } from './project-binding.ts';
import { rule } from './rule.ts';
import { term } from './term.ts';

/** As many as a contract can have. */
export const MOST_TERMS = 40;

const pair = z.strictObject({ a: amount, b: amount });

const round = z.strictObject({
  date: day,
  season: z.enum(['winter', 'spring', 'summer', 'autumn']),
  record: id.nullable(),
});

const event = z.strictObject({
  id,
  date: day,
  effects,
  because: id.exactOptional(),
  question: z
    .strictObject({ seat: seatId, answers: z.array(z.strictObject({ id, effects })).min(2).max(3) })
    .nullable(),
  record: id.nullable(),
});

const card = z.strictObject({
  id,
  date: day,
  asks: z.enum(['a', 'b', 'pressed']),
  answers: z
    .array(
      z.strictObject({
        id,
        word: z.enum(['kept', 'broken']).exactOptional(),
        points: pair,
        when: z.array(z.strictObject({ rule, points: pair })).max(10),
      }),
    )
    .min(2)
    .max(4),
  records: z.array(id).max(20),
});

const standingRule: z.ZodType<StandingRule> = z.lazy(() =>
  z.union(
    [
      z.strictObject({
        outcome: z
          .array(z.enum(['signed', 'breakdown', 'rejected-at-home']))
          .min(1)
          .max(3),
      }),
      z.strictObject({ term: id, is: z.array(termValue).min(1).max(40) }),
      z.strictObject({ trust: seatId, atMost: z.int().min(0).max(5) }),
      z.strictObject({ word: z.enum(['kept', 'broken']), by: seatId, atLeast: z.int().min(1).max(20) }),
      z.strictObject({ all: z.array(standingRule).min(1).max(6) }),
      z.strictObject({ any: z.array(standingRule).min(1).max(6) }),
    ],
    { error: 'must be a condition on how another table ended' },
  ),
);

const link = z.strictObject({
  id,
  from: z.array(id).min(1).max(10),
  when: standingRule,
  effects,
  records: z.array(id).min(1).max(20),
  source,
});

const short = z.strictObject({
  open: z.array(id).min(1).max(MOST_TERMS),
  settled: namedContract,
  source,
});

const record = z.strictObject({
  id,
  date: day,
  contract: namedContract,
  known: z.record(id, id),
  choices: z.record(id, textKey),
});

/** The version of the scenario format that this program writes and reads. */
export const SCENARIO_VERSION = 1;

/** What both chairs may know: `public.json` of a pack (its type: `PublicPart` of the engine). */
export const publicPart = z.strictObject({
  format: z.literal('vakhsh-scenario'),
  version: z.literal(SCENARIO_VERSION),
  id,
  revision: z.int().min(1).max(1_000_000),
  roles: z.strictObject({ a: id, b: id }),
  window: z.strictObject({ from: day, to: day }),
  minutes: z.int().min(1).max(600),
  terms: z.array(term).min(1).max(MOST_TERMS),
  coupled: z.array(id).max(MOST_TERMS),
  chapters: z
    .array(z.strictObject({ id, terms: z.array(id).min(1).max(MOST_TERMS) }))
    .min(1)
    .max(4),
  draft: z.strictObject({ contract: namedContract, open: z.array(id).min(1).max(4) }),
  short: short.exactOptional(),
  project: projectBinding.nullable(),
  economics: z.strictObject({
    expectedCost: count,
    exportPrice: count,
    metalPrice: count.exactOptional(),
    objection: count.exactOptional(),
    debtSwap: count.exactOptional(),
  }),
  rounds: z.array(round).min(1).max(12),
  undated: z.literal(true).exactOptional(),
  events: z.array(event).max(60),
  ladders: z
    .array(z.strictObject({ id, start: z.int().min(0).max(20), rungs: z.int().min(1).max(20) }))
    .max(6),
  delivery: z.strictObject({
    cards: z.array(card).max(6),
    finalCost: z.strictObject({ ...band, source }),
    outputPermille: z.strictObject({ ...band, source }),
    exportPrice: z.strictObject({ ...band, source }),
    economy: z.partialRecord(economyKey, z.strictObject({ ...band, source })).exactOptional(),
  }),
  between: z.array(link).max(20).exactOptional(),
  patience: z.int().min(0).max(5),
  trust: z.int().min(0).max(5),
  audienceCost: count,
  records: z.array(record).max(10),
  discussion: z.array(id).max(20),
  history: z.array(id).max(1_000),
});
