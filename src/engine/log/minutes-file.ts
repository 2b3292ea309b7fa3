import { z } from 'zod';
import type { NegotiationEvent } from '../negotiation/event.ts';
import { chainHash } from './chain-hash.ts';
import { publicEventSchema } from './public-event-schema.ts';
import { type LinesFormat, type LinesRefusal, readChainedLines } from './read-chained-lines.ts';

export const MINUTES_FORMAT = 'vakhsh-minutes';
const MINUTES_VERSION = 1;

const seat = z.strictObject({ role: z.string().min(1).max(64), by: z.enum(['person', 'agent']) });

const headerSchema = z.strictObject({
  format: z.literal(MINUTES_FORMAT),
  version: z.literal(MINUTES_VERSION),
  app: z.string().max(32),
  scenario: z.strictObject({ id: z.string().min(1).max(64), revision: z.int().min(0) }),
  /** Where a game that took a record over began; null for a game from the first date. */
  start: z.string().max(10).nullable(),
  seats: z.strictObject({ a: seat, b: seat }),
  /** The public part and its texts, where the scenario does not come with the program. */
  embedded: z.json().optional(),
});

/** The first line of a file of minutes: no seed, no options, nothing private. */
export type MinutesHeader = z.infer<typeof headerSchema>;

/** What both chairs could read of a game: to be looked at, not to be played on. */
export interface Minutes {
  readonly header: MinutesHeader;
  readonly events: readonly NegotiationEvent[];
}

export type MinutesReading =
  | { readonly ok: true; readonly minutes: Minutes; readonly halfLineDropped: boolean }
  | LinesRefusal<MinutesFault>;

type MinutesFault =
  | 'minutes/too-large'
  | 'minutes/not-minutes'
  | 'minutes/newer'
  | 'minutes/bad-header'
  | 'minutes/bad-line'
  | 'minutes/broken-chain';

const minutesFile: LinesFormat<MinutesHeader, z.infer<typeof publicEventSchema>, MinutesFault> = {
  format: MINUTES_FORMAT,
  version: MINUTES_VERSION,
  header: headerSchema,
  body: publicEventSchema,
  isDated: false,
  names: { whole: 'minutes', line: 'line' },
  codes: {
    'too-large': 'minutes/too-large',
    foreign: 'minutes/not-minutes',
    newer: 'minutes/newer',
    'bad-header': 'minutes/bad-header',
    'bad-line': 'minutes/bad-line',
    'broken-chain': 'minutes/broken-chain',
  },
};

export function minutesHeader(from: Omit<MinutesHeader, 'format' | 'version'>): MinutesHeader {
  return { format: MINUTES_FORMAT, version: MINUTES_VERSION, ...from };
}

/** Writes the events that both chairs could read; the others are left out, whoever hands them in. */
export function writeMinutes({ header, events }: Minutes): string {
  const lines = [JSON.stringify(header)];
  let h = chainHash('', header);
  for (const { to, ...event } of events) {
    if (to !== 'both') continue;
    const line = { n: lines.length, ...event };
    h = chainHash(h, line);
    lines.push(JSON.stringify({ ...line, h }));
  }
  return `${lines.join('\n')}\n`;
}

/** Reads a file of minutes; a half-written last line is dropped and said so, anything else wrong is refused. */
export function readMinutesFile(text: string): MinutesReading {
  const read = readChainedLines(minutesFile, text);
  if (!read.ok) return read;
  const events = read.lines.map(({ body }) => ({ ...body, to: 'both' }) as NegotiationEvent);
  return { ok: true, minutes: { header: read.header, events }, halfLineDropped: read.halfLineDropped };
}
