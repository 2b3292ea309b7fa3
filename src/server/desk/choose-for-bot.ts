import { characters } from '#agents/characters.ts';
import { computerNamed } from '#agents/computer-named.ts';
import {
  type Command,
  createTable,
  type Scenario,
  type SeatId,
  seedGenerator,
  type Table,
} from '#engine/index.ts';
import type { MoveTask } from './desk-question.ts';

const tables = new WeakMap<Scenario, Map<SeatId, Table>>();

/** The move of a computer that sits in for a student. The same question gets the same answer. */
export function chooseForBot({ scenario, seat, view, computer, seed, n }: MoveTask): Command {
  const negotiator = computerNamed(computer) ?? characters.fair;
  const chance = seedGenerator(seed, `agent-${seat}-${n}`);
  return negotiator.choose(tableOf(scenario, seat), view, chance).command;
}

/** A table that knows only this chair's part. */
function tableOf(scenario: Scenario, seat: SeatId): Table {
  const known = tables.get(scenario) ?? new Map<SeatId, Table>();
  tables.set(scenario, known);
  const table = known.get(seat) ?? createTable(scenario.public, { [seat]: scenario.seats[seat] });
  known.set(seat, table);
  return table;
}
