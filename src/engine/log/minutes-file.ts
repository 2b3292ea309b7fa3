import { z } from 'zod';
import type { NegotiationEvent } from '../negotiation/event.ts';
import { chainHash } from './chain-hash.ts';
import { publicEventSchema } from './public-event-schema.ts';

export const MINUTES_FORMAT = 'vakhsh-minutes';
const MINUTES_VERSION = 1;
const MOST_CHARACTERS = 4_000_000;

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
  | {
      readonly ok: false;
      readonly code:
        | 'minutes/too-large'
        | 'minutes/not-minutes'
        | 'minutes/newer'
        | 'minutes/bad-header'
        | 'minutes/bad-line'
        | 'minutes/broken-chain';
      /** Line of the file, from 1. */
      readonly line: number;
      readonly detail: string;
    };

type Refusal = Extract<MinutesReading, { ok: false }>;

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
  if (text.length > MOST_CHARACTERS)
    return refuse('minutes/too-large', 1, `more than ${MOST_CHARACTERS} characters`);
  const lines = text.split('\n');
  const whole = lines.at(-1) === '';
  if (whole) lines.pop();
  const header = readHeader(lines[0] ?? '');
  if (!header.ok) return header;
  const events: NegotiationEvent[] = [];
  let h = chainHash('', header.header);
  for (let i = 1; i < lines.length; i += 1) {
    const read = readLine(lines[i]!, i, h);
    if (!read.ok) {
      const torn = i === lines.length - 1 && !whole;
      if (!torn) return read;
      return { ok: true, minutes: { header: header.header, events }, halfLineDropped: true };
    }
    events.push(read.event);
    h = read.h;
  }
  return { ok: true, minutes: { header: header.header, events }, halfLineDropped: false };
}

function readHeader(line: string): { readonly ok: true; readonly header: MinutesHeader } | Refusal {
  const value = parseJson(line);
  if (!isRecord(value) || value.format !== MINUTES_FORMAT)
    return refuse('minutes/not-minutes', 1, 'the first line is not the header of minutes');
  if (typeof value.version === 'number' && value.version > MINUTES_VERSION)
    return refuse(
      'minutes/newer',
      1,
      `written in format ${value.version}, this program reads up to ${MINUTES_VERSION}`,
    );
  const parsed = headerSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  const issue = parsed.error.issues[0];
  return refuse(
    'minutes/bad-header',
    1,
    `${issue?.path.join('.') || 'header'}: ${issue?.message ?? 'not readable'}`,
  );
}

function readLine(
  line: string,
  n: number,
  previous: string,
): { readonly ok: true; readonly event: NegotiationEvent; readonly h: string } | Refusal {
  const value = parseJson(line);
  if (!isRecord(value)) return refuse('minutes/bad-line', n + 1, 'not a line of JSON');
  const { n: number, h, ...rest } = value;
  const parsed = publicEventSchema.safeParse(rest);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(
      'minutes/bad-line',
      n + 1,
      `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not readable'}`,
    );
  }
  const next = chainHash(previous, { n, ...parsed.data });
  if (number !== n || h !== next)
    return refuse('minutes/broken-chain', n + 1, `step ${n} does not continue the steps before it`);
  return { ok: true, event: { ...parsed.data, to: 'both' } as NegotiationEvent, h: next };
}

function refuse(code: Refusal['code'], line: number, detail: string): Refusal {
  return { ok: false, code, line, detail };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
