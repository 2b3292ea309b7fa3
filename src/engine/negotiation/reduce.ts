import { dueLinks } from '../between/due-links.ts';
import { type BetweenLink, type DatedEvent, otherSeat, type SeatId } from '../scenario/scenario.ts';
import { positionCount } from '../terms/term.ts';
import { createValueSheet } from '../value/value-sheet.ts';
import { applyEffects, moveNotch, walkAwayNow, withFacts, withPrivate } from './apply-effects.ts';
import { type Command, type CommandOf, SIDE_ACTIONS } from './command.ts';
import type { NegotiationEvent, NegotiationEventBody } from './event.ts';
import { countVotes, homeCanPass, readHome } from './home-vote.ts';
import { jointImprovement } from './joint-improvement.ts';
import { agreedPosition, mayHappen } from './refusal.ts';
import { ruleHolds } from './rule-holds.ts';
import type { Facts, NegotiationContext, Offer, Outcome } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** What keeping a promise at home costs the one who made it, thousandths of a point; our model's choice. */
const PROMISE_COST = 3_000;

/** What a legal command does to the game. Pure; refuses nothing (that is `refusalOf`). */
export function reduce(table: Table, before: C, command: Command): C {
  const context = settleSideAction(before, command);
  switch (command.type) {
    case 'ready':
      return happen(setFor(context, 'ready', command.seat), { type: 'briefed', seat: command.seat });
    case 'prepare':
      return prepare(table, context, command);
    case 'ask':
      return ask(context, command);
    case 'answer':
      return answer(context, command);
    case 'reveal':
      return reveal(context, command);
    case 'playLever':
      return playLever(table, context, command);
    case 'caucus':
      return caucus(table, context, command.seat);
    case 'speakPublicly':
      return speakPublicly(table, context, command);
    case 'pause': {
      const patience = moveNotch(context.facts.patience, otherSeat(command.seat), 1);
      return happen(withFacts(context, { patience }), { type: 'paused', seat: command.seat });
    }
    case 'makeOffer':
      return endTurn(table, makeOffer(context, command));
    case 'decline':
      return endTurn(table, decline(context, command));
    case 'acceptOffer':
      return shakeHands(table, context, command.seat);
    case 'withdrawOffer':
      return skipEmptyAnswer(
        closeOffer(context, 'withdrawn', { type: 'offerWithdrawn', seat: command.seat, cause: null }),
      );
    case 'expireOffer': {
      const { seat } = context.facts.offers[context.facts.openOffer!]!;
      return skipEmptyAnswer(closeOffer(context, 'expired', { type: 'offerExpired', seat }));
    }
    case 'fixTerm': {
      const fixed = { term: command.term, position: agreedPosition(table, context.facts, command.term)! };
      return happen(withFacts(context, { fixed: [...context.facts.fixed, fixed] }), {
        type: 'termFixed',
        seat: command.seat,
        ...fixed,
      });
    }
    case 'reopenTerm': {
      const { facts } = context;
      const fixed = facts.fixed.filter(({ term }) => term !== command.term);
      const patience = moveNotch(facts.patience, otherSeat(command.seat), -1);
      return happen(withFacts(context, { fixed, patience }), {
        type: 'termReopened',
        seat: command.seat,
        term: command.term,
      });
    }
    case 'dropLink': {
      const links = context.facts.links.filter((_, index) => index !== command.link);
      return happen(withFacts(context, { links }), { type: 'linkDropped', seat: command.seat });
    }
    case 'walkAway':
      return endTalks(context, { type: 'breakdown', by: command.seat, round: context.facts.round });
    case 'stopTalks':
      return endTalks(context, { type: 'breakdown', by: 'host', round: context.facts.round });
    case 'breakNews': {
      const event = table.common.events.find(({ id }) => id === command.event)!;
      return dropOvertakenOffer(table, fireEvent(table, context, event), event.id);
    }
    case 'askAdviser': {
      const { seat, adviser, step, contract, chance } = command;
      return happen(context, { type: 'advised', seat, adviser, step, contract, chance }, seat);
    }
    case 'answerNews':
      return answerNews(table, context, command);
    case 'promiseAtHome': {
      const promise = { seat: command.seat, to: command.block, kept: null };
      return happen(withFacts(context, { promises: [...context.facts.promises, promise] }), {
        type: 'promisedAtHome',
        seat: command.seat,
        block: command.block,
      });
    }
    case 'putToVote':
      return putToVote(table, context, command.seat);
    case 'takeImprovement':
    case 'keepDeal':
      return answerLastLook(table, context, command);
    case 'answerDelivery':
      return answerDelivery(table, context, command);
  }
}

