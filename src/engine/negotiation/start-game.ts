import { dueLinks } from '../between/due-links.ts';
import type { Standing } from '../between/standing.ts';
import type { SeatId } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { applyEffects, walkAwayNow } from './apply-effects.ts';
import { drawFacts, drawSealed, drawSeat } from './draw-game.ts';
import { fireEvent } from './fire-event.ts';
import { fireLink } from './fire-link.ts';
import { mayHappen } from './refusal.ts';
import {
  type BySeat,
  type Facts,
  FULL_GAME,
  type GameOptions,
  type NegotiationContext,
  type Offer,
} from './state.ts';
import type { Table } from './table.ts';

/** Everything that is settled before the first move. The same setup gives the same game to the byte. */
export interface GameSetup {
  /** A whole number from 0 to 2^53 − 1. */
  readonly seed: number;
  readonly by: BySeat<'person' | 'agent'>;
  readonly options?: Partial<GameOptions>;
  /** Where a game that takes a record over begins; absent: at the table's first date. */
  readonly start?: { readonly date: string; readonly positions: BySeat<Contract | null> | null };
  /** What stands from games finished at other tables; absent: nothing (rule B1). */
  readonly carried?: readonly Standing[];
}

/** The context of a game before its first command (rules G1 to G4). */
export function startGame(table: Table, game: GameSetup): NegotiationContext {
  const options: GameOptions = { ...FULL_GAME, ...game.options };
  const round = startRound(table, game.start?.date);
  const parts = [table.partOf('a'), table.partOf('b')];
  const drawn = drawFacts(parts, game.seed, options);
  const factsOf = (seat: SeatId): string[] =>
    drawn.filter((entry) => entry.seat === seat).map(({ fact }) => fact.id);
  let context: NegotiationContext = {
    facts: openingFacts(table, game, options, round),
    private: {
      a: drawSeat(parts[0]!, game.seed, options, factsOf('a')),
      b: drawSeat(parts[1]!, game.seed, options, factsOf('b')),
    },
    sealed: drawSealed(table.common, game.seed, options),
    outbox: [],
  };
  for (const { fact } of drawn) context = applyEffects(table, context, fact.effects, fact.id);
  context = letThePastHappen(table, context);
  context = letOtherTablesTell(table, context);
  const settled = (seat: SeatId) => ({
    ...context.private[seat],
    walkAway: walkAwayNow(table, context.facts, context.private[seat]),
  });
  return { ...context, private: { a: settled('a'), b: settled('b') }, outbox: [] };
}

/** The first round on or after a date; the last one when the date lies beyond. */
export function startRound(table: Table, date: string | undefined): number {
  if (date === undefined) return 0;
  const round = table.common.rounds.findIndex((candidate) => candidate.date >= date);
  return round < 0 ? table.common.rounds.length - 1 : round;
}

function openingFacts(table: Table, game: GameSetup, options: GameOptions, round: number): Facts {
  const { common } = table;
  const positions = game.start?.positions ?? null;
  const offers: Offer[] = (['a', 'b'] as const).flatMap((seat): Offer[] => {
    const known = positions?.[seat] ?? null;
    const contract = known?.map((position, index) => table.settledAt({ options }, index) ?? position);
    return contract ? [{ seat, round, contract, links: [], fate: 'countered' }] : [];
  });
  return {
    round,
    firstRound: round,
    turn: 'a',
    finalAnswer: false,
    by: game.by,
    ready: { a: false, b: false },
    prepared: { a: false, b: false },
    options,
    economics: common.economics,
    offers,
    openOffer: null,
    links: [],
    fixed: [],
    patience: { a: common.patience, b: common.patience },
    trust: { a: common.trust, b: common.trust },
    ladders: Object.fromEntries(common.ladders.map((ladder) => [ladder.id, ladder.start])),
    sideActionUsed: { a: false, b: false },
    question: null,
    news: null,
    fired: [],
    leversPlayed: [],
    statements: [],
    floors: [],
    handshake: null,
    votes: { a: null, b: null },
    promises: [],
    lastLook: null,
    delivery: null,
    outcome: null,
    ...(game.carried ? { carried: { standing: game.carried, links: [] } } : {}),
  };
}

/** What other tables have left by the first day acts before the briefs are read; it is told when the talks open. */
function letOtherTablesTell(table: Table, context: NegotiationContext): NegotiationContext {
  const { carried, firstRound } = context.facts;
  if (!carried) return context;
  const { date } = table.common.rounds[firstRound]!;
  return dueLinks(table.common, carried, date).reduce(
    (current, link) => fireLink(table, current, link),
    context,
  );
}

/** Events before the first round of this game have happened already; nobody is asked about them any more. */
function letThePastHappen(table: Table, context: NegotiationContext): NegotiationContext {
  const { round, options } = context.facts;
  if (!options.events || round === 0) return context;
  const before = table.common.rounds[round - 1]!.date;
  return table.common.events
    .filter((event) => event.date <= before)
    .reduce((current, event) => {
      if (!mayHappen(current.facts, event)) return current;
      const next = fireEvent(table, current, event);
      return { ...next, facts: { ...next.facts, news: null } };
    }, context);
}
