import { isContract, readMinutesFile } from '#engine/index.ts';
import {
  type ClassReport,
  classReportSchema,
  REPORT_FORMAT,
  REPORT_VERSION,
  RESULT_FORMAT,
  RESULT_VERSION,
  type ResultFile,
  resultFileSchema,
  type TableReport,
} from '#protocol/class/class-report.ts';
import type { LoadClassTable } from './class-table.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Why a file does not count, as the end of a key of the interface's texts; the others count all the same. */
export interface RefusedFile {
  readonly file: string;
  readonly code:
    | 'not-a-result'
    | 'newer'
    | 'bad-place'
    | 'bad-minutes'
    | 'unknown-table'
    | 'other-table'
    | 'twice';
  readonly detail: string;
}

/** What a folder of files comes to: one class for every table and game number, and what was left out. */
export interface BroughtClasses {
  readonly classes: readonly ClassReport[];
  readonly refused: readonly RefusedFile[];
}

type Read = { readonly file: string } & (
  | { readonly type: 'result'; readonly result: ResultFile }
  | { readonly type: 'class'; readonly report: ClassReport }
  | { readonly type: 'refused'; readonly refused: RefusedFile }
);

/** @param at milliseconds since 1970, for the lists of classes */
export async function readResultFiles(
  files: readonly NamedText[],
  loadTable: LoadClassTable,
  at: number,
): Promise<BroughtClasses> {
  const read = files.map(readOne);
  const refused = read.flatMap((one) => (one.type === 'refused' ? [one.refused] : []));
  const known = new Set<string>();
  const results: ResultFile[] = [];
  const kept: ClassReport[] = [];
  for (const one of read) {
    if (one.type === 'refused') continue;
    const { scenario, tables } =
      one.type === 'result' ? { ...one.result, tables: [one.result.result] } : one.report;
    const table = await loadTable(scenario.id);
    if (!table) refused.push(refuse(one.file, 'unknown-table', scenario.id));
    else if (!tables.every((each) => fits(each, table.common.terms)))
      refused.push(refuse(one.file, 'other-table', scenario.id));
    else if (one.type === 'class') kept.push(one.report);
    else if (known.has(one.result.minutes)) refused.push(refuse(one.file, 'twice', ''));
    else {
      known.add(one.result.minutes);
      results.push(one.result);
    }
  }
  const groups = Map.groupBy(
    results,
    ({ scenario, seed, short }) => `${scenario.id}/${scenario.hash}/${seed}/${short}`,
  );
  return { classes: [...kept, ...[...groups.values()].map((group) => classOf(group, at))], refused };
}

function readOne({ name: file, text }: NamedText): Read {
  const refused = (code: RefusedFile['code'], detail = ''): Read => ({
    file,
    type: 'refused',
    refused: refuse(file, code, detail),
  });
  const value = parseJson(text);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  const newest = { [RESULT_FORMAT]: RESULT_VERSION, [REPORT_FORMAT]: REPORT_VERSION }[String(format)];
  if (newest === undefined) return refused('not-a-result');
  if (typeof version === 'number' && version > newest) return refused('newer');
  const schema = format === RESULT_FORMAT ? resultFileSchema : classReportSchema;
  const parsed = schema.safeParse(value);
  if (!parsed.success) return refused('bad-place', parsed.error.issues[0]?.path.join('.') || 'format');
  if (parsed.data.format === REPORT_FORMAT) return { file, type: 'class', report: parsed.data };
  const minutes = readMinutesFile(parsed.data.minutes);
  if (!minutes.ok || minutes.minutes.header.scenario.id !== parsed.data.scenario.id)
    return refused('bad-minutes', minutes.ok ? 'scenario' : String(minutes.line));
  return { file, type: 'result', result: parsed.data };
}

function fits({ contract, missed }: TableReport, terms: Parameters<typeof isContract>[0]): boolean {
  return [contract, missed?.contract ?? null].every((each) => each === null || isContract(terms, each));
}

/** One class out of result files with the same sheets; tables in the order of the codenames. */
function classOf(results: readonly ResultFile[], at: number): ClassReport {
  const { scenario, seed, short } = results[0]!;
  const longest = results.toSorted((x, y) => y.result.rounds - x.result.rounds)[0]!;
  const named = results.toSorted((x, y) => (nameOf(x) < nameOf(y) ? -1 : 1));
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    code: String(seed),
    at,
    scenario,
    seed,
    short,
    settings: null,
    tables: named.map(({ result }, index) => ({ ...result, table: index + 1 })),
    possible: longest.possible,
    guesses: [],
  };
}

function nameOf({ result: { sitters } }: ResultFile): string {
  return `${sitters.a.codename ?? ''} ${sitters.b.codename ?? ''}`.trim();
}

function refuse(file: string, code: RefusedFile['code'], detail: string): RefusedFile {
  return { file, code, detail };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
