import type { DatedEconomics, EconomyKey } from '../project/economics.ts';
import type { ProjectBinding } from '../project/project-binding.ts';
import type { Term } from '../terms/term.ts';
import type { Source } from './source.ts';

/** The two chairs of every table. `a` is the Tajik government wherever it sits at the table. */
export type SeatId = 'a' | 'b';

export const SEATS: readonly SeatId[] = ['a', 'b'];

export function otherSeat(seat: SeatId): SeatId {
  return seat === 'a' ? 'b' : 'a';
}

/** A condition on a contract and on where the talks stand; terms are named by value. */
export type Rule =
  | { readonly term: string; readonly is: readonly (number | string)[] }
  | { readonly term: string; readonly atLeast: number }
  | { readonly term: string; readonly atMost: number }
  /** The seat's own value lies at least this many points (thousandths) above its walk-away. */
  | { readonly gainAtLeast: number }
  /** Profit first reaches the host in this year or before. */
  | { readonly firstHostYearBy: number }
  /** Money from the investor's state budget, in thousands of USD. */
  | { readonly budgetMoneyAtMost: number }
  | { readonly ladder: string; readonly atMost: number }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] };

/** Something that a dated event, a lever, an answer or a hidden fact does. Points are thousandths. */
export type Effect =
  /** The cost that both sides expect from now on, thousands of USD. */
  | { readonly type: 'cost'; readonly to: number }
  | { readonly type: 'exportPrice'; readonly by: number }
  /** Another number that both sides plan with: set, or moved. */
  | { readonly type: 'economy'; readonly key: EconomyKey; readonly to: number }
  | { readonly type: 'economy'; readonly key: EconomyKey; readonly by: number }
  | { readonly type: 'walkAway'; readonly seat: SeatId; readonly by: number }
  | { readonly type: 'patience'; readonly seat: SeatId; readonly by: number }
  | { readonly type: 'trust'; readonly seat: SeatId; readonly by: number }
  | { readonly type: 'ladder'; readonly ladder: string; readonly by: number }
  /** Moves a seat's points for one position of a term (all positions when `is` is absent). */
  | {
      readonly type: 'points';
      readonly seat: SeatId;
      readonly term: string;
      readonly is?: readonly (number | string)[];
      readonly by: number;
    }
  /** Points that a seat gains or loses with every contract. */
  | { readonly type: 'allContracts'; readonly seat: SeatId; readonly by: number }
  /** A block at home moves: +1 towards yes, −1 towards no. */
  | { readonly type: 'block'; readonly seat: SeatId; readonly block: string; readonly by: number }
  /** The seat comes to know the final cost inside a narrower band. */
  | { readonly type: 'study'; readonly seat: SeatId };

/** Points for a political term or another thing that money does not measure; by position of one term. */
export interface TermPoints {
  readonly key: string;
  readonly term: string;
  /** Thousandths of a point, one for each position. */
  readonly points: readonly number[];
  readonly source: Source;
}

/** A line of the plant's ledger as one party counts it. */
export interface FlowValue {
  readonly key: string;
  /** A flow of the project model behind the table. */
  readonly flow: string;
  /** Weight in permille; a list has one for each position of the flow's first term. */
  readonly weightPermille: number | readonly number[];
  /** Key of another flow: the seed shifts both alike, because they are two sides of one business. */
  readonly together?: string;
  readonly source: Source;
}

/** What power at home replaces: up to this part of the output (percent) it is worth this price. */
export interface PriceBand {
  readonly upToPercent: number;
  readonly price: number;
}

/** How a party counts: the signed sum of these is its value of a contract. */
export interface ValueParameters {
  readonly rateBp: number;
  /** Yearly worth of power that stays at home; empty for an investor. */
  readonly homePowerBands: readonly PriceBand[];
  /** Part of an unpaid home bill that this party still bears in the end, permille. */
  readonly unpaidBornePermille: number;
  readonly flows: readonly FlowValue[];
  readonly terms: readonly TermPoints[];
  readonly ratesSource: Source;
}

