import {
  type BySeat,
  type Contract,
  type NegotiationEvent,
  type PublicPart,
  readContract,
  SEATS,
} from '#engine/index.ts';
import type { RecordedPromise } from '#scenarios/replay/promises.ts';
import type { RecordedStep, Standing } from '#scenarios/replay/recorded-talks.ts';
import { type DeskGame, readableBy } from '../desk-game.ts';
import { type MinutesLine, readMinutes } from '../readings/read-minutes.ts';
import { publicPartOf, type Reel } from './reel.ts';
import { readTakeOver, type TakeOver } from './take-over.ts';

/** Where a side stands on one term at a step; null where nothing is known. */
export interface KnownPosition {
  readonly position: number;
  /** Taken at this very step. */
  readonly isNew: boolean;
}

export interface ReelStep {
  /** In a record the number of the step, in a game the number of commands up to it, in minutes its place. */
  readonly n: number;
  readonly date: string;
  readonly dateEnd: string | null;
  /** The first step of a year of the record, or of a round of a game. */
  readonly isChapter: boolean;
  readonly told:
    | { readonly type: 'record'; readonly step: RecordedStep }
    | { readonly type: 'minutes'; readonly lines: readonly MinutesLine[] };
  /** By the index of the term. */
  readonly positions: BySeat<readonly (KnownPosition | null)[]>;
  /** The recorded contract in force, or the last one offered. */
  readonly contract: Contract | null;
  readonly takeOver: TakeOver | null;
}

/** A promise as it stands at a step. */
export interface LedgerLine {
  readonly promise: RecordedPromise;
  readonly state: 'made' | 'kept' | 'late' | 'broken';
}

export interface ReelReading {
  readonly type: Reel['type'];
  readonly common: PublicPart;
  readonly steps: readonly ReelStep[];
  readonly promises: readonly RecordedPromise[];
}

/** A reel as a screen walks through it. */
export function readReel(reel: Reel): ReelReading {
  const common = publicPartOf(reel);
  const head = { type: reel.type, common };
  switch (reel.type) {
    case 'record': {
      const { steps, promises } = reel.talks;
      return {
        ...head,
        promises,
        steps: steps.map((step, at) => recordStep(reel.scenario, step, steps[at - 1])),
      };
    }
    case 'game':
      return {
        ...head,
        promises: [],
        steps: playedSteps(common, groupsOfGame(reel.game), reel.game.log.header.start.positions),
      };
    case 'minutes':
      return { ...head, promises: [], steps: playedSteps(common, groupsOfMinutes(reel.events), null) };
  }
}

/** The promises made by a step, each as it stood then. */
export function ledgerAt({ promises }: ReelReading, n: number): LedgerLine[] {
  return promises
    .filter(({ made }) => made <= n)
    .map((promise) => {
      const { ended } = promise;
      return { promise, state: ended && ended.step <= n ? ended.how : 'made' };
    });
}

function recordStep(
  scenario: Extract<Reel, { type: 'record' }>['scenario'],
  step: RecordedStep,
  before: RecordedStep | undefined,
): ReelStep {
  const { terms, records } = scenario.public;
  const { date, standing } = step;
  const inForce = records.findLast((record) => record.date.slice(0, date.length) <= date);
  const reading = inForce ? readContract(terms, inForce.contract) : null;
  return {
    n: step.n,
    date,
    dateEnd: step.dateEnd,
    isChapter: before === undefined || before.date.slice(0, 4) !== date.slice(0, 4),
    told: { type: 'record', step },
    positions: {
      a: positionsNow(standing.a, before?.standing.a ?? null),
      b: positionsNow(standing.b, before?.standing.b ?? null),
    },
    contract: reading?.ok ? reading.contract : null,
    takeOver: readTakeOver(scenario, step),
  };
}

/** What happened at one step of a game. */
interface Group {
  readonly n: number;
  readonly events: readonly NegotiationEvent[];
}

function groupsOfGame({ log, trail, negotiation, seat }: DeskGame): Group[] {
  return log.entries.flatMap(({ n, command }): Group[] => {
    const before = trail[n - 1];
    const result = before ? negotiation.step(before, command) : null;
    const events = result?.ok ? readableBy(seat, result.events) : [];
    return events.length > 0 ? [{ n, events }] : [];
  });
}

/** What no side did by itself belongs to the step before it. */
function groupsOfMinutes(events: readonly NegotiationEvent[]): Group[] {
  const groups: NegotiationEvent[][] = [];
  for (const event of events) {
    if ('seat' in event || groups.length === 0) groups.push([event]);
    else groups.at(-1)!.push(event);
  }
  return groups.map((each, at) => ({ n: at + 1, events: each }));
}

/** @param start where the sides stood when a record was taken over */
function playedSteps(
  common: PublicPart,
  groups: readonly Group[],
  start: BySeat<Contract | null> | null,
): ReelStep[] {
  const lines = readMinutes(
    groups.flatMap(({ events }) => events),
    common.undated,
  );
  const last: Record<'a' | 'b', Contract | null> = { a: start?.a ?? null, b: start?.b ?? null };
  let told = 0;
  let round = -1;
  return groups.map(({ n, events }): ReelStep => {
    const before = { ...last };
    for (const event of events) if (event.type === 'offerMade') last[event.seat] = event.contract;
    const now = Math.max(round, ...events.map((event) => event.round));
    const isChapter = now !== round;
    round = now;
    const offer = events.findLast((event) => event.type === 'offerMade');
    const ended = events.findLast((event) => event.type === 'talksEnded');
    const signed = ended?.outcome.type === 'signed' ? ended.outcome.contract : null;
    const [a, b] = SEATS.map((seat) =>
      positionsNow(last[seat] ?? common.terms.map(() => null), before[seat]),
    );
    const date = common.rounds[Math.min(now, common.rounds.length - 1)]!.date;
    told += events.length;
    return {
      n,
      date,
      dateEnd: null,
      isChapter,
      told: { type: 'minutes', lines: lines.slice(told - events.length, told) },
      positions: { a: a!, b: b! },
      contract: signed ?? offer?.contract ?? last.b ?? last.a,
      takeOver: null,
    };
  });
}

function positionsNow(now: Standing, before: Standing | null): (KnownPosition | null)[] {
  return now.map((position, index) =>
    position === null ? null : { position, isNew: before?.[index] !== position },
  );
}
