import type { z } from 'zod';
import { chainHash } from './chain-hash.ts';

/** What can be wrong with a file of chained lines. */
export type LinesFault = 'too-large' | 'foreign' | 'newer' | 'bad-header' | 'bad-line' | 'broken-chain';

/** A kind of file in JSON Lines: a header, then numbered lines of which each carries the hash of all before it. */
export interface LinesFormat<Header, Body extends object, Code extends string> {
  readonly format: string;
  /** The highest version that this program reads. */
  readonly version: number;
  readonly header: z.ZodType<Header>;
  readonly body: z.ZodType<Body>;
  /** Whether a line may say when it was written; the chain does not cover that. */
  readonly isDated: boolean;
  /** What the file holds and what a line of it is, for the words of a fault. */
  readonly names: { readonly whole: string; readonly line: string };
  readonly codes: Readonly<Record<LinesFault, Code>>;
}

/** One line as it was read. */
export interface ChainedLine<Body> {
  /** From 1, without the header. */
  readonly n: number;
  readonly body: Body;
  readonly at: string | null;
  readonly h: string;
}

export interface LinesRefusal<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  /** Line of the file, from 1. */
  readonly line: number;
  /** What is wrong there, in plain English for a message's detail. */
  readonly detail: string;
}

interface LinesRead<Header, Body> {
  readonly ok: true;
  readonly header: Header;
  readonly lines: readonly ChainedLine<Body>[];
  readonly halfLineDropped: boolean;
}

/** A game of two hundred rounds stays far below this. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Reads a file of chained lines. A half-written last line is dropped and said so; anything else that is wrong is
 * refused with the first line at which it is.
 */
export function readChainedLines<Header, Body extends object, Code extends string>(
  kind: LinesFormat<Header, Body, Code>,
  text: string,
): LinesRead<Header, Body> | LinesRefusal<Code> {
  if (text.length > MOST_CHARACTERS)
    return refuse(kind.codes['too-large'], 1, `more than ${MOST_CHARACTERS} characters`);
  const rows = text.split('\n');
  const isWhole = rows.at(-1) === '';
  if (isWhole) rows.pop();
  const head = readHeader(kind, rows[0] ?? '');
  if (!head.ok) return head;
  const { header } = head;
  const lines: ChainedLine<Body>[] = [];
  for (let n = 1; n < rows.length; n += 1) {
    const read = readLine(kind, rows[n]!, n, lines.at(-1)?.h ?? chainHash('', header));
    if (read.ok) lines.push(read.line);
    else if (isWhole || n < rows.length - 1) return read;
    else return { ok: true, header, lines, halfLineDropped: true };
  }
  return { ok: true, header, lines, halfLineDropped: false };
}

function readHeader<Header, Body extends object, Code extends string>(
  { format, version, header, names, codes }: LinesFormat<Header, Body, Code>,
  row: string,
): { readonly ok: true; readonly header: Header } | LinesRefusal<Code> {
  const value = parseRow(row);
  if (value?.format !== format)
    return refuse(codes.foreign, 1, `the first line is not the header of ${names.whole}`);
  if (typeof value.version === 'number' && value.version > version)
    return refuse(codes.newer, 1, `written in format ${value.version}, this program reads up to ${version}`);
  const parsed = header.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  return refuse(codes['bad-header'], 1, firstIssue(parsed.error, 'header'));
}

function readLine<Header, Body extends object, Code extends string>(
  { body, isDated, names, codes }: LinesFormat<Header, Body, Code>,
  row: string,
  n: number,
  previous: string,
): { readonly ok: true; readonly line: ChainedLine<Body> } | LinesRefusal<Code> {
  const value = parseRow(row);
  if (value === null) return refuse(codes['bad-line'], n + 1, 'not a line of JSON');
  const { n: number, h, ...said } = value;
  const { at, ...undated } = said;
  const parsed = body.safeParse(isDated ? undated : said);
  if (!parsed.success) return refuse(codes['bad-line'], n + 1, firstIssue(parsed.error, names.line));
  const next = chainHash(previous, { n, ...parsed.data });
  if (number !== n || h !== next)
    return refuse(codes['broken-chain'], n + 1, `step ${n} does not continue the steps before it`);
  return { ok: true, line: { n, body: parsed.data, at: typeof at === 'string' ? at : null, h: next } };
}

function refuse<Code extends string>(code: Code, line: number, detail: string): LinesRefusal<Code> {
  return { ok: false, code, line, detail };
}

function firstIssue(error: z.ZodError, whole: string): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') || whole}: ${issue?.message ?? 'not readable'}`;
}

function parseRow(row: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
