import type { SeatId, SeatPart } from '#engine/index.ts';
import { type Refusal, refuse } from './finding.ts';
import { readPart } from './read-part.ts';
import { seatPart } from './schema/seat-part.ts';

/** Checks the shape of what only one chair may know. */
export function parseSeatPart(
  input: unknown,
  seat: SeatId,
): { readonly ok: true; readonly part: SeatPart } | Refusal {
  const file = `seat-${seat}.json` as const;
  const reading = readPart<SeatPart>(seatPart, file, 'vakhsh-scenario-seat', input);
  if (reading.ok && reading.part.seat !== seat)
    return refuse({
      file,
      path: 'seat',
      message: `This part belongs to seat ${reading.part.seat}, not ${seat}.`,
    });
  return reading;
}