export interface HomeBlock {
  readonly id: string;
  /** Votes out of the sum of all weights. */
  readonly weight: number;
  readonly yesIf: Rule;
  /** Holds where the block would still lean towards yes: a promise can win it. */
  readonly leansIf: Rule;
}

export interface Lever {
  readonly id: string;
  /** What its owner gains by playing it. */
  readonly gain: readonly Effect[];
  /** Whom else it helps: the card's other edge. */
  readonly otherEdge: readonly Effect[];
  readonly records: readonly string[];
}

export interface HiddenFact {
  readonly id: string;
  readonly effects: readonly Effect[];
  readonly source: Source;
}

export interface PreparationAction {
  readonly id: string;
  readonly effects: readonly Effect[];
}

export interface EventAnswer {
  readonly id: string;
  readonly effects: readonly Effect[];
}

export interface DatedEvent {
  readonly id: string;
  /** Fires at the first round on or after this date (ISO day). */
  readonly date: string;
  /** What everybody can see of it. */
  readonly effects: readonly Effect[];
  /** The earlier event that this one grows out of: without it, this one does not happen either. */
  readonly because?: string;
  /** Who must answer, and with what; null for news without a question. */
  readonly question: { readonly seat: SeatId; readonly answers: readonly EventAnswer[] } | null;
  readonly record: string | null;
}

/** A condition on how another table ended; terms are named by value, `by` and `trust` name a chair there. */
export type StandingRule =
  | { readonly outcome: readonly ('signed' | 'breakdown' | 'rejected-at-home')[] }
  | { readonly term: string; readonly is: readonly (number | string)[] }
  | { readonly trust: SeatId; readonly atMost: number }
  /** So many words of that chair were kept, or broken. */
  | { readonly word: 'kept' | 'broken'; readonly by: SeatId; readonly atLeast: number }
  | { readonly all: readonly StandingRule[] }
  | { readonly any: readonly StandingRule[] };

/** What the end of other tables does here, where a game begins with what stands from them. */
export interface BetweenLink {
  readonly id: string;
  /** Ids of the tables that it looks at. */
  readonly from: readonly string[];
  readonly when: StandingRule;
  /** What everybody can see of it. */
  readonly effects: readonly Effect[];
  /** Records of the connection; its size is our model's choice. */
  readonly records: readonly string[];
  readonly source: Source;
}

export interface DeliveryAnswer {
  readonly id: string;
  /** What the answer does to the word of the chair that gives it; absent where it does neither. */
  readonly word?: 'kept' | 'broken';
  /** Thousandths of a point for each chair in the delivered values. */
  readonly points: { readonly a: number; readonly b: number };
  /** Further points where a rule about the contract holds. */
  readonly when: readonly {
    readonly rule: Rule;
    readonly points: { readonly a: number; readonly b: number };
  }[];
}

export interface DeliveryCard {
  readonly id: string;
  readonly date: string;
  /** Who decides; `pressed` is the side that ended further below its walk-away. */
  readonly asks: SeatId | 'pressed';
  readonly answers: readonly DeliveryAnswer[];
  readonly records: readonly string[];
}

export interface RoundDate {
  /** ISO day. */
  readonly date: string;
  readonly season: 'winter' | 'spring' | 'summer' | 'autumn';
  readonly record: string | null;
}

