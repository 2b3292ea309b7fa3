import type { PublicPart } from '#engine/index.ts';
import type { Refusal } from './finding.ts';
import { readPart } from './read-part.ts';
import { publicPart } from './schema/public-part.ts';

/** Checks the shape of what both chairs may know. Names that point at nothing are `parseScenario`'s to find. */
export function parsePublicPart(input: unknown): { readonly ok: true; readonly part: PublicPart } | Refusal {
  return readPart<PublicPart>(publicPart, 'public.json', 'vakhsh-scenario', input);
}
