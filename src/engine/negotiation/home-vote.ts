import type { HomeBlock } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { ruleHolds } from './rule-holds.ts';
import type { Facts, HomeVote, SeatPrivate } from './state.ts';
import type { Table } from './table.ts';

/** `firm`: yes by its own rule. `leaning`: a promise would win it. `against`: no. */
export type BlockStand = 'firm' | 'leaning' | 'against';

export interface BlockReading {
  readonly block: HomeBlock;
  readonly stand: BlockStand;
  /** Its mood, not its own rules, made it lean: a low mood spoils a yes, a high one softens a no. */
  readonly mood: 'low' | 'high' | null;
  readonly promised: boolean;
}

/** How each block at this seat's home stands towards a contract (rule H1). */
export function readHome(table: Table, facts: Facts, own: SeatPrivate, contract: Contract): BlockReading[] {
  const gain = table.sheet(facts, own).valueOf(contract) - own.walkAway;
  return table.partOf(own.seat).home.map((block) => {
    const at = { contract, gain, facts };
    const mood = own.moods[block.id] ?? 0;
    const yes = ruleHolds(table, block.yesIf, at);
    const leans = yes || ruleHolds(table, block.leansIf, at);
    const stand: BlockStand = yes && mood >= 0 ? 'firm' : leans || mood > 0 ? 'leaning' : 'against';
    const turned = yes && mood < 0 ? 'low' : !leans && mood > 0 ? 'high' : null;
    const promised = facts.promises.some((promise) => promise.seat === own.seat && promise.to === block.id);
    return { block, stand, mood: turned, promised };
  });
}

/** The vote itself (rule H2): firm blocks and promised leaning ones say yes; half of all weight passes. */
export function countVotes(readings: readonly BlockReading[]): HomeVote {
  const total = readings.reduce((sum, { block }) => sum + block.weight, 0);
  const yes = readings
    .filter(({ stand, promised }) => stand === 'firm' || (stand === 'leaning' && promised))
    .reduce((sum, { block }) => sum + block.weight, 0);
  return { yes, total, passed: yes * 2 >= total };
}

/** Whether this seat's home would pass a contract now, without further promises. */
export function homePasses(table: Table, facts: Facts, own: SeatPrivate, contract: Contract): boolean {
  return !facts.options.homeVote || countVotes(readHome(table, facts, own, contract)).passed;
}

/** Whether this seat can bring a contract through its home: as it stands, or with the one promise it may make. */
export function homeCanPass(table: Table, facts: Facts, own: SeatPrivate, contract: Contract): boolean {
  if (!facts.options.homeVote) return true;
  const readings = readHome(table, facts, own, contract);
  const { yes, total, passed } = countVotes(readings);
  if (passed || facts.promises.some((promise) => promise.seat === own.seat)) return passed;
  return readings.some(({ block, stand }) => stand === 'leaning' && (yes + block.weight) * 2 >= total);
}
