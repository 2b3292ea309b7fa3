import { createNegotiation, type Negotiation, type Scenario } from '#engine/index.ts';

const known = new WeakMap<Scenario, Negotiation>();

/**
 * The negotiation of a scenario, one for all tables of this thread: a lesson gives its tables one seed, so what one
 * table has worked out (values of contracts, flows of the project) the others find ready. It keeps no game's state.
 */
export function sharedNegotiation(scenario: Scenario): Negotiation {
  const negotiation = known.get(scenario) ?? createNegotiation(scenario);
  known.set(scenario, negotiation);
  return negotiation;
}
