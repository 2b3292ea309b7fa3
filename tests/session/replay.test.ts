import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import type { Zone } from '#analysis/moment/zone-at.ts';
import { arguableParameters } from '#analysis/replay/arguable-parameters.ts';
import { argueScenario } from '#analysis/replay/argue-scenario.ts';
import { MODEL_AS_IT_IS, type ModelSetting } from '#analysis/replay/model-setting.ts';
import { reckonSteps } from '#analysis/replay/reckon-steps.ts';
import { createNegotiation, isContract } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { recordedTalks } from '#scenarios/replay/recorded-talks.ts';
import { ledgerAt, readReel } from '#session/replay/read-reel.ts';
import type { RecordReel } from '#session/replay/reel.ts';
import { readTakeOver } from '#session/replay/take-over.ts';
import { loadPack } from '../support/packs.ts';
import { loadRecordedHistory } from '../support/recorded-history.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const { history } = loadRecordedHistory();

function aRecord(table: string): RecordReel {
  const scenario = loadPack(table);
  return { type: 'record', scenario, talks: recordedTalks(scenario.public, history)!, from: 1 };
}

describe('the record as a reel', () => {
  it.each(RECORDED_TABLES)('%s can be taken over inside its window and nowhere else', (table) => {
    const reel = aRecord(table);
    const { steps, common } = readReel(reel);
    const inside = steps.filter(({ takeOver }) => takeOver !== null);
    expect(inside.length).toBeGreaterThanOrEqual(2);
    for (const { takeOver, date } of inside) {
      expect(`${date}-01-01`.slice(0, 10) >= common.window.from).toBe(true);
      expect(isContract(common.terms, takeOver!.positions.a)).toBe(true);
      expect(isContract(common.terms, takeOver!.positions.b)).toBe(true);
    }
    const outside = steps.filter(({ takeOver }) => takeOver === null);
    for (const { date } of outside)
      expect(`${date}-01-01`.slice(0, 10) < common.window.from || date > common.window.to).toBe(true);
  });

  it.each(RECORDED_TABLES)(
    '%s is played to an end from its first and its last step to take over',
    (table) => {
      const { scenario, talks } = aRecord(table);
      const negotiation = createNegotiation(scenario);
      const starts = talks.steps.flatMap((step) => readTakeOver(scenario, step) ?? []);
      for (const { date, opens, positions } of [starts[0]!, starts.at(-1)!]) {
        const game = {
          seed: 5,
          agents: { a: characters.fair, b: characters.fair },
          options: { central: true },
        };
        const { state } = playGame(negotiation, { ...game, start: { date, positions } });
        const { facts } = state.context;
        expect(facts.outcome).not.toBeNull();
        expect(scenario.public.rounds[facts.firstRound]!.date).toBe(opens);
        expect(facts.offers.slice(0, 2).map(({ contract }) => contract)).toEqual([positions.a, positions.b]);
      }
    },
  );

  it.each(RECORDED_TABLES)('the promises of %s begin and end at steps of its record', (table) => {
    const reel = readReel(aRecord(table));
    expect(reel.promises.length).toBeGreaterThan(0);
    const last = reel.steps.at(-1)!.n;
    for (const { made, ended } of reel.promises) {
      expect(made).toBeLessThanOrEqual(last);
      if (ended) expect(ended.step > made && ended.step <= last).toBe(true);
    }
    expect(ledgerAt(reel, last)).toHaveLength(reel.promises.length);
    expect(ledgerAt(reel, 0)).toEqual([]);
  });

  it('marks what is filled in: at Rogun in July 2005 the money is known of both sides, the pay-off years of neither', () => {
    const { steps } = readReel(aRecord('rogun-rusal'));
    const july = steps.find(({ date }) => date === '2005-07-09')!;
    expect(july.takeOver!.opens).toBe('2005-09-08');
    for (const seat of ['a', 'b'] as const) {
      expect(july.takeOver!.filled[seat]).toContain('payoff');
      expect(july.takeOver!.filled[seat]).not.toContain('money');
    }
  });

  it('reckons every date as the command line does, and anew when a cause is taken away', () => {
    const { scenario, talks } = aRecord('moscow-package');
    const question = { type: 'record', scenario, dates: talks.steps, setting: MODEL_AS_IT_IS } as const;
    const shares = (setting: ModelSetting): (number | undefined)[] =>
      reckonSteps({ ...question, setting }).map((step) => step?.zone.contracts);
    const model = shares(MODEL_AS_IT_IS);
    const { steps } = JSON.parse(runVakhsh(['replay', 'moscow-package', '--json']).stdout);
    expect(model).toEqual(steps.map(({ zone }: { zone: Zone | null }) => zone?.contracts));
    expect(shares({ ...MODEL_AS_IT_IS, without: ['tehran-bids'] })).not.toEqual(model);
    expect(shares({ ...MODEL_AS_IT_IS, moves: { 'tehran-bids': 1_500 } })).not.toEqual(model);
  });

  it('moves a number inside its range only where somebody wants it so', () => {
    const { scenario } = aRecord('sangtuda-rao');
    const [cost] = arguableParameters(scenario.public);
    expect(cost).toMatchObject({ key: 'expectedCost', low: 482_000, high: 880_000, first: 482_000 });
    expect(argueScenario(scenario, MODEL_AS_IT_IS)).toEqual(scenario);
    const dear = argueScenario(scenario, { ...MODEL_AS_IT_IS, parameters: { expectedCost: 880_000 } });
    expect(dear.public.economics.expectedCost).toBe(880_000);
    const effects = dear.public.events.flatMap((event) => event.effects);
    expect(effects.some(({ type }) => type === 'cost')).toBe(false);
  });
});
