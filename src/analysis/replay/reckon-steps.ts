import {
  type BySeat,
  type Contract,
  createNegotiation,
  createTable,
  type Facts,
  type Negotiation,
  type NegotiationState,
  readContract,
  type Scenario,
  type Table,
} from '#engine/index.ts';
import { momentOfStep } from '../moment/moment-of-step.ts';
import { type Zone, zoneAt } from '../moment/zone-at.ts';
import { argueScenario } from './argue-scenario.ts';
import type { ModelSetting } from './model-setting.ts';

export type ReckonQuestion =
  | {
      readonly type: 'record';
      readonly scenario: Scenario;
      /** First and last day known of each step. */
      readonly dates: readonly { readonly date: string; readonly dateEnd: string | null }[];
      readonly setting: ModelSetting;
    }
  /** A finished game, both sheets face up; a state for each step. */
  | { readonly type: 'game'; readonly scenario: Scenario; readonly states: readonly NegotiationState[] };

/** What the model makes of one step. */
export interface StepReckoning {
  readonly economics: Facts['economics'];
  readonly walkAway: BySeat<number>;
  readonly zone: Zone;
  /**
   * The contract that this step is judged by, thousandths of a point to both: the recorded one in force, or the last
   * one offered; null where there is none.
   */
  readonly contract: ({ readonly contract: Contract } & BySeat<number>) | null;
}

/** Reckons every step of a record or a game; null before the table's window. */
export function reckonSteps(question: ReckonQuestion): (StepReckoning | null)[] {
  return question.type === 'record' ? reckonRecord(question) : reckonGame(question);
}

function reckonRecord({ scenario, dates, setting }: Extract<ReckonQuestion, { type: 'record' }>) {
  const negotiation = createNegotiation(argueScenario(scenario, setting));
  const zones = rememberedZones(negotiation.table);
  return dates.map((date): StepReckoning | null => {
    const moment = momentOfStep(negotiation, date, setting.without);
    return moment
      ? reckon(negotiation.table, moment, zones(moment), recordedAt(negotiation, date.date))
      : null;
  });
}

function reckonGame({ scenario, states }: Extract<ReckonQuestion, { type: 'game' }>) {
  const table = createTable(scenario.public, scenario.seats);
  const zones = rememberedZones(table);
  return states.map((state) =>
    reckon(table, state, zones(state), state.context.facts.offers.at(-1)?.contract ?? null),
  );
}

function reckon(table: Table, state: NegotiationState, zone: Zone, contract: Contract | null): StepReckoning {
  const { facts, private: both } = state.context;
  return {
    economics: facts.economics,
    walkAway: { a: both.a.walkAway, b: both.b.walkAway },
    zone,
    contract: contract && {
      contract,
      a: table.sheet(facts, both.a).valueOf(contract),
      b: table.sheet(facts, both.b).valueOf(contract),
    },
  };
}

/** Moments that are alike in everything that the zone depends on have one zone. */
function rememberedZones(table: Table): (state: NegotiationState) => Zone {
  const zones = new Map<string, Zone>();
  return (state) => {
    const { facts, private: both } = state.context;
    const key = JSON.stringify([facts.economics, facts.ladders, facts.promises, facts.floors, both]);
    const zone = zones.get(key) ?? zoneAt(table, state);
    zones.set(key, zone);
    return zone;
  };
}

/** The last recorded contract on or before a date, else the first. */
function recordedAt({ table }: Negotiation, date: string): Contract | null {
  const { records, terms } = table.common;
  const inForce = records.findLast((record) => record.date.slice(0, date.length) <= date) ?? records[0];
  const reading = inForce ? readContract(terms, inForce.contract) : null;
  return reading?.ok ? reading.contract : null;
}