/** Opens the round that `facts.round` names: its events happen, walk-aways move, overtaken offers fall. */
export function openRound(table: Table, context: C): C {
  const { round, options } = context.facts;
  const { date } = table.common.rounds[round]!;
  let next = happen(withFacts(context, { sideActionUsed: { a: false, b: false } }), {
    type: 'roundOpened',
    date,
  });
  next = { ...next, private: moveWalkAways(table, next) };
  if (next.facts.carried)
    for (const link of dueLinks(table.common, next.facts.carried, date)) next = fireLink(table, next, link);
  if (!options.events) return next;
  for (const event of table.common.events)
    if (event.date <= date && mayHappen(next.facts, event)) next = fireEvent(table, next, event);
  return dropOvertakenOffer(table, next);
}

/** Lets an event happen: what all see, what each chair feels, and the question it asks. */
export function fireEvent(table: Table, context: C, event: DatedEvent): C {
  let next = withFacts(context, { fired: [...context.facts.fired, event.id] });
  next = happen(next, { type: 'newsBroke', event: event.id });
  next = applyEffects(table, next, event.effects, event.id);
  for (const seat of ['a', 'b'] as const) {
    const before = next.private[seat].walkAway;
    next = applyEffects(table, next, table.partOf(seat).eventEffects[event.id] ?? [], event.id);
    next = tellWalkAway(next, seat, next.private[seat].walkAway - before, event.id);
  }
  return event.question && next.facts.news === null
    ? withFacts(next, { news: { event: event.id, seat: event.question.seat } })
    : next;
}

/** Lets the end of other tables act here: what all see, and what each chair feels (rules B4 and B6). */
export function fireLink(table: Table, context: C, link: BetweenLink): C {
  const carried = context.facts.carried!;
  let next = withFacts(context, { carried: { ...carried, links: [...carried.links, link.id] } });
  next = applyEffects(table, next, link.effects, link.id);
  for (const seat of ['a', 'b'] as const)
    next = applyEffects(table, next, table.partOf(seat).betweenEffects?.[link.id] ?? [], link.id);
  return tellLink(table, next, link);
}

/** Tells of a link that has acted: to both, and to each seat by how much its own walk-away moved. */
function tellLink(table: Table, context: C, link: BetweenLink): C {
  const told = happen(context, { type: 'carriedOver', link: link.id });
  return (['a', 'b'] as const).reduce((current, seat) => {
    const effects = [...link.effects, ...(table.partOf(seat).betweenEffects?.[link.id] ?? [])];
    const by = effects.reduce(
      (sum, effect) => (effect.type === 'walkAway' && effect.seat === seat ? sum + effect.by : sum),
      0,
    );
    return tellWalkAway(current, seat, by, link.id);
  }, told);
}

/** Tells, as the talks open, what other tables had left before they did. */
function tellCarried(table: Table, context: C): C {
  const acted = context.facts.carried?.links ?? [];
  return (table.common.between ?? [])
    .filter(({ id }) => acted.includes(id))
    .reduce((current, link) => tellLink(table, current, link), context);
}

/** Adds an event to the step's outbox. */
export function happen(context: C, body: NegotiationEventBody, to: NegotiationEvent['to'] = 'both'): C {
  const event = { ...body, round: context.facts.round, to } as NegotiationEvent;
  return { ...context, outbox: [...context.outbox, event] };
}

function settleSideAction(context: C, command: Command): C {
  if (!(SIDE_ACTIONS as readonly string[]).includes(command.type)) return context;
  return setFor(context, 'sideActionUsed', command.seat as SeatId);
}

function setFor(context: C, key: 'ready' | 'prepared' | 'sideActionUsed', seat: SeatId): C {
  return withFacts(context, { [key]: { ...context.facts[key], [seat]: true } } as Partial<Facts>);
}

