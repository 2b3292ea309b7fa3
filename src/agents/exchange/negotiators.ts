import { agentK } from './baselines/agent-k.ts';
import { hardHeaded } from './baselines/hard-headed.ts';
import { micro } from './baselines/micro.ts';
import { naiveTitForTat } from './baselines/naive-tit-for-tat.ts';
import { niceTitForTat } from './baselines/nice-tit-for-tat.ts';
import { randomWalker } from './baselines/random-walker.ts';
import { timeDependent } from './baselines/time-dependent.ts';
import { best } from './best/best.ts';
import type { ExchangeNegotiator } from './exchange-negotiator.ts';

/** Comes down from its best with the fourth power of time: late. */
export const boulware = timeDependent('boulware', (time) => time * time * time * time);
const linear = timeDependent('linear', (time) => time);
/** Comes down with the fourth root of time: early. */
const conceder = timeDependent('conceder', (time) => Math.sqrt(Math.sqrt(time)));

/** The field that ours is measured against. */
export const baselines: readonly ExchangeNegotiator[] = [
  micro,
  hardHeaded,
  boulware,
  linear,
  conceder,
  agentK,
  naiveTitForTat,
  niceTitForTat,
  randomWalker,
];

/** Every negotiator by the name that the command line knows it by. */
export const negotiators: ReadonlyMap<string, ExchangeNegotiator> = new Map(
  [best, ...baselines].map((negotiator) => [negotiator.name, negotiator]),
);
