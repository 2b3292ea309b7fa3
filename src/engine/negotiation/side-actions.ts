import { otherSeat, type SeatId } from '../scenario/scenario.ts';
import { positionCount } from '../terms/term.ts';
import { applyEffects, moveNotch, withFacts, withPrivate } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import { happen, tellWalkAway } from './happen.ts';
import { dropOvertakenOffer } from './offers.ts';
import type { NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

export function ask(context: C, command: CommandOf<'ask'>): C {
  const patience = moveNotch(context.facts.patience, otherSeat(command.seat), -1);
  const question = { by: command.seat, about: command.about };
  return happen(withFacts(context, { patience, question }), {
    type: 'asked',
    seat: command.seat,
    about: command.about,
  });
}

export function answer(context: C, command: CommandOf<'answer'>): C {
  const { seat, term, weight, towards } = command;
  const statement = { seat, term, weight, as: 'claim' as const, round: context.facts.round };
  const next = withFacts(context, { question: null, statements: [...context.facts.statements, statement] });
  return happen(next, { type: 'answered', seat, term, weight, towards });
}

export function reveal(context: C, command: CommandOf<'reveal'>): C {
  const { seat, term, weight, as } = command;
  const statement = { seat, term, weight, as, round: context.facts.round };
  const next = withFacts(context, { statements: [...context.facts.statements, statement] });
  return happen(next, { type: 'revealed', seat, term, weight, as });
}

export function playLever(table: Table, context: C, command: CommandOf<'playLever'>): C {
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

export function caucus(table: Table, context: C, seat: SeatId): C {
  const studied = applyEffects(table, context, [{ type: 'study', seat }], 'caucus');
  const { low, high } = studied.private[seat].costBand!;
  const told = happen(studied, { type: 'caucusHeld', seat });
  return happen(told, { type: 'studied', seat, low, high }, seat);
}

/** Lets the other side breathe. */
export function pause(context: C, seat: SeatId): C {
  const patience = moveNotch(context.facts.patience, otherSeat(seat), 1);
  return happen(withFacts(context, { patience }), { type: 'paused', seat });
}

export function speakPublicly(table: Table, context: C, command: CommandOf<'speakPublicly'>): C {
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
