import { type Command, commandSchema } from '../negotiation/command.ts';
import { chainHash } from './chain-hash.ts';
import { type GameHeader, gameHeaderSchema, headerHash, LOG_FORMAT, LOG_VERSION } from './game-header.ts';

/** One command as it stands in the file, with its place in the chain. */
export interface LogEntry {
  readonly n: number;
  readonly command: Command;
  /** When it was given, for people; no rule reads it and the chain does not cover it. */
  readonly at: string | null;
  readonly h: string;
}

export interface GameLog {
  readonly header: GameHeader;
  readonly entries: readonly LogEntry[];
}

export type LogReading =
  | { readonly ok: true; readonly log: GameLog; readonly halfLineDropped: boolean }
  | {
      readonly ok: false;
      readonly code:
        | 'log/too-large'
        | 'log/not-a-game'
        | 'log/newer'
        | 'log/bad-header'
        | 'log/bad-line'
        | 'log/broken-chain';
      /** Line of the file, from 1. */
      readonly line: number;
      /** What is wrong there, in plain English for a message's detail. */
      readonly detail: string;
    };

/** A game of two hundred rounds stays far below this. */
const MOST_CHARACTERS = 4_000_000;

/** The next entry of a log. */
export function chainCommand(log: GameLog, command: Command, at: string | null): LogEntry {
  const n = log.entries.length + 1;
  const previous = log.entries.at(-1)?.h ?? headerHash(log.header);
  return { n, command, at, h: chainHash(previous, { n, ...command }) };
}

export function headerLine(header: GameHeader): string {
  return JSON.stringify(header);
}

export function entryLine({ n, command, at, h }: LogEntry): string {
  return JSON.stringify({ n, ...command, ...(at === null ? {} : { at }), h });
}

export function writeLog(log: GameLog): string {
  return `${[headerLine(log.header), ...log.entries.map(entryLine)].join('\n')}\n`;
}

/** The last hash of a log: it names the game so far. */
export function logHash(log: GameLog): string {
  return log.entries.at(-1)?.h ?? headerHash(log.header);
}

/**
 * Reads a game file. A half-written last line is dropped and said so; anything else that is wrong is refused with
 * the first line at which it is.
 */
export function readLog(text: string): LogReading {
  if (text.length > MOST_CHARACTERS)
    return refuse('log/too-large', 1, `more than ${MOST_CHARACTERS} characters`);
  const lines = text.split('\n');
  const whole = lines.at(-1) === '';
  if (whole) lines.pop();
  const header = readHeader(lines[0] ?? '');
  if (!header.ok) return header;
  const entries: LogEntry[] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const isTorn = i === lines.length - 1 && !whole;
    const read = readEntry(lines[i]!, { header: header.header, entries }, i + 1);
    if (!read.ok)
      return isTorn ? { ok: true, log: { header: header.header, entries }, halfLineDropped: true } : read;
    entries.push(read.entry);
  }
  return { ok: true, log: { header: header.header, entries }, halfLineDropped: false };
}

type Refusal = Extract<LogReading, { ok: false }>;

function readHeader(line: string): { readonly ok: true; readonly header: GameHeader } | Refusal {
  const value = parseJson(line);
  if (!isRecord(value) || value.format !== LOG_FORMAT)
    return refuse('log/not-a-game', 1, 'the first line is not the header of a game');
  if (typeof value.version === 'number' && value.version > LOG_VERSION)
    return refuse(
      'log/newer',
      1,
      `written in format ${value.version}, this program reads up to ${LOG_VERSION}`,
    );
  const parsed = gameHeaderSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  const issue = parsed.error.issues[0];
  return refuse(
    'log/bad-header',
    1,
    `${issue?.path.join('.') || 'header'}: ${issue?.message ?? 'not readable'}`,
  );
}

function readEntry(
  line: string,
  log: GameLog,
  at: number,
): { readonly ok: true; readonly entry: LogEntry } | Refusal {
  const value = parseJson(line);
  if (!isRecord(value)) return refuse('log/bad-line', at, 'not a line of JSON');
  const { n, h, at: time, ...rest } = value;
  const parsed = commandSchema.safeParse(rest);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(
      'log/bad-line',
      at,
      `${issue?.path.join('.') || 'command'}: ${issue?.message ?? 'not a command'}`,
    );
  }
  const entry = chainCommand(log, parsed.data, typeof time === 'string' ? time : null);
  if (entry.n !== n || entry.h !== h)
    return refuse('log/broken-chain', at, `step ${entry.n} does not continue the steps before it`);
  return { ok: true, entry };
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
