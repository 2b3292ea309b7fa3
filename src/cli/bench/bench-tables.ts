import { characters } from '#agents/characters.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { playGame } from '#agents/play-game.ts';
import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { createNegotiation, type Negotiation, type Scenario } from '#engine/index.ts';
import { bundledScenarios, loadScenario } from '../input/load-scenario.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { medianMilliseconds, medianOf } from './measure.ts';

/** Our own tables: their analysis, the machine's steps, and how long a computer thinks. */
export const benchTables: BenchGroup = {
  name: 'tables',
  run: () => {
    const tables = bundledScenarios().map((id) => {
      const loaded = loadScenario(id);
      if (!loaded.ok) throw new Error(loaded.message);
      return { id, scenario: loaded.scenario, negotiation: createNegotiation(loaded.scenario) };
    });
    return [
      ...tables.map(({ id, scenario, negotiation }) => analysis(id, scenario, negotiation)),
      machineSteps(tables[0]!.negotiation),
      ...tables.map(({ id, negotiation }) => answers(id, negotiation)),
    ];
  },
};

function analysis(id: string, scenario: Scenario, negotiation: Negotiation): BenchFigure {
  const moment = momentAtDate(negotiation, scenario.public.rounds[1]!.date, []);
  if (!moment) throw new Error(`${id} has no moment at its second round`);
  return {
    name: `${id}: analysis of every contract, home votes included`,
    value: medianMilliseconds(() => analyseMoment(scenario, moment), 5, 1),
    unit: 'ms',
    target: { at: 'most', value: 500 },
  };
}

const GAMES = 300;

/** Steps of the machine a second: offers and counters from start to breakdown, values and home votes included. */
function machineSteps(negotiation: Negotiation): BenchFigure {
  let steps = 0;
  const playOut = (seed: number): void => {
    let state = negotiation.start({
      seed: seed % 8,
      by: { a: 'person', b: 'person' },
      options: { events: false },
    });
    const give = (command: unknown): void => {
      const result = negotiation.step(state, command);
      if (!result.ok) throw new Error(result.code);
      state = result.state;
      steps += 1;
    };
    const { draft, common } = negotiation.table;
    for (const seat of ['a', 'b'] as const) give({ seat, type: 'ready' });
    for (const seat of ['a', 'b'] as const)
      give({ seat, type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
    for (let turn = 0; turn < 2 * common.rounds.length; turn += 1) {
      const seat = turn % 2 === 0 ? 'a' : 'b';
      give({ seat, type: 'pause' });
      give({ seat, type: 'makeOffer', contract: draft, links: [], speech: null });
    }
    give({ seat: 'a', type: 'walkAway' });
  };
  const rates = Array.from({ length: 5 }, () => {
    steps = 0;
    const started = performance.now();
    for (let game = 0; game < GAMES; game += 1) playOut(game);
    return steps / ((performance.now() - started) / 1_000);
  });
  return {
    name: 'negotiation machine, steps a second on one core',
    value: medianOf(rates),
    unit: 'steps/s',
    target: { at: 'least', value: 10_000 },
  };
}

/** The 95th percentile of a computer's thinking over whole games. */
function answers(id: string, negotiation: Negotiation): BenchFigure {
  const times: number[] = [];
  const timed = (agent: Negotiator): Negotiator => ({
    id: agent.id,
    choose: (table, view, chance) => {
      const started = performance.now();
      const choice = agent.choose(table, view, chance);
      times.push(performance.now() - started);
      return choice;
    },
  });
  for (let seed = 1; seed <= 20; seed += 1)
    playGame(negotiation, { seed, agents: { a: timed(characters.firm), b: timed(characters.fair) } });
  times.sort((one, other) => one - other);
  return {
    name: `${id}: a computer's answer, 95th percentile`,
    value: times[Math.floor(times.length * 0.95)]!,
    unit: 'ms',
    target: { at: 'most', value: 100 },
  };
}
