import { describe, expect, it } from 'vitest';
import { advise } from '#agents/advise.ts';
import { chanceOfAcceptance } from '#agents/chance-of-acceptance.ts';
import { COMPUTER_NAMES, computerNamed } from '#agents/computer-named.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { plainPlayer } from '#agents/plain-player.ts';
import { seatToMove } from '#agents/seat-to-move.ts';
import {
  type BySeat,
  type Contract,
  createNegotiation,
  createTable,
  type GeneratorState,
  type Negotiation,
  type NegotiationState,
  otherSeat,
  type SeatId,
  seedGenerator,
  type Table,
} from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { loadPack } from '#tests/support/packs.ts';

/** The chances were fitted on other seeds of the same tables. Sixteen seeds hold every character at every difficulty once. */
const SEEDS = Array.from({ length: 32 }, (_, index) => 12_001 + index);
const CHARACTERS = ['hard', 'firm', 'fair', 'keen'] as const;
const OFFER = { type: 'makeOffer', links: [], speech: null } as const;

interface Advised {
  readonly confidence: number;
  readonly taken: boolean;
}

interface Position {
  readonly advised: readonly Advised[];
  /** Chance times gain over the walk-away: the adviser on finance, and the plain player's own next offer. */
  readonly expected: { readonly finance: number; readonly plain: number };
}

/** Whether the computer takes the contract as its very next answer. */
function takes(
  negotiation: Negotiation,
  before: NegotiationState,
  { seat, contract }: { seat: SeatId; contract: Contract },
  players: BySeat<Negotiator>,
  tables: BySeat<Table>,
  chance: BySeat<GeneratorState>,
): boolean {
  let result = negotiation.step(before, { ...OFFER, seat, contract });
  if (!result.ok) throw new Error(`an advised package was refused: ${result.code}`);
  for (;;) {
    const who = seatToMove(result.state.value, result.state.context.facts);
    if (who === null) return false;
    const { command } = players[who].choose(tables[who], negotiation.view(result.state, who), chance[who]);
    if (who !== seat && command.type === 'acceptOffer') return true;
    if (who !== seat && ['makeOffer', 'decline', 'walkAway'].includes(command.type)) return false;
    result = negotiation.step(result.state, command);
    if (!result.ok) return false;
  }
}

/** The moments of one game at which the plain player makes an offer, with what the advisers would have offered. */
function* positions(negotiation: Negotiation, seed: number, seat: SeatId): Generator<Position> {
  const { common, partOf } = negotiation.table;
  const tables = { a: createTable(common, { a: partOf('a') }), b: createTable(common, { b: partOf('b') }) };
  const other = otherSeat(seat);
  const { difficulties } = COMPUTER_NAMES;
  const id = `${CHARACTERS[seed % 4]}@${difficulties[Math.floor(seed / 4) % 4]}`;
  const players = { [seat]: plainPlayer, [other]: computerNamed(id)! } as Record<SeatId, Negotiator>;
  const chance = { a: seedGenerator(seed, 'agent-a'), b: seedGenerator(seed, 'agent-b') };
  const by = { [seat]: 'person', [other]: 'agent' } as Record<SeatId, 'person' | 'agent'>;
  let state = negotiation.start({ seed, by });
  for (;;) {
    const who = seatToMove(state.value, state.context.facts);
    if (who === null || state.value === 'ratifying') return;
    const view = negotiation.view(state, who);
    const choice = players[who].choose(tables[who], view, chance[who]);
    if (who === seat && choice.command.type === 'makeOffer') {
      const { contract } = choice.command;
      const advice = advise(tables[seat], view, contract);
      const finance = advice.find(({ adviser }) => adviser === 'finance');
      const gain = tables[seat].sheet(view.facts, view.own).valueOf(contract) - view.own.walkAway;
      yield {
        advised: advice.map((entry) => ({
          confidence: entry.confidence,
          taken: takes(negotiation, state, { seat, contract: entry.contract }, players, tables, chance),
        })),
        expected: {
          finance: finance ? finance.confidence * finance.gain : 0,
          plain: chanceOfAcceptance(tables[seat], view).of(contract) * gain,
        },
      };
    }
    const result = negotiation.step(state, choice.command);
    if (!result.ok) throw new Error(result.code);
    chance[who] = choice.chance;
    state = result.state;
  }
}

describe('advisers over many positions', () => {
  const all = RECORDED_TABLES.flatMap((table) => {
    const negotiation = createNegotiation(loadPack(table));
    return SEEDS.flatMap((seed) => [
      ...positions(negotiation, seed, 'a'),
      ...positions(negotiation, seed, 'b'),
    ]);
  });

  it('are right within ten points in every decile of confidence with thirty cases', () => {
    expect(all.length).toBeGreaterThanOrEqual(500);
    const advised = all.flatMap((position) => position.advised);
    for (let decile = 0; decile < 10; decile += 1) {
      const inside = advised.filter(({ confidence }) => Math.min(9, Math.floor(confidence / 100)) === decile);
      if (inside.length < 30) continue;
      const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length / 1_000;
      const came = inside.filter(({ taken }) => taken).length / inside.length;
      expect(Math.abs(said - came), `decile ${decile}: said ${said}, came ${came}`).toBeLessThanOrEqual(0.1);
    }
  });

  it('offer at least what the plain player would, chance times gain, in nine of ten', () => {
    const good = all.filter(({ expected }) => expected.finance >= expected.plain).length;
    expect(good / all.length).toBeGreaterThanOrEqual(0.9);
  });
});
