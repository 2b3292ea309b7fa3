import { describe, expect, it, test } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { type Command, createNegotiation, type NegotiationEvent, type SeatId } from '#engine/index.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { readableBy, seatTable } from '#session/desk-game.ts';
import { type RoundCard, readRoundCard } from '#session/readings/read-round-card.ts';
import { turnMark } from '#session/turn-mark.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting, storedLines } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

const unprepared = { priorities: [], firstYear: null, ownLine: null, action: null };

/** What a chair knew when its last turn ended, and the card with which its next one opens. */
interface Opening {
  readonly card: RoundCard | null;
  readonly before: { readonly walkAway: number; readonly cost: number };
  readonly now: { readonly walkAway: number; readonly cost: number };
  readonly theirs: readonly NegotiationEvent[];
}

/** Every turn of one chair after its first, in one game between two computers. */
function openings(pack: string, seed: number, seat: SeatId): Opening[] {
  const negotiation = createNegotiation(loadPack(pack));
  const { commands } = playGame(negotiation, { seed, agents: { a: characters.fair, b: characters.hard } });
  const table = seatTable(loadPack(pack), seat);
  let state = negotiation.start({ seed, by: { a: 'agent', b: 'agent' } });
  let minutes: NegotiationEvent[] = [];
  let left: { readonly walkAway: number; readonly cost: number; readonly at: number } | null = null;
  const found: Opening[] = [];
  const known = () => ({
    walkAway: state.context.private[seat].walkAway,
    cost: state.context.facts.economics.expectedCost,
  });
  for (const command of commands) {
    const hasMove = state.value === (seat === 'a' ? 'turnA' : 'turnB');
    if (left && hasMove) {
      const card = readRoundCard(table, negotiation.view(state, seat), minutes);
      found.push({ card, before: left, now: known(), theirs: minutes.slice(left.at) });
      left = null;
    }
    if (command.seat === seat && (command.type === 'makeOffer' || command.type === 'decline'))
      left = { ...known(), at: minutes.length + 1 };
    const result = negotiation.step(state, command satisfies Command);
    if (!result.ok) throw new Error(result.code);
    state = result.state;
    minutes = [...minutes, ...readableBy(seat, result.events)];
  }
  return found;
}

const games = ['sangtuda-rao', 'rogun-rusal', 'consortium'].flatMap((pack) =>
  [1, 2].flatMap((seed) => (['a', 'b'] as const).map((seat) => ({ pack, seed, seat }))),
);

const played = games.map((game) => ({ ...game, turns: openings(game.pack, game.seed, game.seat) }));

describe('the card that opens a round', () => {
  test.for(played)('adds up at $pack, game $seed, seat $seat', ({ turns }) => {
    for (const { card, before, now } of turns) {
      if (card === null) continue;
      expect(card.leaving).toEqual({ from: before.walkAway, to: now.walkAway });
      expect(card.cost).toEqual(before.cost === now.cost ? null : { from: before.cost, to: now.cost });
      const parts = card.lines.reduce((sum, { leavingBy }) => sum + leavingBy, card.calendarBy);
      expect(parts).toBe(now.walkAway - before.walkAway);
    }
  });

  test.for(played)(
    'leaves out no news and no offer withdrawn at $pack, game $seed, seat $seat',
    ({ turns, seat }) => {
      for (const { card, theirs } of turns) {
        const kinds = ['newsBroke', 'leverPlayed', 'offerWithdrawn', 'termReopened'];
        const due = theirs.filter(
          (event) => kinds.includes(event.type) && !('seat' in event && event.seat === seat),
        );
        expect(card?.lines.length ?? 0).toBeGreaterThanOrEqual(due.length);
      }
    },
  );

  it('is read once: not again in the same turn, nor after the game was taken up anew', async () => {
    const folder = aFolder();
    const desk = aSitting(folder);
    await desk.begin('a');
    expect(desk.context.cardsRead.a).toBe(-1);
    await desk.act({ type: 'ready', seat: 'a' });
    await desk.act({ seat: 'a', type: 'prepare', ...unprepared });
    expect(desk.context.cardsRead.a).toBe(-1);
    desk.actor.send({ type: 'player.readCard' });
    expect(desk.context.cardsRead.a).toBe(turnMark(desk.state.context.facts));
    const { id, log } = desk.context.game!;
    await storedLines(fileGameStore(folder), id, log.entries.length + 1);
    const later = aSitting(folder);
    later.actor.send({ type: 'player.continuedGame', id });
    await later.settled();
    expect(later.context.cardsRead.a).toBe(turnMark(later.state.context.facts));
  });
});
