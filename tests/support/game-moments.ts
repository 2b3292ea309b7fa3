import { computerNamed } from '#agents/computer-named.ts';
import {
  awaitedSeats,
  type Command,
  entryLine,
  headerLine,
  type NegotiationState,
  type SeatId,
  seedGenerator,
} from '#engine/index.ts';
import { commitCommand, type DeskGame, seatTable, stateOf } from '#session/desk-game.ts';
import { openDeskGame } from '#session/open-desk-game.ts';
import { loadPack } from './packs.ts';

/** Moments of a game at which one chair's screens differ; each waits for the person in that chair. */
export const momentNames = [
  'dossier',
  'preparation',
  'opening',
  'question',
  'news',
  'offer',
  'links',
  'homeVote',
  'lastLook',
  'delivery',
  'signed',
  'rejected',
  'broken',
] as const;
export type MomentName = (typeof momentNames)[number];

/** Lines of a saved game that stands at a moment. */
export type MomentLines = readonly string[];

const wanted: Readonly<
  Record<Exclude<MomentName, 'broken'>, (state: NegotiationState, seat: SeatId) => boolean>
> = {
  dossier: ({ value }) => value === 'briefing',
  preparation: ({ value }) => value === 'preparing',
  opening: ({ value, context: { facts } }, seat) => isTurn(value) && facts.turn === seat && facts.round === 0,
  question: ({ value }) => value === 'answering',
  news: ({ value, context: { facts } }, seat) => isTurn(value) && facts.news?.seat === seat,
  offer: ({ value, context: { facts } }, seat) =>
    isTurn(value) && facts.round > 0 && facts.news === null && offeredTo(seat, facts),
  links: ({ value, context: { facts } }, seat) =>
    isTurn(value) && facts.news === null && facts.links.length > 0 && facts.turn === seat,
  homeVote: ({ value }) => value === 'ratifying',
  lastLook: ({ value }) => value === 'lastLook',
  delivery: ({ value }) => value === 'delivery',
  signed: ({ value, context: { facts } }) => value === 'debrief' && facts.outcome?.type === 'signed',
  rejected: ({ value, context: { facts } }) =>
    value === 'debrief' && facts.outcome?.type === 'rejected-at-home',
};

const pairs = [
  ['hard', 'firm'],
  ['fair', 'fair'],
  ['keen', 'hard'],
  ['keen', 'keen'],
] as const;
const seedsAtMost = 12;

/**
 * Saved games of one table at its moments, played by computers in both chairs; the same ones in every run. A moment
 * that no game comes to is left out.
 */
export function gameMoments(
  id: string,
  seat: SeatId,
  names: readonly MomentName[],
): ReadonlyMap<MomentName, MomentLines> {
  const found = new Map<MomentName, MomentLines>();
  for (let seed = 1; seed <= seedsAtMost; seed += 1)
    for (const [mine, theirs] of pairs) {
      const missing = names.filter((name) => !found.has(name));
      if (missing.length === 0) return found;
      for (const [name, lines] of momentsOf(played(id, seat, seed, mine, theirs)))
        if (missing.includes(name)) found.set(name, lines);
    }
  return found;
}

function momentsOf(game: DeskGame): Map<MomentName, MomentLines> {
  const moments = new Map<MomentName, MomentLines>();
  game.trail.forEach((state, n) => {
    const isOver = state.value === 'debrief';
    if (!isOver && !awaitedAt(state).includes(game.seat)) return;
    for (const [name, isIt] of Object.entries(wanted) as [keyof typeof wanted, (typeof wanted)['dossier']][])
      if (!moments.has(name) && isIt(state, game.seat)) moments.set(name, linesOf(game, n));
    if (!moments.has('broken') && isTurn(state.value))
      moments.set('broken', linesOf(walkedAway(game, n), n + 1));
  });
  return moments;
}

function played(id: string, seat: SeatId, seed: number, mine: string, theirs: string): DeskGame {
  const scenario = loadPack(id);
  let game = openDeskGame(
    { scenario, texts: null },
    { scenario: id, seat, character: theirs, seed },
    `${id}-${seat}`,
    '0.1.0',
  );
  for (let mover = nextMover(game); mover !== undefined; mover = nextMover(game)) {
    const player = computerNamed(mover === seat ? mine : theirs)!;
    const chance = seedGenerator(seed, `agent-${mover}-${game.log.entries.length}`);
    const view = game.negotiation.view(stateOf(game), mover);
    game = after(game, player.choose(seatTable(scenario, mover), view, chance).command);
  }
  return game;
}

/** The other chair moves first where both are awaited, so that the person's screen is reached. */
function nextMover(game: DeskGame): SeatId | undefined {
  const awaited = awaitedAt(stateOf(game));
  return awaited.find((seat) => seat !== game.seat) ?? awaited[0];
}

function awaitedAt({ value, context }: NegotiationState): readonly SeatId[] {
  return awaitedSeats(value, context.facts);
}

function walkedAway(game: DeskGame, n: number): DeskGame {
  const log = { ...game.log, entries: game.log.entries.slice(0, n) };
  return after({ ...game, log, trail: game.trail.slice(0, n + 1) }, { seat: game.seat, type: 'walkAway' });
}

function after(game: DeskGame, command: Command): DeskGame {
  const commit = commitCommand(game, command);
  if (!commit.ok) throw new Error(`${command.type} by ${command.seat} was refused: ${commit.code}`);
  return commit.game;
}

function linesOf({ log }: DeskGame, n: number): MomentLines {
  return [headerLine(log.header), ...log.entries.slice(0, n).map(entryLine)];
}

function isTurn(phase: NegotiationState['value']): boolean {
  return phase === 'turnA' || phase === 'turnB';
}

function offeredTo(seat: SeatId, { turn, offers, openOffer }: NegotiationState['context']['facts']): boolean {
  return turn === seat && openOffer !== null && offers[openOffer]!.seat !== seat;
}
