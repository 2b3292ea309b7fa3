import type { AdditiveDomain, AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFile } from './interchange-file.ts';
import { sharesByWeight } from './score-shares.ts';

/** Profiles in NegoLog JSON; called under `writeInterchange`, which checks the fit. */
export function writeNegolog(domain: AdditiveDomain): { domain: null; profiles: InterchangeFile[] } {
  const profiles = domain.parties.map((party) => ({
    file: `${party.name}.json`,
    text: `${profileText(domain, party)}\n`,
  }));
  return { domain: null, profiles };
}

function profileText({ issues }: AdditiveDomain, party: AdditiveParty): string {
  const split = issues.map((_, at) => sharesByWeight(party, at));
  const weights = issues.map((issue, at) => [issue.name, String(split[at]?.weight)] as const);
  const tables = issues.map((issue, at) => {
    const scores = issue.values.map((value, place) => [value, String(split[at]?.shares[place])] as const);
    return [issue.name, objectText(scores)] as const;
  });
  return objectText([
    ['reservationValue', String(party.reservation)],
    ['issueWeights', objectText(weights)],
    ['issues', objectText(tables)],
  ]);
}

/** Written by hand because a JavaScript object would move keys such as "10" to the front. */
function objectText(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')}}`;
}
