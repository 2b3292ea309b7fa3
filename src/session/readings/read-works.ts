import {
  type Contract,
  type Facts,
  type ProjectBinding,
  ruleHolds,
  type SeatId,
  type Table,
} from '#engine/index.ts';

/** How far the works of a signed contract have come. */
export interface Works {
  /** Part of the plant that stands, 0 … 1. */
  readonly built: number;
  /** Units of four that give power. */
  readonly unitsLit: number;
  /** The builder has stopped over the last answer. */
  readonly isHalted: boolean;
}

/** Thousandths of a point that an answer may cost the builder before the works stand still. */
const stopsAt = 5_000;
/** Months that a stop costs. */
const stopMonths = 12;
/** Months between one unit and the next, and what stands when the first gives power. */
const unitMonths = 6;
const builtAtFirstPower = 0.85;
const unitCount = 4;

/** Months from the start of works to the first power where the contract names no date. */
const usualMonths = 60;

/**
 * The works on a day after the signing, as both chairs can see them: from the contract's start, the low end of what
 * the plant may cost, and the answers given so far. The builder is the guest, chair b.
 */
export function readWorks(table: Table, facts: Facts, contract: Contract, date: string): Works {
  const signed = monthOf(table.common.rounds[facts.outcome?.round ?? 0]?.date ?? table.common.window.to);
  const stops = (facts.delivery?.answers ?? []).map(
    (given) => costOf(table, facts, contract, given, 'b') >= stopsAt,
  );
  const delay = stops.filter(Boolean).length * stopMonths;
  const first = (firstPower(table, facts, contract) ?? signed + usualMonths) + delay;
  const now = monthOf(date);
  const lit = now < first ? 0 : Math.min(unitCount, 1 + Math.floor((now - first) / unitMonths));
  const built =
    now < first
      ? builtAtFirstPower * Math.max(0.1, (now - signed) / Math.max(1, first - signed))
      : builtAtFirstPower + ((1 - builtAtFirstPower) * (lit - 1)) / (unitCount - 1);
  return { built, unitsLit: lit, isHalted: lit < unitCount && stops.at(-1) === true };
}

/** Month of the first power, counted from the year 0; null where the project or its contract names none. */
function firstPower(table: Table, facts: Facts, contract: Contract): number | null {
  const project = table.common.project;
  if (table.payOff) {
    const expectedCost = Math.max(facts.economics.expectedCost, table.common.delivery.finalCost.low);
    const { firstYear, startMonth } = table.payOff.read(contract, {
      ...facts.economics,
      expectedCost,
      outputPermille: 1_000,
    });
    return firstYear * 12 + startMonth;
  }
  return project ? namedMonth(project, table, contract) : null;
}

function namedMonth(project: ProjectBinding, table: Table, contract: Contract): number | null {
  const chosen = (term: string): number => contract[table.indexOf.get(term)!]!;
  switch (project.model) {
    case 'revenue-plant':
      return project.plant.firstYear * 12 + project.ready.months[chosen(project.ready.term)]!;
    case 'loan-plant':
      return (
        project.plant.firstYear * 12 +
        project.consent.waitMonths[chosen(project.consent.term)]! +
        project.plant.buildMonths
      );
    default:
      return null;
  }
}

/** What an answer cost a chair at this contract, thousandths of a point. */
function costOf(
  table: Table,
  facts: Facts,
  contract: Contract,
  given: { readonly card: string; readonly answer: string },
  seat: SeatId,
): number {
  const card = table.common.delivery.cards.find(({ id }) => id === given.card);
  const answer = card?.answers.find(({ id }) => id === given.answer);
  if (!answer) return 0;
  const holding = answer.when.filter(({ rule }) => ruleHolds(table, rule, { contract, gain: 0, facts }));
  return -holding.reduce((sum, { points }) => sum + points[seat], answer.points[seat]);
}

/** Months since the year 0 of an ISO date. */
function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