function moveWalkAways(table: Table, context: C): C['private'] {
  const moved = (seat: SeatId) => ({
    ...context.private[seat],
    walkAway: walkAwayNow(table, context.facts, context.private[seat]),
  });
  return { a: moved('a'), b: moved('b') };
}

function tellWalkAway(context: C, seat: SeatId, by: number, cause: string): C {
  return by === 0 ? context : happen(context, { type: 'walkAwayMoved', seat, by, cause }, seat);
}

function prepare(table: Table, context: C, command: CommandOf<'prepare'>): C {
  const { seat, priorities, firstYear, ownLine, action } = command;
  let next = setFor(context, 'prepared', seat);
  next = withPrivate(table, next, seat, (own) => ({
    ...own,
    preparation: { priorities, firstYear, ownLine, action },
  }));
  next = happen(next, { type: 'prepared', seat });
  const chosen = table.partOf(seat).preparations.find((candidate) => candidate.id === action);
  if (chosen) {
    next = applyEffects(table, next, chosen.effects, chosen.id);
    next = happen(next, { type: 'preparationTold', seat, action: chosen.id }, seat);
  }
  if (!next.facts.prepared.a || !next.facts.prepared.b) return next;
  return openRound(table, tellCarried(table, happen(next, { type: 'talksOpened' })));
}

function ask(context: C, command: CommandOf<'ask'>): C {
  const patience = moveNotch(context.facts.patience, otherSeat(command.seat), -1);
  const question = { by: command.seat, about: command.about };
  return happen(withFacts(context, { patience, question }), {
    type: 'asked',
    seat: command.seat,
    about: command.about,
  });
}

function answer(context: C, command: CommandOf<'answer'>): C {
  const { seat, term, weight, towards } = command;
  const statement = { seat, term, weight, as: 'claim' as const, round: context.facts.round };
  const next = withFacts(context, { question: null, statements: [...context.facts.statements, statement] });
  return happen(next, { type: 'answered', seat, term, weight, towards });
}

function reveal(context: C, command: CommandOf<'reveal'>): C {
  const { seat, term, weight, as } = command;
  const statement = { seat, term, weight, as, round: context.facts.round };
  const next = withFacts(context, { statements: [...context.facts.statements, statement] });
  return happen(next, { type: 'revealed', seat, term, weight, as });
}

function playLever(table: Table, context: C, command: CommandOf<'playLever'>): C {
  const { seat } = command;
  const lever = table.partOf(seat).levers.find((candidate) => candidate.id === command.lever)!;
  const played = { seat, lever: lever.id, round: context.facts.round };
  let next = withFacts(context, { leversPlayed: [...context.facts.leversPlayed, played] });
  next = happen(next, { type: 'leverPlayed', seat, lever: lever.id });
  const before = { a: next.private.a.walkAway, b: next.private.b.walkAway };
  next = applyEffects(table, next, [...lever.gain, ...lever.otherEdge], lever.id);
  for (const side of ['a', 'b'] as const)
    next = tellWalkAway(next, side, next.private[side].walkAway - before[side], lever.id);
  return dropOvertakenOffer(table, next);
}

function caucus(table: Table, context: C, seat: SeatId): C {
  const studied = applyEffects(table, context, [{ type: 'study', seat }], 'caucus');
  const { low, high } = studied.private[seat].costBand!;
  const told = happen(studied, { type: 'caucusHeld', seat });
  return happen(told, { type: 'studied', seat, low, high }, seat);
}

function speakPublicly(table: Table, context: C, command: CommandOf<'speakPublicly'>): C {
  const { seat, term, position, side } = command;
  const floor = { seat, term, position, side };
  const count = table.terms[table.indexOf.get(term)!]!;
  const beyond = positionsBeyond(count, position, side);
  let next = withFacts(context, { floors: [...context.facts.floors, floor] });
  next = withPrivate(table, next, seat, (own) => ({
    ...own,
    modifiers: {
      ...own.modifiers,
      points: [
        ...own.modifiers.points,
        { term, positions: beyond, by: -table.common.audienceCost, cause: 'public-floor' },
      ],
    },
  }));
  return dropOvertakenOffer(table, happen(next, { type: 'spokenPublicly', seat, term, position, side }));
}

