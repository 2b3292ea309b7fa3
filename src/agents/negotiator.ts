import type { Command, GeneratorState, SeatView, Table } from '#engine/index.ts';

/**
 * A computer at a table: from what its chair may know and its own stream of chance to one command. Pure; it never
 * sees the other chair's part, and the table it is given holds its own part only.
 */
export interface Negotiator {
  readonly id: string;
  readonly choose: (table: Table, view: SeatView, chance: GeneratorState) => Choice;
}

export interface Choice {
  readonly command: Command;
  readonly chance: GeneratorState;
}
