import type { SeatPart } from '../../scenario/scenario.ts';
import type { Economics } from '../economics.ts';
import type { ProjectFlows } from '../project-flow.ts';
import type { BoundDam } from './bind-dam.ts';
import { createDamCount } from './dam-count.ts';
import { metalFlows } from './metal-flows.ts';
import { moneyFlows } from './money-flows.ts';
import { powerFlows } from './power-flows.ts';

/** Present values of the project's flows to one party, at its own rate. */
export function damAndSmelterFlows(dam: BoundDam, economics: Economics, party: SeatPart): ProjectFlows {
  const count = createDamCount(dam, economics, party);
  return { ...powerFlows(count), ...metalFlows(count), ...moneyFlows(count) };
}