function makeOffer(context: C, command: CommandOf<'makeOffer'>): C {
  const { facts } = context;
  const { seat, contract, speech } = command;
  const links = command.links.map((link) => ({ ...link, by: seat }));
  const offers = facts.offers.map(
    (offer, index): Offer => (index === facts.openOffer ? { ...offer, fate: 'countered' } : offer),
  );
  const made: Offer = { seat, round: facts.round, contract, links, fate: 'open' };
  const next = withFacts(context, {
    offers: [...offers, made],
    openOffer: offers.length,
    links: [...facts.links, ...links],
  });
  return happen(next, { type: 'offerMade', seat, contract, links, speech });
}

/** Answers the open offer, if there is one, with no and a reason instead of an offer. */
function decline(context: C, command: CommandOf<'decline'>): C {
  const { seat, blocker } = command;
  const body = { type: 'declined' as const, seat, blocker };
  const { openOffer, offers } = context.facts;
  const isTheirs = openOffer !== null && offers[openOffer]!.seat !== seat;
  return isTheirs ? closeOffer(context, 'declined', body) : happen(context, body);
}

/** Passes the move on; after seat b the next round opens, after the last round only an answer is left. */
function endTurn(table: Table, context: C): C {
  const { turn, round } = context.facts;
  if (turn === 'a') return withFacts(context, { turn: 'b' });
  if (round + 1 < table.common.rounds.length)
    return openRound(table, withFacts(context, { turn: 'a', round: round + 1 }));
  return skipEmptyAnswer(withFacts(context, { turn: 'a', finalAnswer: true }));
}

/** Where only an answer is left and there is nothing to answer, the talks have run out of time. */
function skipEmptyAnswer(context: C): C {
  const { finalAnswer, openOffer, round } = context.facts;
  return finalAnswer && openOffer === null
    ? endTalks(context, { type: 'breakdown', by: 'clock', round })
    : context;
}

function closeOffer(context: C, fate: Offer['fate'], body: NegotiationEventBody): C {
  const { facts } = context;
  const offers = facts.offers.map(
    (offer, index): Offer => (index === facts.openOffer ? { ...offer, fate } : offer),
  );
  return happen(withFacts(context, { offers, openOffer: null }), body);
}

/** Takes back a computer's open offer that its own walk-away or home has overtaken, and names the cause (rule O5). */
function dropOvertakenOffer(table: Table, context: C, cause = lastCause(context)): C {
  const { facts } = context;
  const offer = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
  if (!offer || facts.by[offer.seat] !== 'agent') return context;
  const own = context.private[offer.seat];
  const stands =
    table.sheet(facts, own).valueOf(offer.contract) >= own.walkAway &&
    homeCanPass(table, facts, own, offer.contract);
  if (stands) return context;
  return closeOffer(context, 'overtaken', { type: 'offerWithdrawn', seat: offer.seat, cause });
}

/** What has most likely overtaken an offer: a lever of this round, else the last event. */
function lastCause({ facts }: C): string | null {
  const lever = facts.leversPlayed.at(-1);
  return (lever?.round === facts.round ? lever.lever : facts.fired.at(-1)) ?? null;
}

