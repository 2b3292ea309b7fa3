import {
  type CommandOf,
  type Contract,
  positionOf,
  type SeatView,
  sameContract,
  type Table,
  type ValueSheet,
} from '#engine/index.ts';
import { heaviestTerms } from './heaviest-terms.ts';
import { lastOwnOffer } from './last-offers.ts';
import type { OfferPlan } from './plan-offer.ts';

/**
 * Situations for which a scenario's texts have lines. `counter-up` and `counter-down` say where the offer moves a
 * term: up or down its positions.
 */
export type SpeechLine = 'opening' | 'counter-up' | 'counter-down' | 'hold' | 'refuse' | 'blocker' | 'final';

type Speech = NonNullable<CommandOf<'makeOffer'>['speech']>;

/**
 * What a computer says with its offer, always truly. It reacts to the other's last offer: to the term where that
 * hurts most, or, when the other gave, with the term where itself gives most. Keeping its own heaviest term where
 * the other touched it, it says `hold`: the tell that a good listener finds.
 */
export function speak(table: Table, view: SeatView, plan: OfferPlan, offer: Contract): Speech {
  const { facts } = view;
  const sheet = table.sheet(facts, view.own);
  const own = lastOwnOffer(view);
  const theirs = facts.offers.filter(({ seat }) => seat !== view.seat).map(({ contract }) => contract);
  const last = theirs.at(-1);
  if (!own) return { line: 'opening', term: openingTerm(table, view, offer) };
  if (!last) return { line: 'hold', term: heaviestTerms(table, view)[0]! };
  const hurts = dearest(table, sheet, last, offer);
  const about = (line: SpeechLine): Speech => ({
    line,
    term: hurts === null ? null : table.terms[hurts]!.id,
  });
  const value = sheet.valueOf(last);
  if (value >= plan.target && !plan.search.allows(last))
    return { line: 'blocker', term: blockingTerm(table, plan, last, offer) };
  if (facts.round + 1 === table.common.rounds.length) return about('final');
  const heaviest = table.indexOf.get(heaviestTerms(table, view)[0]!)!;
  if (own[heaviest] === offer[heaviest] && last[heaviest] !== offer[heaviest])
    return { line: 'hold', term: table.terms[heaviest]!.id };
  if (sameContract(own, offer)) return about('hold');
  const before = theirs.at(-2);
  const gave = before !== undefined && value > sheet.valueOf(before);
  const given = dearest(table, sheet, offer, own);
  if (gave && given !== null) return counter(table, given, own, offer);
  if (value < view.own.walkAway && before !== undefined) return about('refuse');
  return hurts === null ? about('hold') : counter(table, hurts, last, offer);
}

function counter(table: Table, index: number, from: Contract, to: Contract): Speech {
  return { line: to[index]! > from[index]! ? 'counter-up' : 'counter-down', term: table.terms[index]!.id };
}

/** The term that alone keeps the other's offer from being signed; null when it is more than one. */
function blockingTerm(table: Table, plan: OfferPlan, theirs: Contract, offer: Contract): string | null {
  const cures = table.terms.findIndex((_, index) => plan.search.allows(theirs.with(index, offer[index]!)));
  return table.terms[cures]?.id ?? null;
}

/** The index of the term that would bring this seat most by moving from one contract to another; null: none would. */
function dearest(table: Table, sheet: ValueSheet, from: Contract, to: Contract): number | null {
  const value = sheet.valueOf(from);
  const gains = table.terms.map((_, index) => sheet.valueOf(from.with(index, to[index]!)) - value);
  const most = Math.max(...gains);
  return most > 0 ? gains.indexOf(most) : null;
}

/** The heaviest term on which the offer is what this chair's texts open with. */
function openingTerm(table: Table, view: SeatView, offer: Contract): string | null {
  const { opening } = table.partOf(view.seat);
  const opens = (term: string): boolean => {
    const index = table.indexOf.get(term)!;
    return offer[index] === positionOf(table.terms[index]!, opening[term]);
  };
  return heaviestTerms(table, view).find(opens) ?? null;
}
