import { statSync } from 'node:fs';
import type { ExchangeNegotiator } from '#agents/exchange/exchange-negotiator.ts';
import { baselines, boulware, negotiators } from '#agents/exchange/negotiators.ts';
import { ownProfile } from '#agents/exchange/own-profile.ts';
import { type JudgedScenario, judgeScenario } from '#agents/exchange/tournament/judged-scenario.ts';
import { playRoundRobin, type Standing } from '#agents/exchange/tournament/round-robin.ts';
import { type AdditiveDomain, type AdditiveParty, additiveDomain } from '#engine/exchange/additive-domain.ts';
import { drawBelow, exchange, seedGenerator } from '#engine/index.ts';
import { readPlayableScenarios } from '../input/read-playable-scenarios.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { medianMilliseconds } from './measure.ts';

const ROUNDS = 100;
const SEEDS = [1, 2, 3];
/** Larger scenarios are left out of the round robin. */
const MOST_OUTCOMES = 3_840;
const OURS = 'best';
const EASY = ['random', 'conceder'];

/**
 * Speed of plain exchanges, and the round robin of our negotiator and the baselines. The scenarios are those in the
 * folder that the environment variable VAKHSH_SCENARIOS names; without it generated ones stand in, without targets.
 */
export const benchNegotiators: BenchGroup = {
  name: 'negotiators',
  run: () => {
    const folder = process.env.VAKHSH_SCENARIOS ?? null;
    const scenarios = (folder === null ? generated() : named(folder)).filter(
      ({ profiles }) => profiles[0].count <= MOST_OUTCOMES,
    );
    const ours = negotiators.get(OURS) as ExchangeNegotiator;
    return [
      sessionsPerSecond(),
      ...baselinesAlone(scenarios),
      ...against(scenarios, [ours, ...baselines], 'all', folder !== null),
      ...against(
        scenarios,
        [ours, ...baselines.filter(({ name }) => !EASY.includes(name))],
        'without random and conceder',
        false,
      ),
    ];
  },
};

/** 180 outcomes, 100 rounds, Boulware against Boulware. */
function sessionsPerSecond(): BenchFigure {
  const { issues, parties } = generate(1, [3, 3, 4, 5]);
  const [first, second] = parties.map((party) => ownProfile(issues, party)) as [
    ReturnType<typeof ownProfile>,
    ReturnType<typeof ownProfile>,
  ];
  const sessions = 20_000;
  const milliseconds = medianMilliseconds(() => {
    for (let seed = 0; seed < sessions; seed += 1) {
      exchange(
        boulware.begin(first, { seat: 0, rounds: ROUNDS, seed }),
        boulware.begin(second, { seat: 1, rounds: ROUNDS, seed }),
        { rounds: ROUNDS, answerLast: false },
      );
    }
  });
  return {
    name: 'sessions, 180 outcomes, 100 rounds, Boulware against Boulware',
    value: (sessions / milliseconds) * 1_000,
    unit: '/s',
    target: { at: 'least', value: 50_000 },
  };
}

function baselinesAlone(scenarios: readonly JudgedScenario[]): BenchFigure[] {
  return meanStandings(scenarios, baselines).flatMap(({ agent, utility, advantage, agreement }) =>
    Object.entries({ utility, advantage, agreement }).map(([measure, value]) => ({
      name: `baselines alone, ${agent}, ${measure}`,
      value: value * 100,
      unit: '%',
      target: null,
    })),
  );
}

function against(
  scenarios: readonly JudgedScenario[],
  agents: readonly ExchangeNegotiator[],
  field: string,
  isJudged: boolean,
): BenchFigure[] {
  const standings = meanStandings(scenarios, agents);
  const ours = standings.find(({ agent }) => agent === OURS) as Standing;
  const others = standings.filter(({ agent }) => agent !== OURS);
  const lead = (read: (standing: Standing) => number) => read(ours) - Math.max(...others.map(read));
  const figure = (name: string, value: number, least: number | null): BenchFigure => ({
    name: `${name}, ${field}`,
    value: value * 100,
    unit: '%',
    target: least === null ? null : { at: 'least', value: least },
  });
  return [
    figure('mean advantage of ours', ours.advantage, isJudged ? 66 : null),
    figure(
      'its lead in advantage over the best baseline',
      lead(({ advantage }) => advantage),
      3,
    ),
    figure(
      'its lead in utility over the best baseline',
      lead(({ utility }) => utility),
      0,
    ),
    {
      name: `sessions below a reservation value, ${field}`,
      value: standings.reduce((sum, { belowReservation }) => sum + belowReservation, 0),
      unit: 'of all',
      target: { at: 'most', value: 0 },
    },
  ];
}

/** Means over several seeds: chance moves single runs by about one point in a hundred. */
function meanStandings(
  scenarios: readonly JudgedScenario[],
  agents: readonly ExchangeNegotiator[],
): Standing[] {
  const runs = SEEDS.map((seed) => playRoundRobin({ scenarios, agents, rounds: ROUNDS, seed }));
  return (runs[0] as Standing[]).map((standing) => {
    const same = runs.map((run) => run.find(({ agent }) => agent === standing.agent) as Standing);
    const mean = (read: (one: Standing) => number) =>
      same.reduce((sum, one) => sum + read(one), 0) / same.length;
    return {
      ...standing,
      utility: mean(({ utility }) => utility),
      advantage: mean(({ advantage }) => advantage),
      agreement: mean(({ agreement }) => agreement),
      belowReservation: same.reduce((sum, { belowReservation }) => sum + belowReservation, 0),
    };
  });
}

function named(folder: string): readonly JudgedScenario[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`VAKHSH_SCENARIOS: ${folder} is no folder`);
  }
  const found = readPlayableScenarios([folder]);
  if (!found.ok) throw new Error(found.message);
  return found.scenarios;
}

const SHAPES = [[11], [6, 6], [3, 3, 4, 5], [4, 4, 4, 4, 4], [2, 3, 5, 7], [10, 10, 10]];

function generated(): readonly JudgedScenario[] {
  return SHAPES.map((sizes, at) => judgeScenario(`generated ${at}`, generate(at, sizes)) as JudgedScenario);
}

/** Two parties with random weights and scores; seeds differ in weights, scores and reservation values. */
function generate(seed: number, sizes: readonly number[]): AdditiveDomain {
  let state = seedGenerator(seed, 'bench');
  const share = (): number => {
    const { value, next } = drawBelow(state, 1_000);
    state = next;
    return value / 1_000;
  };
  const issues = sizes.map((size, at) => ({
    name: `issue ${at}`,
    values: Array.from({ length: size }, (_, value) => String(value)),
    integer: false,
  }));
  const party = (name: string): AdditiveParty => {
    const weights = sizes.map(() => 0.1 + share());
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const scores = sizes.map((size, issue) => {
      const raw = Array.from({ length: size }, share);
      const most = Math.max(...raw, 0.001);
      return Float64Array.from(raw, (score) => ((weights[issue] as number) / total) * (score / most));
    });
    return { name, weights, scores, cap: null, reservation: 0.5 * share(), discount: 1 };
  };
  return additiveDomain(`generated ${seed}`, issues, [party('a'), party('b')]);
}
