import { mergeFrontiers } from '#analysis/frontier/merge-frontiers.ts';
import { pointsFromColumns } from '#analysis/frontier/point-list.ts';
import { brokenLink, type Contract, type Link, type SeatView, type Table } from '#engine/index.ts';
import type { ContractSearch, Found, Score } from './contract-search.ts';

/** Positions that each term may still take. */
type Room = readonly (readonly number[])[];

interface Scored extends Found {
  readonly score: number;
}

/** Of the contracts of a room that matter, the one that is wanted; null when there is none. */
type Pick = (undominated: readonly Scored[]) => Scored | null;

/** Rooms looked into for one answer; each link that a contract breaks splits a room in two. */
const ROOMS_AT_MOST = 200;

/**
 * The same search where values simply add up term by term and no home votes: the contracts that matter are those
 * undominated in (own value, score), which merging finds for any number of contracts. A contract that breaks a link
 * splits the room: without the one position, or with both. Where no undominated contract has a wanted value, the best
 * of those at hand is taken: own earlier offers and what `highest` has found.
 */
export function createAdditiveSearch(table: Table, view: SeatView): ContractSearch {
  const { facts, own, seat } = view;
  const sheet = table.sheet(facts, own);
  const values = table.terms.map((_, index) => sheet.own.find((entry) => entry.index === index)!.points);
  const whole = table.terms.map((term, index): readonly number[] => {
    const fixed = facts.fixed.find((entry) => entry.term === term.id);
    return fixed ? [fixed.position] : table.positionsIn(facts, index);
  });
  const allows = (contract: Contract): boolean =>
    contract.every((position, index) => whole[index]!.includes(position)) && broken(contract) === null;
  const broken = (contract: Contract): Link | null => brokenLink(facts.links, contract, table.indexOf);
  /** Contracts that may be tabled and are at hand when no undominated one lies where it is wanted. */
  const atHand: Contract[] = facts.offers
    .filter((offer) => offer.seat === seat && allows(offer.contract))
    .map(({ contract }) => contract);

  const scored = (contract: Contract, score: Score): Scored => ({
    contract,
    value: sheet.valueOf(contract),
    score: contract.reduce((sum, position, index) => sum + score[index]![position]!, 0),
  });

  /** Undominated contracts of a room, own value falling. */
  const undominated = (room: Room, score: Score): Scored[] => {
    let stride = 1;
    const lists = room.map((positions, index) => {
      const offsets = positions.map((_, at) => at * stride);
      stride *= positions.length;
      const columns = [values[index]!, score[index]!];
      return pointsFromColumns(
        columns.map((column) => positions.map((position) => column[position]!)),
        offsets,
      );
    });
    const merged = mergeFrontiers(lists, [0, 0]);
    return Array.from(merged?.indices ?? [], (index) => {
      let rest = index;
      const contract = room.map((positions) => {
        const at = rest % positions.length;
        rest = Math.floor(rest / positions.length);
        return positions[at]!;
      });
      return scored(contract, score);
    });
  };

  /** The best of all rooms by `worth`, most promising room first. */
  const search = (score: Score, pick: Pick, worth: (found: Scored) => number): Scored | null => {
    const look = (room: Room): { room: Room; found: Scored } | null => {
      const found = room.some((positions) => positions.length === 0) ? null : pick(undominated(room, score));
      return found && { room, found };
    };
    let rooms = [look(whole)].filter((entry) => entry !== null);
    for (let looked = 1; rooms.length > 0 && looked < ROOMS_AT_MOST; looked += 2) {
      rooms = rooms.toSorted((one, other) => worth(other.found) - worth(one.found));
      const [{ room, found }, ...others] = rooms as [(typeof rooms)[number], ...typeof rooms];
      const link = broken(found.contract);
      if (link === null) return found;
      rooms = [...others, ...splitAt(table, room, link).map(look)].filter((entry) => entry !== null);
    }
    return null;
  };

  return {
    allows,
    highest: (score, least) => {
      const first: Pick = (found) => found.find((entry) => entry.score >= least) ?? null;
      const found = search(score, first, ({ value }) => value);
      if (found) atHand.push(found.contract);
      return found;
    },
    best: ({ low, high, score }, chance) => {
      const last: Pick = (found) => found.findLast(({ value }) => value >= low) ?? null;
      const found = search(score, last, (entry) => entry.score);
      if (found && found.value <= high) return { found, chance };
      const inside = atHand
        .map((contract) => scored(contract, score))
        .filter(({ value }) => value >= low && value <= high)
        .sort((one, other) => other.score - one.score || other.value - one.value);
      return { found: inside[0] ?? null, chance };
    },
  };
}

/** The two parts of a room in which a link holds. */
function splitAt(table: Table, room: Room, { when, only }: Link): Room[] {
  const keep = (positions: readonly number[], position: number): readonly number[] =>
    positions.filter((candidate) => candidate === position);
  const whenAt = table.indexOf.get(when.term)!;
  const onlyAt = table.indexOf.get(only.term)!;
  const without = room.with(
    whenAt,
    room[whenAt]!.filter((position) => position !== when.position),
  );
  const both = room.with(whenAt, keep(room[whenAt]!, when.position));
  return [without, both.with(onlyAt, keep(both[onlyAt]!, only.position))];
}
