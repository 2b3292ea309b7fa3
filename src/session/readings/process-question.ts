import { learnGuess } from '#agents/learn-guess.ts';
import type { ProcessOffer, ProcessQuestion } from '#analysis/process/process-analysis.ts';
import type { NegotiationState, SeatId } from '#engine/index.ts';
import { type DeskGame, seatTable, stateOf } from '../desk-game.ts';

/** What the measures of a finished game are taken from; both sides face up, so only for the debrief. */
export function processQuestion(game: DeskGame): ProcessQuestion {
  return {
    scenario: game.scenario,
    offers: offersOf(game),
    asked: { a: askedBy(game, 'a'), b: askedBy(game, 'b') },
    gained: { a: gainedBy(game, 'a'), b: gainedBy(game, 'b') },
  };
}

function offersOf(game: DeskGame): ProcessOffer[] {
  const tables = { a: seatTable(game.scenario, 'a'), b: seatTable(game.scenario, 'b') };
  const guessed = (state: NegotiationState, seat: SeatId) =>
    learnGuess(tables[seat], game.negotiation.view(state, seat)).terms.map(({ points }) => points);
  const final = stateOf(game).context.facts.offers;
  return game.trail.flatMap((state, n): ProcessOffer[] => {
    const before = game.trail[n - 1];
    const made = state.context.facts.offers;
    if (!before || made.length === before.context.facts.offers.length) return [];
    const { seat, round, contract } = made.at(-1)!;
    const { facts, private: both } = before.context;
    return [
      {
        seat,
        round,
        contract,
        accepted: final[made.length - 1]?.fate === 'accepted',
        moment: { facts, private: both },
        guesses: { a: guessed(before, 'a'), b: guessed(before, 'b') },
      },
    ];
  });
}

function askedBy({ log }: DeskGame, seat: SeatId): number {
  return log.entries.filter(({ command }) => command.type === 'ask' && command.seat === seat).length;
}

/** Above the own walk-away value at signing; nothing without a contract. */
function gainedBy(game: DeskGame, seat: SeatId): number {
  const end = game.trail.find((state) => state.context.facts.outcome !== null) ?? stateOf(game);
  const { facts, private: both } = end.context;
  if (facts.outcome?.type !== 'signed') return 0;
  const value = game.negotiation.table.sheet(facts, both[seat]).valueOf(facts.outcome.contract);
  return value - both[seat].walkAway;
}
