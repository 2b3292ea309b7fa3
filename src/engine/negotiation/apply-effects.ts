import { mulDiv } from '../arithmetic/mul-div.ts';
import type { Effect, SeatId } from '../scenario/scenario.ts';
import { positionOf } from '../terms/term.ts';
import type { ValueModifiers } from '../value/value-modifiers.ts';
import type { BySeat, Facts, NegotiationContext, SeatPrivate } from './state.ts';
import type { Table } from './table.ts';

type Core = Pick<NegotiationContext, 'facts' | 'private' | 'sealed'>;

/** Half-width of the band that a study leaves around the plant's final cost, permille. */
const STUDY_BAND = 40;
const NOTCHES = 5;

/** Lets the effects of an event, a lever, an answer or a fact happen, in their order. */
export function applyEffects<C extends Core>(
  table: Table,
  context: C,
  effects: readonly Effect[],
  cause: string,
): C {
  return effects.reduce((current, effect) => applyEffect(table, current, effect, cause), context);
}

function applyEffect<C extends Core>(table: Table, context: C, effect: Effect, cause: string): C {
  switch (effect.type) {
    case 'cost':
      return withFacts(context, { economics: { ...context.facts.economics, expectedCost: effect.to } });
    case 'exportPrice': {
      const { economics } = context.facts;
      return withFacts(context, {
        economics: { ...economics, exportPrice: economics.exportPrice + effect.by },
      });
    }
    case 'economy': {
      const { economics } = context.facts;
      const now = 'to' in effect ? effect.to : (economics[effect.key] ?? 0) + effect.by;
      return withFacts(context, { economics: { ...economics, [effect.key]: now } });
    }
    case 'patience':
    case 'trust':
      return withFacts(context, {
        [effect.type]: moveNotch(context.facts[effect.type], effect.seat, effect.by),
      } as Partial<Facts>);
    case 'ladder':
      return withFacts(context, { ladders: climb(table, context.facts.ladders, effect.ladder, effect.by) });
    case 'walkAway':
      return withPrivate(table, context, effect.seat, (own) => ({
        ...own,
        walkAwayShift: own.walkAwayShift + effect.by,
      }));
    case 'allContracts':
      return withModifiers(table, context, effect.seat, (modifiers) => ({
        ...modifiers,
        allContracts: modifiers.allContracts + effect.by,
      }));
    case 'points': {
      const shift = { term: effect.term, positions: positionsOf(table, effect), by: effect.by, cause };
      return withModifiers(table, context, effect.seat, (modifiers) => ({
        ...modifiers,
        points: [...modifiers.points, shift],
      }));
    }
    case 'block':
      return withPrivate(table, context, effect.seat, (own) => ({
        ...own,
        moods: { ...own.moods, [effect.block]: clamp((own.moods[effect.block] ?? 0) + effect.by, -1, 1) },
      }));
    case 'study':
      return withPrivate(table, context, effect.seat, (own) => ({
        ...own,
        costBand: studyBand(context.sealed.truth.finalCost),
      }));
  }
}

/** The walk-away value of a chair at this round: its base, its seed's factor, and what has happened since. */
export function walkAwayNow(table: Table, facts: Facts, own: SeatPrivate): number {
  const round = facts.options.events ? facts.round : facts.firstRound;
  const byRound = table.partOf(own.seat).walkAwayByRound;
  const base = byRound[Math.min(round, byRound.length - 1)]!;
  return mulDiv(base, own.walkAwayFactor, 1_000) + own.walkAwayShift;
}

export function withFacts<C extends Core>(context: C, facts: Partial<Facts>): C {
  return { ...context, facts: { ...context.facts, ...facts } };
}

export function withPrivate<C extends Core>(
  table: Table,
  context: C,
  seat: SeatId,
  change: (own: SeatPrivate) => SeatPrivate,
): C {
  const own = change(context.private[seat]);
  const settled = { ...own, walkAway: walkAwayNow(table, context.facts, own) };
  return { ...context, private: { ...context.private, [seat]: settled } };
}

/** Moves one of the five notches of patience or trust. */
export function moveNotch(notches: BySeat<number>, seat: SeatId, by: number): BySeat<number> {
  return { ...notches, [seat]: clamp(notches[seat] + by, 0, NOTCHES) };
}

function withModifiers<C extends Core>(
  table: Table,
  context: C,
  seat: SeatId,
  change: (modifiers: ValueModifiers) => ValueModifiers,
): C {
  return withPrivate(table, context, seat, (own) => ({ ...own, modifiers: change(own.modifiers) }));
}

function climb(table: Table, ladders: Facts['ladders'], id: string, by: number): Facts['ladders'] {
  const ladder = table.common.ladders.find((candidate) => candidate.id === id);
  if (!ladder) throw new RangeError(`an effect names the unknown ladder ${id}`);
  return { ...ladders, [id]: clamp((ladders[id] ?? ladder.start) + by, 0, ladder.rungs) };
}

function positionsOf(table: Table, effect: Extract<Effect, { type: 'points' }>): readonly number[] | null {
  if (!effect.is) return null;
  const term = table.terms[table.indexOf.get(effect.term) ?? -1];
  if (!term) throw new RangeError(`an effect names the unknown term ${effect.term}`);
  return effect.is.map((value) => {
    const position = positionOf(term, value);
    if (position === null) throw new RangeError(`${effect.term} has no value ${value}`);
    return position;
  });
}

function studyBand(finalCost: number): { readonly low: number; readonly high: number } {
  return {
    low: mulDiv(finalCost, 1_000 - STUDY_BAND, 1_000),
    high: mulDiv(finalCost, 1_000 + STUDY_BAND, 1_000),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
