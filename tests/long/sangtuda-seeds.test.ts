import { expect, test } from 'vitest';
import { readHome, type SeatPrivate } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';
import { momentAt, type TableMoment, valuesOfAll } from '#tests/support/table-moment.ts';

const scenario = loadPack('sangtuda-rao');
const SEEDS = 120;

/** Whether a home passes a contract once its chair has made the one promise that it may make. */
function passesWithPromise({ table, facts }: TableMoment, own: SeatPrivate, contract: number[]): boolean {
  const readings = readHome(table, facts, own, contract);
  const total = readings.reduce((sum, { block }) => sum + block.weight, 0);
  const weights = (stand: string): number[] =>
    readings.filter((reading) => reading.stand === stand).map(({ block }) => block.weight);
  const firm = weights('firm').reduce((sum, weight) => sum + weight, 0);
  return (firm + Math.max(0, ...weights('leaning'))) * 2 >= total;
}

/** Whether any contract is at or above both lines and can pass both homes, when nobody has done anything. */
function isPassable(seed: number, round: number): boolean {
  const moment = momentAt(scenario, round, seed);
  const { private: seats, walkAway } = moment;
  const all = valuesOfAll(moment);
  const zone = [...all.a.keys()].filter((i) => all.a[i]! >= walkAway.a && all.b[i]! >= walkAway.b);
  const least = (i: number): number => Math.min(all.a[i]! - walkAway.a, all.b[i]! - walkAway.b);
  return zone
    .sort((one, other) => least(other) - least(one))
    .some((i) => [seats.a, seats.b].every((own) => passesWithPromise(moment, own, all.contractAt(i))));
}

function shareWithout(round: number): number {
  const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
  return seeds.filter((seed) => !isPassable(seed, round)).length / SEEDS;
}

test('in about one seed of six no contract that both homes can be brought to pass is left at the end', () => {
  const share = shareWithout(scenario.public.rounds.length - 1);
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.25);
});

test('at the first date nearly every seed has one: whoever waits may lose it, nobody starts without', () => {
  expect(shareWithout(0)).toBeLessThan(0.05);
});
