import { type Command, type Contract, type NegotiationState, sameContract } from '#engine/index.ts';
import type { ClassTable } from './class-table.ts';

/**
 * The next step on the way to a contract that both chairs agreed on by word of mouth, given for whoever has the move:
 * what is fixed or linked otherwise is opened, one offers it, the other accepts. Null where this is no turn to offer.
 */
export function commandAsAgreed({ state, scenario }: ClassTable, contract: Contract): Command | null {
  if (state.value === 'lastLook') return keepDeal(state);
  if (state.value !== 'turnA' && state.value !== 'turnB') return null;
  const { facts } = state.context;
  if (facts.news !== null) return null;
  const { turn: seat, openOffer } = facts;
  const open = openOffer === null ? null : facts.offers[openOffer]!;
  if (open !== null && open.seat !== seat && sameContract(open.contract, contract))
    return { seat, type: 'acceptOffer' };
  const terms = scenario.public.terms.map(({ id }) => id);
  const otherwise = facts.fixed.find(({ term, position }) => contract[terms.indexOf(term)] !== position);
  if (otherwise) return { seat, type: 'reopenTerm', term: otherwise.term };
  if (facts.links.length > 0) return { seat, type: 'dropLink', link: 0 };
  return { seat, type: 'makeOffer', contract, links: [], speech: null };
}

function keepDeal({ context }: NegotiationState): Command | null {
  const answers = context.facts.lastLook?.answers;
  if (!answers) return null;
  return { seat: answers.a === null ? 'a' : 'b', type: 'keepDeal' };
}
