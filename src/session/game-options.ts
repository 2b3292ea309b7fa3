import { type GameHeader, positionCount, type Scenario } from '#engine/index.ts';

/** Changes of one or two terms that the last look may go through before it takes too long. */
const CHANGES_AT_MOST = 100_000;

/**
 * What a new game leaves out because its scenario has none of it. Values of plain terms are played as they stand: the
 * seed moves nothing in them.
 */
export function gameOptions({ public: common, seats }: Scenario): GameHeader['options'] {
  const has = (part: 'home' | 'facts'): boolean => seats.a[part].length + seats.b[part].length > 0;
  return {
    ...(has('home') ? {} : { homeVote: false }),
    ...(common.delivery.cards.length > 0 ? {} : { delivery: false }),
    ...(common.project !== null || has('facts') ? {} : { central: true }),
    ...(countChanges(common.terms) <= CHANGES_AT_MOST ? {} : { lastLook: false }),
  };
}

function countChanges(terms: Scenario['public']['terms']): number {
  let [ones, pairs] = [0, 0];
  for (const term of terms) {
    const others = positionCount(term) - 1;
    pairs += ones * others;
    ones += others;
  }
  return ones + pairs;
}
