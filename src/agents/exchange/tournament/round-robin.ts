import { exchange } from '#engine/index.ts';
import type { ExchangeNegotiator } from '../exchange-negotiator.ts';
import { type JudgedScenario, measureSession, type SessionMeasures } from './judged-scenario.ts';
import { sessionSeed } from './session-seed.ts';

/** What one agent made of all its sessions; means over sessions, distances over agreements. */
export interface Standing {
  readonly agent: string;
  readonly sessions: number;
  readonly utility: number;
  readonly advantage: number;
  /** Share of sessions that ended with an agreement. */
  readonly agreement: number;
  readonly otherUtility: number;
  /** Null when there was nothing to measure. */
  readonly frontierDistance: number | null;
  readonly nashDistance: number | null;
  readonly rounds: number;
  /** Sessions that left it with less than its reservation value. */
  readonly belowReservation: number;
}

export interface RoundRobin {
  readonly scenarios: readonly JudgedScenario[];
  readonly agents: readonly ExchangeNegotiator[];
  readonly rounds: number;
  readonly seed: number;
}

/** Every ordered pair of different agents in every scenario; highest mean utility first. */
export function playRoundRobin({ scenarios, agents, rounds, seed }: RoundRobin): Standing[] {
  const measures = agents.map((): SessionMeasures[] => []);
  for (const scenario of scenarios) {
    for (const [at, first] of agents.entries()) {
      for (const [other, second] of agents.entries()) {
        if (at === other) continue;
        const label = `${scenario.name}/${first.name}/${second.name}`;
        const parties = ([first, second] as const).map((agent, seat) =>
          agent.begin(scenario.profiles[seat as 0 | 1], {
            seat: seat as 0 | 1,
            rounds,
            seed: sessionSeed(seed, `${label}/${seat}`),
          }),
        );
        const result = exchange(parties[0]!, parties[1]!, { rounds, answerLast: false });
        measures[at]?.push(measureSession(scenario, 0, result.agreement, result.rounds));
        measures[other]?.push(measureSession(scenario, 1, result.agreement, result.rounds));
      }
    }
  }
  return agents
    .map((agent, at) => standing(agent.name, measures[at] as SessionMeasures[]))
    .sort((left, right) => right.utility - left.utility);
}

function standing(agent: string, measures: readonly SessionMeasures[]): Standing {
  const mean = (read: (measure: SessionMeasures) => number | null): number | null => {
    const values = measures.map(read).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return {
    agent,
    sessions: measures.length,
    utility: mean(({ utility }) => utility) ?? 0,
    advantage: mean(({ advantage }) => advantage) ?? 0,
    agreement: mean(({ agreed }) => (agreed ? 1 : 0)) ?? 0,
    otherUtility: mean(({ otherUtility }) => otherUtility) ?? 0,
    frontierDistance: mean(({ frontierDistance }) => frontierDistance),
    nashDistance: mean(({ nashDistance }) => nashDistance),
    rounds: mean(({ rounds }) => rounds) ?? 0,
    belowReservation: measures.filter(({ belowReservation }) => belowReservation).length,
  };
}
