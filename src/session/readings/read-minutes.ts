import type {
  AdviserId,
  BySeat,
  Contract,
  NegotiationEvent,
  SeatId,
  Statement,
  Weight,
} from '#engine/index.ts';

/** A part of a line that the screens write in the player's language. */
export type Word =
  | { readonly type: 'seat'; readonly seat: SeatId | 'clock' | 'host' }
  | { readonly type: 'term'; readonly term: string }
  | { readonly type: 'value'; readonly term: string; readonly position: number }
  /** A text of the scenario by key. */
  | { readonly type: 'text'; readonly key: string }
  /** What moved something: the id of an event, a lever, a hidden fact or the like. */
  | { readonly type: 'cause'; readonly id: string }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'money'; readonly money: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'weight'; readonly weight: Weight }
  | { readonly type: 'adviser'; readonly adviser: AdviserId }
  /** Terms that changed since this side's last offer; in a first offer, none. */
  | {
      readonly type: 'changes';
      readonly changes: readonly { readonly index: number; readonly to: number }[];
    };

/** A line of the minutes: a key of the interface's texts under `minutes.` with its words. */
export interface MinutesLine {
  readonly key: string;
  readonly words: Readonly<Record<string, Word>>;
  readonly round: number;
  /** Only this chair can read it. */
  readonly isPrivate: boolean;
  readonly by: SeatId | null;
  /** Whether the line reports a word that need not be true or a paper that is; null where it reports neither. */
  readonly said: Statement['as'] | null;
}

/**
 * The minutes that one chair reads, in order.
 *
 * @param undated the scenario's rounds have no dates of their own
 */
export function readMinutes(events: readonly NegotiationEvent[], undated = false): MinutesLine[] {
  const last: Record<SeatId, Contract | null> = { a: null, b: null };
  const newsIn = new Map<string | null, number>();
  return events.map((event) => {
    if (event.type === 'newsBroke') newsIn.set(event.event, event.round);
    const line = plainLine(event, undated, newsIn) ?? lineOf(event, last);
    if (event.type === 'offerMade') last[event.seat] = event.contract;
    return {
      ...line,
      round: event.round,
      isPrivate: event.to !== 'both',
      by: 'seat' in event ? event.seat : null,
      said: saidAs(event),
    };
  });
}

/** An answer to a question is a claim like any other. */
function saidAs(event: NegotiationEvent): Statement['as'] | null {
  if (event.type === 'revealed') return event.as;
  return event.type === 'answered' ? 'claim' : null;
}

type Line = Pick<MinutesLine, 'key' | 'words'>;

/** A round without a date, and an offer that the date alone has overtaken: news of an earlier round did not. */
function plainLine(
  event: NegotiationEvent,
  undated: boolean,
  newsIn: ReadonlyMap<string | null, number>,
): Line | null {
  if (event.type === 'roundOpened' && undated)
    return { key: 'roundOpenedUndated', words: { round: { type: 'number', number: event.round + 1 } } };
  if (event.type === 'offerWithdrawn' && (newsIn.get(event.cause) ?? event.round) !== event.round)
    return { key: 'offerOutdated', words: { who: seat(event.seat) } };
  return null;
}

