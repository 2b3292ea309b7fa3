import { type PublicPart, SEATS, type SeatId } from '#engine/index.ts';
import type { ClassReport, TableReport } from '#protocol/class/class-report.ts';

const COLUMNS = [
  'class',
  'table',
  'codename',
  'role',
  'scenario',
  'seed',
  'rounds',
  'outcome',
  'own value',
  'joint value',
  'distance to frontier',
  'offers',
  'questions',
  'concessions per term',
  'promises',
  'hints',
  'bot rounds',
  'minutes',
  'answer 1',
  'answer 2',
  'answer 3',
  'feeling result',
  'feeling self',
  'feeling process',
  'feeling relation',
] as const;

/**
 * One row a seat, as a spreadsheet opens it: UTF-8 with a byte order mark, no cell that could be a formula. Below them
 * one row for each observer and partner, with their answers alone: a table's figures are counted at its chairs.
 */
export function resultsCsv(report: ClassReport, roles: PublicPart['roles']): string {
  const rows = report.tables.flatMap((table) => SEATS.map((chair) => rowOf(report, table, chair, roles)));
  const helpers = (report.helpers ?? []).map((helper) => helperRow(report, helper, roles));
  return `\uFEFF${[COLUMNS, ...rows, ...helpers].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

type Cell = string | number | null;
type Helper = NonNullable<ClassReport['helpers']>[number];

function rowOf(report: ClassReport, table: TableReport, chair: SeatId, roles: PublicPart['roles']): Cell[] {
  const { codename, ticket } = table.sitters[chair];
  const { conduct, missed } = table;
  const { a, b } = table.values;
  return [
    report.code,
    table.table,
    codename,
    roles[chair],
    report.scenario.id,
    report.seed,
    table.rounds,
    table.outcome,
    points(table.values[chair]),
    points(a + b),
    missed ? points(missed.a + missed.b - a - b) : 0,
    table.offers[chair],
    table.questions[chair],
    conduct.concessions[chair].join(' '),
    conduct.promises[chair],
    conduct.hints[chair],
    codename === null ? table.rounds : conduct.botRounds[chair],
    conduct.minutes,
    ...three(ticket?.answers ?? []),
    ...four(ticket?.feelings ?? []),
  ];
}

const FIGURES = COLUMNS.indexOf('answer 1') - COLUMNS.indexOf('rounds');

function helperRow(report: ClassReport, helper: Helper, roles: PublicPart['roles']): Cell[] {
  const { table, codename, chair, ticket } = helper;
  return [
    report.code,
    table,
    codename,
    chair === null ? 'observer' : `${roles[chair]} (partner)`,
    report.scenario.id,
    report.seed,
    ...Array.from({ length: FIGURES }, () => null),
    ...three(ticket?.answers ?? []),
    ...four(ticket?.feelings ?? []),
  ];
}

function three(answers: readonly string[]): Cell[] {
  return [answers[0] ?? null, answers[1] ?? null, answers[2] ?? null];
}

function four(feelings: readonly number[]): Cell[] {
  return [feelings[0] ?? null, feelings[1] ?? null, feelings[2] ?? null, feelings[3] ?? null];
}

function points(thousandths: number): string {
  return (thousandths / 1_000).toFixed(3);
}

/** A cell that a spreadsheet reads as text or number, never as a formula. */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  const plain = !isNumber && /^[=+\-−@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
