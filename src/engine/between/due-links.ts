import type { BetweenLink, PublicPart, StandingRule } from '../scenario/scenario.ts';
import type { Standing } from './standing.ts';

/** What a game began with, and which links it has set off so far. */
export interface Carried {
  readonly standing: readonly Standing[];
  readonly links: readonly string[];
}

/** The links of a table that what stands elsewhere sets off by this day and that have not acted yet (rule B4). */
export function dueLinks(common: PublicPart, carried: Carried, day: string): readonly BetweenLink[] {
  const known = knownBy(carried.standing, day);
  return (common.between ?? []).filter(
    ({ id, from, when }) =>
      !carried.links.includes(id) &&
      holds(
        when,
        known.filter(({ table }) => from.includes(table)),
      ),
  );
}

/** What one may know of other tables on a day: talks that have ended by then and words settled by then. */
export function knownBy(standing: readonly Standing[], day: string): Standing[] {
  return standing
    .filter(({ date }) => date <= day)
    .map((entry) => ({ ...entry, words: entry.words.filter(({ date }) => date <= day) }));
}

function holds(rule: StandingRule, of: readonly Standing[]): boolean {
  if ('all' in rule) return rule.all.every((part) => holds(part, of));
  if ('any' in rule) return rule.any.some((part) => holds(part, of));
  if ('outcome' in rule) return of.some(({ outcome }) => rule.outcome.includes(outcome));
  if ('term' in rule)
    return of.some(({ agreed }) => agreed !== null && rule.is.includes(agreed[rule.term] ?? ''));
  if ('trust' in rule) return of.some(({ trust }) => trust[rule.trust] <= rule.atMost);
  const kept = rule.word === 'kept';
  const words = of.flatMap((entry) => entry.words);
  return words.filter(({ by, kept: was }) => by === rule.by && was === kept).length >= rule.atLeast;
}
