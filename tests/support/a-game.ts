import {
  type Command,
  type Contract,
  createNegotiation,
  type GameSetup,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  readContract,
  type Scenario,
  type SeatId,
} from '#engine/index.ts';
import { aScenario } from './a-scenario.ts';

/** A game under test: it remembers commands and events, and a refused command fails the test with its code. */
export class Game {
  readonly negotiation: Negotiation;
  readonly commands: Command[] = [];
  readonly events: NegotiationEvent[] = [];
  state: NegotiationState;

  constructor(scenario: Scenario, setup: GameSetup) {
    this.negotiation = createNegotiation(scenario);
    this.state = this.negotiation.start(setup);
  }

  get facts() {
    return this.state.context.facts;
  }

  get phase() {
    return this.state.value;
  }

  /** Gives a command that must be legal. */
  do(command: Command): this {
    const result = this.negotiation.step(this.state, command);
    if (!result.ok) throw new Error(`${command.type} by ${command.seat} was refused: ${result.code}`);
    this.state = result.state;
    this.commands.push(command);
    this.events.push(...result.events);
    return this;
  }

  /** The refusal of a command, or null when it would be legal; the game does not change. */
  refusal(command: unknown): string | null {
    const before = JSON.stringify(this.state);
    const result = this.negotiation.step(this.state, command);
    if (JSON.stringify(this.state) !== before) throw new Error('a look changed the game');
    return result.ok ? null : result.code;
  }

  prepare(): this {
    for (const seat of ['a', 'b'] as const) this.do({ seat, type: 'ready' });
    for (const seat of ['a', 'b'] as const)
      this.do({ seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
    return this;
  }

  /** A contract like the draft but for the terms named here. */
  contract(named: Record<string, number | string> = {}): Contract {
    const { table } = this.negotiation;
    const reading = readContract(table.terms, { ...table.common.draft.contract, ...named });
    if (!reading.ok) throw new Error(`${reading.code} ${reading.term}`);
    return reading.contract;
  }

  offer(seat: SeatId, named: Record<string, number | string> = {}): this {
    return this.do({ seat, type: 'makeOffer', contract: this.contract(named), links: [], speech: null });
  }

  value(seat: SeatId, contract: Contract): number {
    return this.negotiation.table.sheet(this.facts, this.state.context.private[seat]).valueOf(contract);
  }

  happened(type: NegotiationEvent['type']): NegotiationEvent[] {
    return this.events.filter((event) => event.type === type);
  }
}

export interface GameWishes extends Partial<GameSetup> {
  readonly scenario?: Scenario;
}

/** A new game of the small scenario with two persons, central values and seed 1, unless wished otherwise. */
export function aGame({ scenario = aScenario(), ...setup }: GameWishes = {}): Game {
  return new Game(scenario, {
    seed: 1,
    by: { a: 'person', b: 'person' },
    ...setup,
    options: { central: true, ...setup.options },
  });
}
