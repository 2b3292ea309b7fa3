import { computerNamed } from '#agents/computer-named.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation, type Negotiation, type Scenario, SEATS, type SeatId } from '#engine/index.ts';

/** A thing of a scenario that may be taken out of it. */
export type Part =
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'lever'; readonly seat: SeatId; readonly id: string }
  | { readonly type: 'block'; readonly seat: SeatId; readonly id: string };

/** How often taking a part out changed what was signed, or that anything was. */
export interface Influence {
  readonly part: Part;
  /** Games that ended otherwise, at most as many as were wanted. */
  readonly changed: number;
  /** Games compared until there were enough, or all. */
  readonly compared: number;
}

/** Ids of the two computers of one seed's game. */
export type Pairing = (seed: number) => { readonly a: string; readonly b: string };

/** What a game came to, with what is needed to see that a part had nothing to do with it. */
interface Ending {
  readonly seed: number;
  /** The contract signed, or how the talks failed. */
  readonly result: string;
  readonly fired: readonly string[];
  /** Levers played, as `seat lever`. */
  readonly levers: readonly string[];
}

export function partsOf({ public: common, seats }: Scenario): Part[] {
  return [
    ...common.events.map(({ id }): Part => ({ type: 'event', id })),
    ...SEATS.flatMap((seat) => [
      ...seats[seat].levers.map(({ id }): Part => ({ type: 'lever', seat, id })),
      ...seats[seat].home.map(({ id }): Part => ({ type: 'block', seat, id })),
    ]),
  ];
}

/**
 * Takes each part out in turn and plays the same seeds again between the same computers, until `wanted` games have
 * ended otherwise or the seeds are used up. A game in which an event had not happened or a lever was not played needs
 * no second playing: nothing in it asked for the part.
 */
export function* influences(
  scenario: Scenario,
  { seeds, pairing, wanted, parts }: Measure,
): Generator<Influence> {
  const whole = createNegotiation(scenario);
  const endings = Array.from({ length: seeds }, (_, index) => play(whole, index + 1, pairing, []));
  for (const part of parts ?? partsOf(scenario)) {
    const other = part.type === 'event' ? whole : createNegotiation(without(scenario, part));
    const leftOut = part.type === 'event' ? [part.id] : [];
    let changed = 0;
    let compared = 0;
    for (const ending of endings) {
      compared += 1;
      if (touches(ending, part) && play(other, ending.seed, pairing, leftOut).result !== ending.result)
        changed += 1;
      if (changed === wanted) break;
    }
    yield { part, changed, compared };
  }
}

export interface Measure {
  readonly seeds: number;
  readonly pairing: Pairing;
  readonly wanted: number;
  readonly parts?: readonly Part[];
}

/** A block taken out keeps its place without votes, so that the seed's moods of the others stay what they are. */
function without(scenario: Scenario, part: Exclude<Part, { type: 'event' }>): Scenario {
  const own = scenario.seats[part.seat];
  const less =
    part.type === 'lever'
      ? { ...own, levers: own.levers.filter(({ id }) => id !== part.id) }
      : { ...own, home: own.home.map((block) => (block.id === part.id ? { ...block, weight: 0 } : block)) };
  return { ...scenario, seats: { ...scenario.seats, [part.seat]: less } };
}

function play(negotiation: Negotiation, seed: number, pairing: Pairing, leftOut: readonly string[]): Ending {
  const ids = pairing(seed);
  const agents = { a: computerNamed(ids.a)!, b: computerNamed(ids.b)! };
  const { facts } = playGame(negotiation, { seed, agents, options: { delivery: false, without: leftOut } })
    .state.context;
  const { outcome } = facts;
  return {
    seed,
    result: outcome?.type === 'signed' ? outcome.contract.join() : outcome!.type,
    fired: facts.fired,
    levers: facts.leversPlayed.map(({ seat, lever }) => `${seat} ${lever}`),
  };
}

function touches(ending: Ending, part: Part): boolean {
  if (part.type === 'event') return ending.fired.includes(part.id);
  return part.type === 'block' || ending.levers.includes(`${part.seat} ${part.id}`);
}
