import {
  createNegotiation,
  type GameHeader,
  LOG_FORMAT,
  LOG_VERSION,
  otherSeat,
  RULES_VERSION,
  type SeatId,
  type Standing,
  scenarioHash,
  setupOf,
} from '#engine/index.ts';
import { type BroughtScenario, exchanged } from '#scenarios/exchanged-scenario.ts';
import { type DeskGame, type DeskScenario, seatTable } from './desk-game.ts';
import { gameOptions } from './game-options.ts';
import type { TakeOver } from './replay/take-over.ts';

/** What a player settles before a game: chair, counterpart and seed. */
export interface SeatChoice {
  readonly scenario: string;
  readonly seat: SeatId;
  /** Id of the computer's character in the other chair; null where a second person at this desk sits there. */
  readonly character: string | null;
  readonly seed: number;
  /** The table's short version; absent for every term. */
  readonly short?: true;
  /** Where the record is taken over; absent for a game from the first date. */
  readonly from?: Pick<TakeOver, 'date' | 'positions'>;
}

/** Lays a new game out on the desk, with what of other tables' ends this one looks at. */
export function openDeskGame(
  from: DeskScenario,
  choice: SeatChoice,
  id: string,
  app: string,
  standing: readonly Standing[] = [],
): DeskGame {
  const { scenario, texts } = from;
  const { roles } = scenario.public;
  const seats = {
    [choice.seat]: { role: roles[choice.seat], by: 'person' },
    [otherSeat(choice.seat)]: {
      role: roles[otherSeat(choice.seat)],
      ...(choice.character === null ? { by: 'person' } : { by: 'agent', agent: choice.character }),
    },
  } as GameHeader['seats'];
  const lookedAt = new Set((scenario.public.between ?? []).flatMap((link) => link.from));
  const carried = standing.filter(({ table }) => lookedAt.has(table));
  const header: GameHeader = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    app,
    rules: RULES_VERSION,
    scenario: { id: scenario.public.id, revision: scenario.public.revision, hash: scenarioHash(scenario) },
    seed: choice.seed,
    start: { date: choice.from?.date ?? null, positions: choice.from?.positions ?? null },
    seats,
    options: {
      ...gameOptions(scenario),
      ...(choice.from ? { central: true } : {}),
      ...(choice.short ? { short: true } : {}),
    },
    ...(carried.length === 0 || choice.from ? {} : { carried }),
    parent: null,
    ...(texts === null ? {} : { embedded: embeddable({ scenario, texts }) }),
  };
  const negotiation = createNegotiation(scenario);
  return {
    id,
    scenario,
    texts,
    negotiation,
    seat: choice.seat,
    table: seatTable(scenario, choice.seat),
    log: { header, entries: [] },
    trail: [negotiation.start(setupOf(header))],
    minutes: [],
    otherMinutes: [],
    earlierRules: false,
    hosted: false,
  };
}

/** As plain JSON, so that the header in hand is the one that will be read back. */
function embeddable(brought: BroughtScenario): NonNullable<GameHeader['embedded']> {
  return JSON.parse(JSON.stringify(exchanged(brought)));
}
