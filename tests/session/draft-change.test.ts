import { describe, expect, it } from 'vitest';
import { computerNamed } from '#agents/computer-named.ts';
import { awaitedSeats, type SeatId, seedGenerator } from '#engine/index.ts';
import { commitCommand, type DeskGame, seatTable, stateOf } from '#session/desk-game.ts';
import { openDeskGame } from '#session/open-desk-game.ts';
import { type DraftChange, readDraftChange } from '#session/readings/read-draft-change.ts';
import { loadPack } from '../support/packs.ts';

interface Turn {
  readonly change: DraftChange | null;
  readonly before: number;
  readonly now: number;
}

/** Every turn of a chair after its first offer, with the draft of the table as its draft. */
function turnsOf(id: string, seat: SeatId, seed: number): Turn[] {
  const scenario = loadPack(id);
  const tables = { a: seatTable(scenario, 'a'), b: seatTable(scenario, 'b') };
  let game: DeskGame = openDeskGame(
    { scenario, texts: null },
    { scenario: id, seat, character: 'fair', seed },
    'a-game',
    'test',
  );
  const contract = game.table.draft;
  const worth = (): number => {
    const { facts, private: both } = stateOf(game).context;
    return game.table.sheet(facts, both[seat]).valueOf(contract);
  };
  let before: number | null = null;
  const turns: Turn[] = [];
  for (;;) {
    const { value, context } = stateOf(game);
    const mover = awaitedSeats(value, context.facts)[0];
    if (mover === undefined) return turns;
    if (before !== null && value === (seat === 'a' ? 'turnA' : 'turnB'))
      turns.push({
        change: readDraftChange(game, contract),
        before,
        now: worth(),
      });
    const chance = seedGenerator(seed, `agent-${mover}-${game.log.entries.length}`);
    const view = game.negotiation.view(stateOf(game), mover);
    const { command } = computerNamed(mover === 'a' ? 'fair' : 'hard')!.choose(tables[mover], view, chance);
    if (mover === seat && ['makeOffer', 'decline', 'acceptOffer'].includes(command.type)) before = worth();
    const commit = commitCommand(game, command);
    if (!commit.ok) throw new Error(commit.code);
    game = commit.game;
  }
}

const games = ['rogun-rusal', 'sangtuda-rao', 'zeravshan-china'].flatMap((id) =>
  [1, 2, 3].flatMap((seed) => (['a', 'b'] as const).map((seat) => ({ id, seed, seat }))),
);
const played = games.map((game) => ({ ...game, turns: turnsOf(game.id, game.seat, game.seed) }));

describe('what moved a draft since this chair last moved', () => {
  it.for(played)('adds up at $id, game $seed, seat $seat', ({ turns }) => {
    expect(turns.length).toBeGreaterThan(0);
    for (const { change, before, now } of turns) {
      if (change === null) expect(now).toBe(before);
      else {
        expect([change.from, change.to]).toEqual([before, now]);
        expect(change.moves.reduce((sum, { by }) => sum + by, change.from)).toBe(change.to);
        expect(change.moves.length).toBeLessThanOrEqual(4);
      }
    }
  });

  it('names what was planned anew and what happened', () => {
    const moves = played.flatMap(({ turns }) => turns.flatMap(({ change }) => change?.moves ?? []));
    expect(moves.some(({ cause }) => cause.type === 'plan' && cause.of === 'finalCost')).toBe(true);
    expect(moves.some(({ cause }) => cause.type === 'plan' && cause.of === 'metalPrice')).toBe(true);
    expect(moves.some(({ cause }) => cause.type === 'happened')).toBe(true);
  });

  it('charges an event that weighs on every contract to that event', () => {
    const moves = played
      .filter(({ id, seat }) => id === 'rogun-rusal' && seat === 'b')
      .flatMap(({ turns }) => turns.flatMap(({ change }) => change?.moves ?? []));
    const struck = moves.find(({ cause }) => cause.type === 'happened' && cause.id === 'uz-appraisal');
    expect(struck?.by).toBeLessThan(-60_000);
  });
});
