import { type Scenario, SEATS, type SeatId } from '#engine/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { JudgedTable } from './table-result.ts';

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

/** One row a seat, as a spreadsheet opens it: UTF-8 with a byte order mark, no cell that could be a formula. */
export function resultsCsv(lesson: Lesson, judged: readonly JudgedTable[], scenario: Scenario): string {
  const rows = judged.flatMap((one) => SEATS.map((chair) => rowOf(lesson, one, chair, scenario)));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

type Cell = string | number | null;

function rowOf(
  lesson: Lesson,
  { result, analysis, conduct }: JudgedTable,
  chair: SeatId,
  scenario: Scenario,
): Cell[] {
  const member = lesson.members.find(({ id }) => id === lesson.tables[result.table - 1]?.[chair]);
  const { answers, feelings } = member?.ticket ?? { answers: [], feelings: [] };
  const { a, b } = result.values;
  const better = analysis.missedTrade;
  return [
    lesson.code,
    result.table,
    member?.codename ?? null,
    scenario.public.roles[chair],
    scenario.public.id,
    lesson.settings.seed,
    result.rounds,
    result.outcome,
    points(result.values[chair]),
    points(a + b),
    better ? points(better.a + better.b - a - b) : 0,
    result.offers[chair],
    result.questions[chair],
    conduct.concessions[chair].join(' '),
    conduct.promises[chair],
    conduct.hints[chair],
    member ? conduct.botRounds[chair] : result.rounds,
    conduct.minutes,
    ...three(answers),
    ...four(feelings),
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
