import { otherSeat } from '../scenario/scenario.ts';
import { moveNotch, withFacts } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import { happen } from './happen.ts';
import { agreedPosition } from './refusal.ts';
import type { NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** Holds a term where both sides stand on it. */
export function fixTerm(table: Table, context: C, { seat, term }: CommandOf<'fixTerm'>): C {
  const fixed = { term, position: agreedPosition(table, context.facts, term)! };
  const next = withFacts(context, { fixed: [...context.facts.fixed, fixed] });
  return happen(next, { type: 'termFixed', seat, ...fixed });
}

/** Lets a fixed term go again, which costs the other side's patience. */
export function reopenTerm(context: C, { seat, term }: CommandOf<'reopenTerm'>): C {
  const fixed = context.facts.fixed.filter((one) => one.term !== term);
  const patience = moveNotch(context.facts.patience, otherSeat(seat), -1);
  return happen(withFacts(context, { fixed, patience }), { type: 'termReopened', seat, term });
}

/** Lets the tie between two terms go. */
export function dropLink(context: C, { seat, link }: CommandOf<'dropLink'>): C {
  const links = context.facts.links.filter((_, index) => index !== link);
  return happen(withFacts(context, { links }), { type: 'linkDropped', seat });
}
