import {
  type Effect,
  mulDiv,
  type NegotiationEvent,
  type SeatId,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { type MinutesLine, readMinutes } from './read-minutes.ts';

/** One thing that has happened since this chair last had the move. */
export interface RoundCardLine {
  /** Its place among what has happened since. */
  readonly at: number;
  /** The scenario's event that it is, whose title tells it; null where the line of the minutes does. */
  readonly event: string | null;
  readonly line: MinutesLine;
  /** By how much it moved what leaving is worth to this chair, thousandths of a point. */
  readonly leavingBy: number;
  /** What both sides expect the plant to cost since then, thousands of USD; null where it left that alone. */
  readonly cost: number | null;
  /** What it changed in this chair's own points from then on. */
  readonly rules: readonly RuleChange[];
}

/** Points that some values of a term, or every contract, bring a chair more or less than before; thousandths. */
export interface RuleChange {
  /** Null for every contract. */
  readonly term: string | null;
  /** Values of the term that it concerns; empty for all of them. */
  readonly values: readonly (number | string)[];
  readonly by: number;
}

/** What a chair has to know before it moves. */
export interface RoundCard {
  readonly lines: readonly RoundCardLine[];
  /** By how much the date alone moved what leaving is worth, thousandths of a point. */
  readonly calendarBy: number;
  readonly leaving: { readonly from: number; readonly to: number };
  /** Null where the expected cost stands; thousands of USD. */
  readonly cost: { readonly from: number; readonly to: number } | null;
}

/**
 * What has happened since this chair's last turn: news with what each did, and what the other side did besides its
 * offer. From public facts and this chair's own minutes alone; null when nothing happened
 * and the date moved nothing.
 */
export function readRoundCard(
  table: Table,
  view: SeatView,
  minutes: readonly NegotiationEvent[],
): RoundCard | null {
  const { seat, facts, own } = view;
  const begin = minutes.findLastIndex((event) => endsTurn(event, seat)) + 1;
  const since = minutes.slice(begin);
  const told = readMinutes(minutes, table.common.undated).slice(begin);
  const lines = since.flatMap((event, at): RoundCardLine[] => {
    if (!isTold(event, seat)) return [];
    const effects = publicEffects(table, event);
    return [
      {
        at,
        event: event.type === 'newsBroke' ? event.event : null,
        line: told[at]!,
        leavingBy: movedBy(since, event) + sumOf(effects, seat),
        cost: effects.findLast((effect) => effect.type === 'cost')?.to ?? null,
        rules: [...effects, ...ownEffects(table, event, seat)].flatMap((effect) => ruleChange(effect, seat)),
      },
    ];
  });
  const calendarBy = since.some(({ type }) => type === 'roundOpened') ? calendarMove(table, view) : 0;
  if (lines.length === 0 && calendarBy === 0) return null;
  const by = lines.reduce((sum, { leavingBy }) => sum + leavingBy, calendarBy);
  const from = costBefore(table, facts.fired, since);
  const to = facts.economics.expectedCost;
  return {
    lines,
    calendarBy,
    leaving: { from: own.walkAway - by, to: own.walkAway },
    cost: from === to ? null : { from, to },
  };
}

function endsTurn(event: NegotiationEvent, seat: SeatId): boolean {
  if (event.type === 'talksOpened') return true;
  return (
    (event.type === 'offerMade' || event.type === 'declined' || event.type === 'homeVoted') &&
    event.seat === seat
  );
}

/** News, and of what the other side did all but its offer and its questions, which the table itself shows. */
function isTold(event: NegotiationEvent, seat: SeatId): boolean {
  switch (event.type) {
    case 'newsBroke':
    case 'carriedOver':
      return true;
    case 'newsAnswered':
    case 'leverPlayed':
    case 'revealed':
    case 'spokenPublicly':
    case 'caucusHeld':
    case 'paused':
    case 'offerWithdrawn':
    case 'offerExpired':
    case 'termReopened':
    case 'linkDropped':
      return event.seat !== seat;
    case 'homeVoted':
      return event.seat !== seat && !event.vote.passed;
    default:
      return false;
  }
}

/** What everybody knows an event or an answer to it to do. */
function publicEffects(table: Table, event: NegotiationEvent): readonly Effect[] {
  if (event.type !== 'newsBroke' && event.type !== 'newsAnswered') return [];
  const news = table.common.events.find(({ id }) => id === event.event);
  if (event.type === 'newsBroke') return news?.effects ?? [];
  return news?.question?.answers.find(({ id }) => id === event.answer)?.effects ?? [];
}

/** What news does to this chair by its own papers. */
function ownEffects(table: Table, event: NegotiationEvent, seat: SeatId): readonly Effect[] {
  return event.type === 'newsBroke' ? (table.partOf(seat).eventEffects[event.event] ?? []) : [];
}

function ruleChange(effect: Effect, seat: SeatId): RuleChange[] {
  if (effect.type === 'points' && effect.seat === seat)
    return [{ term: effect.term, values: effect.is ?? [], by: effect.by }];
  return effect.type === 'allContracts' && effect.seat === seat
    ? [{ term: null, values: [], by: effect.by }]
    : [];
}

function sumOf(effects: readonly Effect[], seat: SeatId): number {
  return effects.reduce(
    (sum, effect) => (effect.type === 'walkAway' && effect.seat === seat ? sum + effect.by : sum),
    0,
  );
}

/** What this chair alone was told of an event's, a lever's or another table's effect on its leaving value. */
function movedBy(since: readonly NegotiationEvent[], event: NegotiationEvent): number {
  const cause = causeIn(event);
  if (cause === null) return 0;
  return since.reduce(
    (sum, moved) => (moved.type === 'walkAwayMoved' && moved.cause === cause ? sum + moved.by : sum),
    0,
  );
}

function causeIn(event: NegotiationEvent): string | null {
  switch (event.type) {
    case 'newsBroke':
      return event.event;
    case 'leverPlayed':
      return event.lever;
    case 'carriedOver':
      return event.link;
    default:
      return null;
  }
}

/** From the round before to this one; nothing moves by date in the first, or in a game without events. */
function calendarMove(table: Table, { facts, seat, own }: SeatView): number {
  if (!facts.options.events || facts.round === facts.firstRound) return 0;
  const byRound = table.partOf(seat).walkAwayByRound;
  const at = (round: number): number =>
    mulDiv(byRound[Math.min(round, byRound.length - 1)]!, own.walkAwayFactor, 1_000);
  return at(facts.round) - at(facts.round - 1);
}

function costBefore(table: Table, fired: readonly string[], since: readonly NegotiationEvent[]): number {
  const fresh = since.flatMap((event) => (event.type === 'newsBroke' ? [event.event] : []));
  const costs = fired
    .filter((id) => !fresh.includes(id))
    .flatMap((id) => table.common.events.find((event) => event.id === id)?.effects ?? [])
    .flatMap((effect) => (effect.type === 'cost' ? [effect.to] : []));
  return costs.at(-1) ?? table.common.economics.expectedCost;
}