function lineOf(event: NegotiationEvent, last: BySeat<Contract | null>): Line {
  const who = 'seat' in event ? { who: seat(event.seat) } : null;
  switch (event.type) {
    case 'briefed':
    case 'prepared':
    case 'caucusHeld':
    case 'paused':
    case 'linkDropped':
    case 'offerExpired':
    case 'handshake':
      return { key: event.type, words: { ...who } };
    case 'preparationTold':
      return { key: event.type, words: { what: text(`preparation.${event.action}.title`) } };
    case 'talksOpened':
    case 'improvementFound':
      return { key: event.type, words: {} };
    case 'roundOpened':
      return {
        key: event.type,
        words: {
          date: { type: 'date', date: event.date },
          round: { type: 'number', number: event.round + 1 },
        },
      };
    case 'declined':
      return { key: `declined.${event.blocker}`, words: { ...who } };
    case 'carriedOver':
      return { key: event.type, words: { what: text(`between.${event.link}.body`) } };
    case 'newsBroke':
      return { key: event.type, words: { what: text(`event.${event.event}.title`) } };
    case 'newsAnswered':
      return {
        key: event.type,
        words: {
          ...who,
          what: text(`event.${event.event}.title`),
          answer: text(`event.${event.event}.answer.${event.answer}`),
        },
      };
    case 'walkAwayMoved':
      return {
        key: event.by > 0 ? 'walkAwayRose' : 'walkAwayFell',
        words: { points: points(Math.abs(event.by)) },
      };
    case 'asked':
      return { key: event.about === 'matters' ? 'askedMatters' : 'askedWorks', words: { ...who } };
    case 'answered':
      return answered(event);
    case 'revealed':
      return {
        key: event.as === 'claim' ? 'claimed' : 'documented',
        words: { ...who, term: term(event.term), weight: { type: 'weight', weight: event.weight } },
      };
    case 'leverPlayed':
      return { key: event.type, words: { ...who, what: text(`lever.${event.lever}.title`) } };
    case 'studied':
      return {
        key: event.type,
        words: { low: { type: 'money', money: event.low }, high: { type: 'money', money: event.high } },
      };
    case 'spokenPublicly':
      return {
        key: event.side === 'atLeast' ? 'publicAtLeast' : 'publicAtMost',
        words: { ...who, term: term(event.term), value: value(event.term, event.position) },
      };
    case 'advised':
      return {
        key: `advised.${event.step}`,
        words: {
          adviser: { type: 'adviser', adviser: event.adviser },
          chance: { type: 'number', number: Math.round(event.chance / 10) },
        },
      };
    case 'offerMade':
      return offerMade(event, last[event.seat]);
    case 'offerWithdrawn':
      return event.cause === null
        ? { key: 'offerWithdrawn', words: { ...who } }
        : { key: 'offerOvertaken', words: { ...who, cause: { type: 'cause', id: event.cause } } };
    case 'termFixed':
      return {
        key: event.type,
        words: { ...who, term: term(event.term), value: value(event.term, event.position) },
      };
    case 'termReopened':
      return { key: event.type, words: { ...who, term: term(event.term) } };
    case 'promisedAtHome':
      return { key: event.type, words: { ...who } };
    case 'homeVoted':
      return {
        key: event.vote.passed ? 'homePassed' : 'homeRejected',
        words: {
          ...who,
          yes: { type: 'number', number: event.vote.yes },
          total: { type: 'number', number: event.vote.total },
        },
      };
    case 'improvementAnswered':
      return { key: event.taken ? 'improvementTaken' : 'improvementLeft', words: { ...who } };
    case 'talksEnded':
      return {
        key: `ended.${event.outcome.type}`,
        words: event.outcome.type === 'breakdown' ? { who: seat(event.outcome.by) } : {},
      };
    case 'deliveryAsked':
      return { key: event.type, words: { ...who, what: text(`card.${event.card}.title`) } };
    case 'deliveryAnswered':
      return {
        key: event.type,
        words: {
          ...who,
          what: text(`card.${event.card}.title`),
          answer: text(`card.${event.card}.answer.${event.answer}`),
        },
      };
    case 'delivered':
      return { key: event.type, words: { cost: { type: 'money', money: event.finalCost } } };
  }
}

function answered(event: Extract<NegotiationEvent, { type: 'answered' }>): Line {
  const words = {
    who: seat(event.seat),
    term: term(event.term),
    weight: { type: 'weight' as const, weight: event.weight },
  };
  return event.towards === null
    ? { key: 'answeredMatters', words }
    : { key: 'answeredWorks', words: { ...words, value: value(event.term, event.towards) } };
}

function offerMade(event: Extract<NegotiationEvent, { type: 'offerMade' }>, before: Contract | null): Line {
  if (!before) return { key: 'firstOffer', words: { who: seat(event.seat) } };
  const changes = event.contract.flatMap((to, index) => (to === before[index] ? [] : [{ index, to }]));
  if (changes.length === 0) return { key: 'sameOffer', words: { who: seat(event.seat) } };
  return { key: 'nextOffer', words: { who: seat(event.seat), changes: { type: 'changes', changes } } };
}

function seat(id: SeatId | 'clock' | 'host'): Word {
  return { type: 'seat', seat: id };
}

function text(key: string): Word {
  return { type: 'text', key };
}

function term(id: string): Word {
  return { type: 'term', term: id };
}

function value(id: string, position: number): Word {
  return { type: 'value', term: id, position };
}

function points(amount: number): Word {
  return { type: 'points', points: amount };
}
