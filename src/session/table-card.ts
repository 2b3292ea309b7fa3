import type { BySeat, PublicPart } from '#engine/index.ts';
import type { Difficulty } from '#scenarios/read-table-index.ts';

/** What a bundled table tells of itself before one sits down. */
export interface TableCard {
  readonly id: string;
  readonly difficulty: Difficulty;
  readonly roles: BySeat<string>;
  /** First and last day of the talks, ISO. */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  readonly rounds: number;
  readonly terms: number;
  /** How many terms its short version leaves open; null without one. */
  readonly shortTerms: number | null;
  /** What history made of it last; null where it left nothing to write down. */
  readonly record: { readonly id: string; readonly date: string } | null;
  /** Tables whose ends this one looks at. */
  readonly looksAt: readonly string[];
}

/** The card of a table, from its public part alone. */
export function tableCard(common: PublicPart, difficulty: Difficulty): TableCard {
  const record = common.records.at(-1);
  return {
    id: common.id,
    difficulty,
    roles: common.roles,
    ...common.window,
    minutes: common.minutes,
    rounds: common.rounds.length,
    terms: common.terms.length,
    shortTerms: common.short?.open.length ?? null,
    record: record ? { id: record.id, date: record.date } : null,
    looksAt: [...new Set((common.between ?? []).flatMap(({ from }) => from))],
  };
}