function shakeHands(table: Table, context: C, seat: SeatId): C {
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

function putToVote(table: Table, context: C, seat: SeatId): C {
  const vote = countVotes(
    readHome(table, context.facts, context.private[seat], context.facts.handshake!.contract),
  );
  let next = withFacts(context, { votes: { ...context.facts.votes, [seat]: vote } });
  next = happen(next, { type: 'homeVoted', seat, vote });
  const { a, b } = next.facts.votes;
  if (!a || !b) return next;
  return a.passed && b.passed ? lookOnceMore(table, next) : sendBack(table, next);
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

function answerLastLook(
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

function sign(table: Table, context: C, contract: Offer['contract']): C {
  const ended = endTalks(context, { type: 'signed', contract, round: context.facts.round });
  if (!ended.facts.options.delivery || table.common.delivery.cards.length === 0)
    return finishDelivery(table, ended);
  return askCard(table, ended, 0, []);
}

function endTalks(context: C, outcome: Outcome): C {
  return happen(withFacts(context, { outcome, question: null, news: null }), { type: 'talksEnded', outcome });
}

function askCard(
  table: Table,
  context: C,
  card: number,
  answers: NonNullable<Facts['delivery']>['answers'],
): C {
  const { asks, id } = table.common.delivery.cards[card]!;
  const seat = asks === 'pressed' ? pressedSeat(table, context) : asks;
  const next = withFacts(context, { delivery: { card, asks: seat, answers } });
  return happen(next, { type: 'deliveryAsked', seat, card: id });
}

function answerDelivery(table: Table, context: C, command: CommandOf<'answerDelivery'>): C {
  const delivery = context.facts.delivery!;
  const card = table.common.delivery.cards[delivery.card]!;
  const answers = [...delivery.answers, { card: card.id, seat: command.seat, answer: command.answer }];
  const next = happen(withFacts(context, { delivery: { ...delivery, answers } }), {
    type: 'deliveryAnswered',
    seat: command.seat,
    card: card.id,
    answer: command.answer,
  });
  return answers.length < table.common.delivery.cards.length
    ? askCard(table, next, delivery.card + 1, answers)
    : finishDelivery(table, next);
}

/** The side that later cost has pushed further below its walk-away asks first (rule D3). */
function pressedSeat(table: Table, context: C): SeatId {
  const gain = (seat: SeatId): number => plantAsBuilt(table, context, seat) - context.private[seat].walkAway;
  return gain('b') <= gain('a') ? 'b' : 'a';
}

/** The signed contract's value to a seat with the plant's true cost, output and export price. */
function plantAsBuilt(table: Table, context: C, seat: SeatId): number {
  const { outcome } = context.facts;
  if (outcome?.type !== 'signed') return context.private[seat].walkAway;
  const { finalCost, ...asBuilt } = context.sealed.truth;
  const economics = { ...context.facts.economics, ...asBuilt, expectedCost: finalCost };
  const sheet = createValueSheet(
    table.common,
    table.partOf(seat),
    economics,
    context.private[seat].modifiers,
  );
  return sheet.valueOf(outcome.contract);
}

function finishDelivery(table: Table, context: C): C {
  const delivered = { a: deliveredTo(table, context, 'a'), b: deliveredTo(table, context, 'b') };
  const promises = context.facts.promises.map((promise) => ({ ...promise, kept: true }));
  const next = { ...withFacts(context, { promises }), sealed: { ...context.sealed, delivered } };
  if (!table.common.project) return next;
  return happen(next, { type: 'delivered', finalCost: context.sealed.truth.finalCost });
}

function deliveredTo(table: Table, context: C, seat: SeatId): number {
  const { facts } = context;
  if (facts.outcome?.type !== 'signed') return context.private[seat].walkAway;
  const { contract } = facts.outcome;
  const at = { contract, gain: 0, facts };
  let value = plantAsBuilt(table, context, seat);
  value -= PROMISE_COST * facts.promises.filter((promise) => promise.seat === seat).length;
  for (const given of facts.delivery?.answers ?? []) {
    const card = table.common.delivery.cards.find((candidate) => candidate.id === given.card)!;
    const chosen = card.answers.find((candidate) => candidate.id === given.answer)!;
    value += chosen.points[seat];
    for (const { rule, points } of chosen.when) if (ruleHolds(table, rule, at)) value += points[seat];
  }
  return value;
}

function answerNews(table: Table, context: C, command: CommandOf<'answerNews'>): C {
  const { event: id } = context.facts.news!;
  const event = table.common.events.find((candidate) => candidate.id === id)!;
  const chosen = event.question!.answers.find((candidate) => candidate.id === command.answer)!;
  let next = withFacts(context, { news: null });
  next = happen(next, { type: 'newsAnswered', seat: command.seat, event: id, answer: chosen.id });
  next = applyEffects(table, next, chosen.effects, id);
  return dropOvertakenOffer(table, next);
}

function positionsBeyond(
  term: Table['terms'][number],
  position: number,
  side: 'atLeast' | 'atMost',
): number[] {
  const beyond: number[] = [];
  const last = positionCount(term) - 1;
  if (side === 'atMost') for (let at = position + 1; at <= last; at += 1) beyond.push(at);
  else for (let at = 0; at < position; at += 1) beyond.push(at);
  return beyond;
}
