import { expect, test } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation } from '#engine/index.ts';
import { type LessonShape, lessonPresets } from '#protocol/class/lesson-presets.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { shortTalks } from '#scenarios/short-talks.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 200;

/** Percent of the seeds in which two fair computers sign; from the table's first date where none is given. */
function signedPercent(table: string, date?: string): number {
  const negotiation = createNegotiation(loadPack(table));
  const { fair } = characters;
  const start = date === undefined ? {} : { start: { date, positions: null } };
  const signed = Array.from({ length: SEEDS }, (_, index) => index + 1).filter((seed) => {
    const game = { seed, agents: { a: fair, b: fair }, options: { delivery: false }, ...start };
    return playGame(negotiation, game).state.context.facts.outcome?.type === 'signed';
  });
  const percent = (100 * signed.length) / SEEDS;
  console.info(`${table}${date === undefined ? '' : ` from ${date}`}: ${percent} % of ${SEEDS} seeds`);
  return percent;
}

test.each(RECORDED_TABLES)('fair against fair signs in 30 to 80 of 100 games at %s', (table) => {
  const percent = signedPercent(table);
  expect(percent).toBeGreaterThanOrEqual(30);
  expect(percent).toBeLessThanOrEqual(80);
});

test('and in fewer than 20 of 100 at Rogun when the talks begin in 2007', () => {
  expect(signedPercent('rogun-rusal', '2007-01-01')).toBeLessThan(20);
});

/** Percent of the seeds in which two fair computers sign the five-term version, as a kind of lesson plays it. */
function signedInLesson(table: string, { rounds, phases }: LessonShape): number {
  const scenario = loadPack(table);
  const negotiation = createNegotiation(rounds === null ? scenario : shortTalks(scenario, rounds));
  const { fair } = characters;
  const { checks: _, ...played } = phases;
  const options = { ...played, short: true as const, delivery: false };
  const signed = Array.from({ length: SEEDS }, (_, index) => index + 1).filter((seed) => {
    const { state } = playGame(negotiation, { seed, agents: { a: fair, b: fair }, options });
    return state.context.facts.outcome?.type === 'signed';
  });
  return (100 * signed.length) / SEEDS;
}

/** Of the dates that could come last in three rounds one is still open at Rogun, the next is closed by design. */
const OPEN_IN_THREE_ROUNDS = ['rogun-rusal'];

test.each(
  RECORDED_TABLES.flatMap((table) =>
    (['taste', 'lesson', 'double'] as const).map((preset) => ({ table, preset })),
  ),
)(
  'fair against fair signs in 30 to 80 of 100 games of $table in the lesson "$preset"',
  ({ table, preset }) => {
    const percent = signedInLesson(table, lessonPresets[preset]);
    console.info(`${table}, ${preset}: ${percent} % of ${SEEDS} seeds`);
    const isOpen = preset === 'taste' && OPEN_IN_THREE_ROUNDS.includes(table);
    expect(percent).toBeGreaterThanOrEqual(30);
    expect(percent).toBeLessThanOrEqual(isOpen ? 95 : 80);
  },
);
