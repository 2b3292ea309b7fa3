import {
  createTable,
  LOG_FORMAT,
  LOG_VERSION,
  type NegotiationEvent,
  type NegotiationState,
  RULES_VERSION,
  type Table,
} from '#engine/index.ts';
import type { SeatDossier, TableMoment } from '#protocol/class/class-views.ts';
import type { DeskGame } from './desk-game.ts';

/** What a chair at a class's table has been told so far. */
export interface HostedSeat {
  readonly dossier: SeatDossier;
  readonly table: Table;
  readonly moment: TableMoment;
  readonly minutes: readonly NegotiationEvent[];
}

export function takeHostedSeat(dossier: SeatDossier, moment: TableMoment): HostedSeat {
  const { common, part } = dossier;
  return { dossier, table: createTable(common, { [part.seat]: part }), moment, minutes: moment.events };
}

/** The seat after one more message of the host; a message that sends everything begins the minutes anew. */
export function hearMoment(seat: HostedSeat, moment: TableMoment): HostedSeat {
  const minutes = moment.whole ? moment.events : [...seat.minutes, ...moment.events];
  return { ...seat, moment, minutes };
}

/**
 * A class's table as a game on this desk, so that all screens serve it. The authority is the host: `step` refuses
 * everything here. Of the other chair this device knows nothing; in its place stands the own chair's part once more,
 * so that a screen that looked there by mistake could tell no secret.
 */
export function hostedGame({ dossier, table, moment, minutes }: HostedSeat): DeskGame {
  const { common, part } = dossier;
  const { roles, id, revision } = common;
  return {
    id: 'class',
    scenario: { public: common, seats: { a: part, b: part } },
    texts: null,
    negotiation: {
      table,
      start: () => stateOfMoment(moment),
      step: () => ({ ok: false, code: 'command/wrong-phase' }),
      view: () => moment.view,
    },
    seat: part.seat,
    table,
    log: {
      header: {
        format: LOG_FORMAT,
        version: LOG_VERSION,
        app: 'class',
        rules: RULES_VERSION,
        scenario: { id, revision, hash: '0000000000000000' },
        seed: 0,
        start: { date: null, positions: null },
        seats: { a: { role: roles.a, by: 'person' }, b: { role: roles.b, by: 'person' } },
        options: {},
        parent: null,
      },
      entries: [],
    },
    trail: [stateOfMoment(moment)],
    minutes,
    otherMinutes: [],
    earlierRules: false,
    hosted: true,
  };
}

function stateOfMoment({ view }: TableMoment): NegotiationState {
  const { own, unsealed } = view;
  const truth = unsealed?.truth ?? { finalCost: 0, outputPermille: 0, exportPrice: 0 };
  return {
    value: view.phase,
    context: {
      facts: view.facts,
      private: { a: own, b: own },
      sealed: { truth, delivered: unsealed?.delivered ?? null },
      outbox: [],
    },
  };
}
