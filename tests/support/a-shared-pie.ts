import { type OwnProfile, ownProfile } from '#agents/exchange/own-profile.ts';
import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';

/** One thing to divide in `parts`: outcome k gives party 0 the rest of the parts and party 1 its k parts. */
export function aSharedPie(parts: number, reservation = 0): readonly [OwnProfile, OwnProfile] {
  const values = Array.from({ length: parts + 1 }, (_, at) => String(at));
  const issues = [{ name: 'parts', values, integer: true }];
  const party = (name: string, share: (at: number) => number): AdditiveParty => ({
    name,
    weights: [1],
    scores: [Float64Array.from(values, (_, at) => share(at) / parts)],
    cap: null,
    reservation,
    discount: 1,
  });
  return [
    ownProfile(
      issues,
      party('first', (at) => parts - at),
    ),
    ownProfile(
      issues,
      party('second', (at) => at),
    ),
  ];
}
