import { chainCommand, type GameLog, type LogEntry, logHash, otherSeat } from '#engine/index.ts';
import { type DeskGame, readableBy } from './desk-game.ts';
import { isHotSeat } from './hot-seat/is-hot-seat.ts';

/**
 * Lays a game out again as it stood after its first `n` commands, as a game of its own that names where it comes
 * from. The game it leaves stays as it is.
 */
export function branchDeskGame(game: DeskGame, n: number, id: string): DeskGame {
  const from: GameLog = { ...game.log, entries: game.log.entries.slice(0, n) };
  const header = { ...game.log.header, parent: { hash: logHash(from), n } };
  const entries: LogEntry[] = [];
  for (const { command } of from.entries) entries.push(chainCommand({ header, entries }, command, null));
  const trail = game.trail.slice(0, n + 1);
  const events = from.entries.flatMap(({ command }, at) => {
    const result = game.negotiation.step(trail[at]!, command);
    if (!result.ok) throw new Error(`command ${at + 1} of a played game was refused: ${result.code}`);
    return result.events;
  });
  const minutes = readableBy(game.seat, events);
  const otherMinutes = isHotSeat(game) ? readableBy(otherSeat(game.seat), events) : [];
  return { ...game, id, log: { header, entries }, trail, minutes, otherMinutes };
}
