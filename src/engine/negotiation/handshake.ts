import type { SeatId } from '../scenario/scenario.ts';
import { withFacts } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import { beginDelivery } from './delivery.ts';
import { happen } from './happen.ts';
import { countVotes, readHome } from './home-vote.ts';
import { jointImprovement } from './joint-improvement.ts';
import type { NegotiationContext, Offer } from './state.ts';
import type { Table } from './table.ts';
import { endTalks, openRound } from './turns.ts';

type C = NegotiationContext;

/** An accepted offer goes to both homes, or straight to the last look where no home votes. */
export function shakeHands(table: Table, context: C, seat: SeatId): C {
  const { facts } = context;
  const offer = facts.offers[facts.openOffer!]!;
  const offers = facts.offers.map((made): Offer => (made === offer ? { ...made, fate: 'accepted' } : made));
  const handshake = { contract: offer.contract, offeredBy: offer.seat, round: facts.round };
  const next = happen(withFacts(context, { offers, openOffer: null, handshake }), {
    type: 'handshake',
    seat,
    contract: offer.contract,
  });
  return facts.options.homeVote ? next : lookOnceMore(table, next);
}

/** Promises something to one block at home before it votes. */
export function promiseAtHome(context: C, { seat, block }: CommandOf<'promiseAtHome'>): C {
  const promise = { seat, to: block, kept: null };
  const next = withFacts(context, { promises: [...context.facts.promises, promise] });
  return happen(next, { type: 'promisedAtHome', seat, block });
}

/** One home votes on the handshake; with both votes in it goes on, or back. */
export function putToVote(table: Table, context: C, seat: SeatId): C {
  const vote = countVotes(
    readHome(table, context.facts, context.private[seat], context.facts.handshake!.contract),
  );
  let next = withFacts(context, { votes: { ...context.facts.votes, [seat]: vote } });
  next = happen(next, { type: 'homeVoted', seat, vote });
  const { a, b } = next.facts.votes;
  if (!a || !b) return next;
  return a.passed && b.passed ? lookOnceMore(table, next) : sendBack(table, next);
}

/** One seat answers the last look; with both answers in the contract is signed. */
export function answerLastLook(
  table: Table,
  context: C,
  command: CommandOf<'takeImprovement'> | CommandOf<'keepDeal'>,
): C {
  const look = context.facts.lastLook!;
  const taken = command.type === 'takeImprovement';
  const answers = { ...look.answers, [command.seat]: taken };
  const next = happen(withFacts(context, { lastLook: { ...look, answers } }), {
    type: 'improvementAnswered',
    seat: command.seat,
    taken,
  });
  if (answers.a === null || answers.b === null) return next;
  return sign(table, next, answers.a && answers.b ? look.contract : context.facts.handshake!.contract);
}

/** A handshake that a home rejects goes one round back; in the last round it ends the talks (rule H4). */
function sendBack(table: Table, context: C): C {
  const { facts } = context;
  const by = (['a', 'b'] as const).filter((seat) => !facts.votes[seat]!.passed);
  const { contract } = facts.handshake!;
  if (facts.finalAnswer || facts.round + 1 >= table.common.rounds.length)
    return endTalks(context, { type: 'rejected-at-home', contract, round: facts.round, by });
  const promises = facts.promises.filter((promise) => promise.kept !== null);
  return openRound(
    table,
    withFacts(context, {
      handshake: null,
      votes: { a: null, b: null },
      promises,
      turn: 'a',
      round: facts.round + 1,
    }),
  );
}

function lookOnceMore(table: Table, context: C): C {
  const { facts } = context;
  const better = facts.options.lastLook ? jointImprovement(table, context, facts.handshake!.contract) : null;
  if (!better) return sign(table, context, facts.handshake!.contract);
  const next = withFacts(context, { lastLook: { contract: better, answers: { a: null, b: null } } });
  return happen(next, { type: 'improvementFound', contract: better });
}

function sign(table: Table, context: C, contract: Offer['contract']): C {
  return beginDelivery(table, endTalks(context, { type: 'signed', contract, round: context.facts.round }));
}
