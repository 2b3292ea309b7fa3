import { type CommandOf, type Contract, type SeatView, sameContract, type Table } from '#engine/index.ts';
import { heaviestTerms } from './heaviest-terms.ts';
import { lastOwnOffer, type OfferPlan } from './plan-offer.ts';

/** Situations for which a scenario's texts have lines; `term` of a speech is the one that the line reacts to. */
export type SpeechLine = 'opening' | 'counter-up' | 'counter-down' | 'hold' | 'refuse' | 'blocker' | 'final';

type Speech = NonNullable<CommandOf<'makeOffer'>['speech']>;

/**
 * What a computer says with its offer. It always speaks of the other's last offer: of the term where it gave, or
 * where it hurts most. When that is truly its heaviest term it says `hold`: the tell that a good listener finds.
 */
export function speak(table: Table, view: SeatView, plan: OfferPlan, offer: Contract): Speech {
  const heaviest = heaviestTerms(table, view)[0] ?? null;
  const theirs = view.facts.offers.filter(({ seat }) => seat !== view.seat).map(({ contract }) => contract);
  const last = theirs.at(-1);
  const own = lastOwnOffer(view);
  if (!last) return { line: own ? 'hold' : 'opening', term: heaviest };
  const sheet = table.sheet(view.facts, view.own);
  const value = sheet.valueOf(last);
  const hurts = extreme(table, (index) => sheet.valueOf(last.with(index, offer[index]!)) - value);
  const line = (name: SpeechLine, term: string | null): Speech => ({ line: name, term });
  if (view.facts.round + 1 === table.common.rounds.length) return line('final', hurts);
  if (value >= plan.target && !plan.search.allows(last)) return line('blocker', hurts);
  if (hurts === heaviest || (own && sameContract(own, offer))) return line('hold', hurts);
  if (value < view.own.walkAway) return line('refuse', hurts);
  const before = theirs.at(-2);
  const gave = before
    ? extreme(table, (index) => sheet.valueOf(before.with(index, last[index]!)) - sheet.valueOf(before))
    : null;
  return gave ? line('counter-up', gave) : line('counter-down', hurts);
}

/** The term for which a measure is largest, or null where none is above nothing. */
function extreme(table: Table, measure: (index: number) => number): string | null {
  let best: { term: string; by: number } | null = null;
  for (const [index, { id }] of table.terms.entries()) {
    const by = measure(index);
    if (by > 0 && (best === null || by > best.by)) best = { term: id, by };
  }
  return best?.term ?? null;
}
