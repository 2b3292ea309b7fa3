import type { SeatId } from '../scenario/scenario.ts';
import { applyEffects, withPrivate } from './apply-effects.ts';
import { type Command, type CommandOf, SIDE_ACTIONS } from './command.ts';
import { answerDelivery } from './delivery.ts';
import { answerNews, fireEvent } from './fire-event.ts';
import { tellCarried } from './fire-link.ts';
import { answerLastLook, promiseAtHome, putToVote, shakeHands } from './handshake.ts';
import { happen } from './happen.ts';
import { closeOffer, decline, dropOvertakenOffer, makeOffer } from './offers.ts';
import { setFor } from './set-for.ts';
import { answer, ask, caucus, pause, playLever, reveal, speakPublicly } from './side-actions.ts';
import type { NegotiationContext } from './state.ts';
import type { Table } from './table.ts';
import { dropLink, fixTerm, reopenTerm } from './terms-in-principle.ts';
import { endTalks, endTurn, openRound, skipEmptyAnswer } from './turns.ts';

type C = NegotiationContext;

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
    case 'pause':
      return pause(context, command.seat);
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
    case 'fixTerm':
      return fixTerm(table, context, command);
    case 'reopenTerm':
      return reopenTerm(context, command);
    case 'dropLink':
      return dropLink(context, command);
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
    case 'promiseAtHome':
      return promiseAtHome(context, command);
    case 'putToVote':
      return putToVote(table, context, command.seat);
    case 'takeImprovement':
    case 'keepDeal':
      return answerLastLook(table, context, command);
    case 'answerDelivery':
      return answerDelivery(table, context, command);
  }
}

function settleSideAction(context: C, command: Command): C {
  if (!(SIDE_ACTIONS as readonly string[]).includes(command.type)) return context;
  return setFor(context, 'sideActionUsed', command.seat as SeatId);
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
