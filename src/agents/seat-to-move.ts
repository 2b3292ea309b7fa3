import { type Facts, otherSeat, type Phase, SEATS, type SeatId } from '#engine/index.ts';

/** Which seat a game waits for; where both may act, `a` first. Null when it is over. */
export function seatToMove(phase: Phase, facts: Facts): SeatId | null {
  switch (phase) {
    case 'briefing':
      return SEATS.find((seat) => !facts.ready[seat]) ?? null;
    case 'preparing':
      return SEATS.find((seat) => !facts.prepared[seat]) ?? null;
    case 'turnA':
    case 'turnB':
      return facts.turn;
    case 'answering':
      return facts.question ? otherSeat(facts.question.by) : null;
    case 'ratifying':
      return SEATS.find((seat) => facts.votes[seat] === null) ?? null;
    case 'lastLook':
      return SEATS.find((seat) => facts.lastLook?.answers[seat] === null) ?? null;
    case 'delivery':
      return facts.delivery?.asks ?? null;
    case 'debrief':
      return null;
  }
}
