import { type Command, mulDiv, refusalOf, type SeatView, type Table } from '#engine/index.ts';
import { createCharacter } from './character.ts';
import { createContractSearch } from './contract-search.ts';
import { learnGuess } from './learn-guess.ts';
import type { Choice, Negotiator } from './negotiator.ts';
import { scoreForOther } from './score-for-other.ts';
import { TEMPERS } from './temper.ts';

/** Prepares, answers, faces its home and delivers as the fair character does. */
const elsewhere = createCharacter(TEMPERS.fair);

/**
 * The measure that computers are held against: a player without art. It asks one question in its first round, goes
 * down in equal steps from the best contract that its home passes to its walk-away in the last round, and takes any
 * offer worth its step of that moment. It plays no lever, shows no paper and promises nothing beforehand.
 */
export const plainPlayer: Negotiator = {
  id: 'plain',
  choose: (table, view, chance) => {
    const { seat, facts, phase } = view;
    const ownTurn = (phase === 'turnA' || phase === 'turnB') && facts.news?.seat !== seat;
    return ownTurn ? takeTurn(table, view, chance) : elsewhere.choose(table, view, chance);
  },
};

function takeTurn(table: Table, view: SeatView, chance: Choice['chance']): Choice {
  const { seat, facts, own } = view;
  if (
    facts.round === facts.firstRound &&
    refusalOf(table, view, { seat, type: 'ask', about: 'matters' }) === null
  )
    return { command: { seat, type: 'ask', about: 'matters' }, chance };
  const accept: Command = { seat, type: 'acceptOffer' };
  const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!.contract;
  const offered =
    open && refusalOf(table, view, accept) === null ? table.sheet(facts, own).valueOf(open) : null;
  if (facts.finalAnswer)
    return {
      command: offered !== null && offered >= own.walkAway ? accept : { seat, type: 'walkAway' },
      chance,
    };
  const search = createContractSearch(table, view);
  const score = scoreForOther(table, view, learnGuess(table, view));
  const best = search.highest(score, Number.NEGATIVE_INFINITY);
  const target = best === null ? own.walkAway : stepTo(table, view, best.value);
  if (offered !== null && offered >= target) return { command: accept, chance };
  const { found, chance: next } = search.best({ low: target, high: Number.POSITIVE_INFINITY, score }, chance);
  if (found)
    return {
      command: { seat, type: 'makeOffer', contract: found.contract, links: [], speech: null },
      chance: next,
    };
  return { command: { seat, type: 'decline', blocker: 'walk-away' }, chance: next };
}

/** Own value on the straight way from the best to the walk-away, thousandths of a point. */
function stepTo(table: Table, { facts, own }: SeatView, best: number): number {
  const last = table.common.rounds.length - 1;
  if (facts.round >= last) return own.walkAway;
  const gone = mulDiv(best - own.walkAway, facts.round - facts.firstRound, last - facts.firstRound);
  return Math.max(own.walkAway, best - gone);
}
