import { otherSeat, SEATS, type SeatId } from '../scenario/scenario.ts';
import type { Facts, Phase } from './state.ts';

/** The chairs from which the negotiation waits for a command; empty once it is over. */
export function awaitedSeats(phase: Phase, facts: Facts): readonly SeatId[] {
  switch (phase) {
    case 'briefing':
      return unset(facts.ready);
    case 'preparing':
      return unset(facts.prepared);
    case 'turnA':
    case 'turnB':
      return [facts.turn];
    case 'answering':
      return facts.question ? [otherSeat(facts.question.by)] : [];
    case 'ratifying':
      return unset(facts.votes);
    case 'lastLook':
      return SEATS.filter((seat) => facts.lastLook?.answers[seat] === null);
    case 'delivery':
      return facts.delivery ? [facts.delivery.asks] : [];
    case 'debrief':
      return [];
  }
}

function unset(done: Facts['ready'] | Facts['votes']): SeatId[] {
  return SEATS.filter((seat) => !done[seat]);
}
