import {
  createNegotiation,
  type GameHeader,
  type GameLog,
  type GameSnapshot,
  logHash,
  otherSeat,
  RULES_VERSION,
  replayLog,
  SEATS,
  type SeatId,
  scenarioHash,
} from '#engine/index.ts';
import { type DeskGame, type DeskScenario, readableBy, seatTable } from './desk-game.ts';
import { isHotSeat } from './hot-seat/is-hot-seat.ts';

export type ResumeReading =
  | { readonly ok: true; readonly game: DeskGame }
  | { readonly ok: false; readonly code: 'resume/refused' | 'resume/earlier-rules'; readonly n: number };

/**
 * Lays a saved game out again: by replaying its commands, or, when it was begun under other rules or another
 * revision of the scenario, from the snapshot beside its log.
 */
export function resumeDeskGame(
  { scenario, texts }: DeskScenario,
  id: string,
  log: GameLog,
  snapshot: GameSnapshot | null,
): ResumeReading {
  const negotiation = createNegotiation(scenario);
  const seat = personsSeat(log.header);
  const game = { id, scenario, texts, negotiation, seat, table: seatTable(scenario, seat), log };
  const sameRules = log.header.rules === RULES_VERSION && log.header.scenario.hash === scenarioHash(scenario);
  if (!sameRules) {
    if (snapshot?.h !== logHash(log)) return { ok: false, code: 'resume/earlier-rules', n: 0 };
    return {
      ok: true,
      game: {
        ...game,
        trail: [snapshot.state],
        minutes: [],
        otherMinutes: [],
        earlierRules: true,
        hosted: false,
      },
    };
  }
  const replay = replayLog(negotiation, log);
  if (!replay.ok) return { ok: false, code: 'resume/refused', n: replay.n };
  const trail = [replay.first, ...replay.steps.map(({ state }) => state)];
  const readBy = (reader: SeatId) => replay.steps.flatMap(({ events }) => readableBy(reader, events));
  const otherMinutes = isHotSeat({ log, hosted: false }) ? readBy(otherSeat(seat)) : [];
  return {
    ok: true,
    game: { ...game, trail, minutes: readBy(seat), otherMinutes, earlierRules: false, hosted: false },
  };
}

/** The chair that a person holds; `a` where both are persons. */
export function personsSeat(header: GameHeader): SeatId {
  return SEATS.find((seat) => header.seats[seat].by === 'person') ?? 'a';
}
