import { characters } from '#agents/characters.ts';
import { computerNamed } from '#agents/computer-named.ts';
import { type Command, createTable, seedGenerator, type Table } from '#engine/index.ts';
import type { MoveQuestion } from './desk-question.ts';

const tables = new Map<string, Table>();

/** The move of a computer that sits in for a student. The same question gets the same answer. */
export function chooseForBot({ common, part, view, computer, seed, n }: MoveQuestion): Command {
  const id = `${common.id}/${common.revision}/${common.rounds.length}/${part.seat}`;
  const table = tables.get(id) ?? createTable(common, { [part.seat]: part });
  tables.set(id, table);
  const negotiator = computerNamed(computer) ?? characters.fair;
  return negotiator.choose(table, view, seedGenerator(seed, `agent-${part.seat}-${n}`)).command;
}
