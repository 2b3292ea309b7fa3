import { type Command, commandSchema } from '../negotiation/command.ts';
import { chainHash } from './chain-hash.ts';
import { type GameHeader, gameHeaderSchema, headerHash, LOG_FORMAT, LOG_VERSION } from './game-header.ts';
import { type LinesFormat, type LinesRefusal, readChainedLines } from './read-chained-lines.ts';

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
  | LinesRefusal<LogFault>;

type LogFault =
  | 'log/too-large'
  | 'log/not-a-game'
  | 'log/newer'
  | 'log/bad-header'
  | 'log/bad-line'
  | 'log/broken-chain';

const gameFile: LinesFormat<GameHeader, Command, LogFault> = {
  format: LOG_FORMAT,
  version: LOG_VERSION,
  header: gameHeaderSchema,
  body: commandSchema,
  isDated: true,
  names: { whole: 'a game', line: 'command' },
  codes: {
    'too-large': 'log/too-large',
    foreign: 'log/not-a-game',
    newer: 'log/newer',
    'bad-header': 'log/bad-header',
    'bad-line': 'log/bad-line',
    'broken-chain': 'log/broken-chain',
  },
};

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

/** Reads a game file; a half-written last line is dropped and said so, anything else wrong is refused. */
export function readLog(text: string): LogReading {
  const read = readChainedLines(gameFile, text);
  if (!read.ok) return read;
  const entries = read.lines.map(({ body, ...line }) => ({ ...line, command: body }));
  return { ok: true, log: { header: read.header, entries }, halfLineDropped: read.halfLineDropped };
}