export interface RecordedContract {
  readonly id: string;
  readonly date: string;
  readonly contract: Readonly<Record<string, number | string>>;
  /** Terms that the record gives, with their records; the others are our model's choice. */
  readonly known: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** A shorter game at the same table: few terms are open, all others were settled before the talks. */
export interface ShortVersion {
  /** Terms that are open, in the order of the contract. */
  readonly open: readonly string[];
  /** Every other term, by value. */
  readonly settled: Readonly<Record<string, number | string>>;
  /** Why these terms, and these values. */
  readonly source: Source;
}

/** What both chairs and every onlooker may know. */
export interface PublicPart {
  readonly format: 'vakhsh-scenario';
  readonly version: number;
  readonly id: string;
  readonly revision: number;
  readonly roles: { readonly a: string; readonly b: string };
  readonly window: { readonly from: string; readonly to: string };
  readonly minutes: number;
  readonly terms: readonly Term[];
  /** Terms whose values depend on each other; all others add up. */
  readonly coupled: readonly string[];
  readonly chapters: readonly { readonly id: string; readonly terms: readonly string[] }[];
  /** The draft from which play starts, with the terms that are open in it. */
  readonly draft: {
    readonly contract: Readonly<Record<string, number | string>>;
    readonly open: readonly string[];
  };
  readonly short?: ShortVersion;
  /** The plant behind the values, or null where a scenario has plain values only. */
  readonly project: ProjectBinding | null;
  readonly economics: DatedEconomics;
  readonly rounds: readonly RoundDate[];
  /** The dates of the rounds only keep them in order and mean nothing: screens name rounds by number. */
  readonly undated?: true;
  readonly events: readonly DatedEvent[];
  readonly ladders: readonly { readonly id: string; readonly start: number; readonly rungs: number }[];
  readonly delivery: {
    readonly cards: readonly DeliveryCard[];
    /** Final cost of the plant: centre and the band that the seed draws from. */
    readonly finalCost: { readonly low: number; readonly high: number; readonly source: Source };
    readonly outputPermille: { readonly low: number; readonly high: number; readonly source: Source };
    readonly exportPrice: { readonly low: number; readonly high: number; readonly source: Source };
    /** Bands of the further numbers that the project needs. */
    readonly economy?: Readonly<
      Partial<Record<EconomyKey, { readonly low: number; readonly high: number; readonly source: Source }>>
    >;
  };
  readonly between?: readonly BetweenLink[];
  readonly patience: number;
  readonly trust: number;
  /** Points lost by a seat that goes past a floor it set in public. */
  readonly audienceCost: number;
  readonly records: readonly RecordedContract[];
  readonly discussion: readonly string[];
  readonly history: readonly string[];
}

/** What only one chair may know. */
export interface SeatPart {
  readonly format: 'vakhsh-scenario-seat';
  readonly version: number;
  readonly scenario: string;
  readonly seat: SeatId;
  readonly values: ValueParameters;
  /** Walk-away value at each round before dated events, thousandths of a point. */
  readonly walkAwayByRound: readonly number[];
  readonly walkAwaySource: Source;
  /** What dated events do to this chair in private. */
  readonly eventEffects: Readonly<Record<string, readonly Effect[]>>;
  /** What the links between tables do to this chair in private. */
  readonly betweenEffects?: Readonly<Record<string, readonly Effect[]>>;
  readonly home: readonly HomeBlock[];
  readonly levers: readonly Lever[];
  readonly facts: readonly HiddenFact[];
  readonly preparations: readonly PreparationAction[];
  /** Where this chair opens, aims and thinks twice, by value. */
  readonly opening: Readonly<Record<string, number | string>>;
  readonly aim: Readonly<Record<string, number | string>>;
  /** What this chair guesses of the other before it has asked: thousandths of a point by position of each term. */
  readonly guess: {
    readonly base: number;
    readonly walkAway: { readonly low: number; readonly high: number };
    readonly terms: Readonly<Record<string, readonly number[]>>;
    /** How far the guess for a term may be off while nothing is known of it, permille of the term's swing. */
    readonly unknownPermille: number;
    /** The same once the other side has spoken of the term. */
    readonly knownPermille: number;
  };
}

/** A scenario as the authority holds it. */
export interface Scenario {
  readonly public: PublicPart;
  readonly seats: { readonly a: SeatPart; readonly b: SeatPart };
}
