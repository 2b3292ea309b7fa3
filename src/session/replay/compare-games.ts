import { type BySeat, type Contract, type Outcome, SEATS, type SeatId } from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import type { GameReel } from './reel.ts';

/** One of two games that lie side by side. */
export interface ComparedGame {
  readonly game: DeskGame;
  readonly reel: GameReel;
  readonly outcome: Outcome | null;
  /** What was signed, else what each side offered last. */
  readonly contract: Contract | null;
  readonly offered: BySeat<Contract | null>;
  /** Value of the signed contract above leaving and its parts, thousandths of a point; null until the game is over. */
  readonly sheets: BySeat<ComparedSheet> | null;
}

export interface ComparedSheet {
  /** Null without a contract. */
  readonly value: number | null;
  readonly walkAway: number;
  readonly delivered: number | null;
  /** Sum of the contract's parts by the key that names them. */
  readonly parts: Readonly<Record<string, number>>;
}

/** Reads one game for a comparison; sheets stay closed while it is still being played. */
export function comparedGame(game: DeskGame): ComparedGame {
  const state = stateOf(game);
  const { facts, sealed } = state.context;
  const { outcome } = facts;
  const contract = outcome?.type === 'signed' ? outcome.contract : null;
  const offered = (seat: SeatId): Contract | null =>
    facts.offers.findLast((offer) => offer.seat === seat)?.contract ?? null;
  const sheetOf = (seat: SeatId): ComparedSheet => {
    const own = state.context.private[seat];
    const sheet = game.negotiation.table.sheet(facts, own);
    const parts: Record<string, number> = {};
    for (const { key, points } of contract ? sheet.contributionsOf(contract) : [])
      parts[key] = (parts[key] ?? 0) + points;
    return {
      value: contract ? sheet.valueOf(contract) : null,
      walkAway: own.walkAway,
      delivered: contract && facts.options.delivery ? (sealed.delivered?.[seat] ?? null) : null,
      parts,
    };
  };
  const [a, b] = state.value === 'debrief' ? SEATS.map(sheetOf) : [];
  return {
    game,
    reel: { type: 'game', game },
    outcome,
    contract,
    offered: { a: offered('a'), b: offered('b') },
    sheets: a && b ? { a, b } : null,
  };
}
