import { mulDiv } from '../arithmetic/mul-div.ts';
import type { EconomyKey } from '../project/economics.ts';
import { drawBelow, drawBetween, type GeneratorState, seedGenerator } from '../rng/seeded-generator.ts';
import type { HiddenFact, PublicPart, SeatId, SeatPart } from '../scenario/scenario.ts';
import { NO_MODIFIERS } from '../value/value-modifiers.ts';
import type { GameOptions, Sealed, SeatPrivate } from './state.ts';

/** Bands of the seed's draws, permille; our model's choice, stated to players. */
const WEIGHT_BAND = 150;
const WALK_AWAY_BAND = 100;
/** How many of the hidden facts of both chairs hold in one game. */
const FACTS_DRAWN = 2;

/** What the seed decides for one chair; its hidden facts take effect afterwards, as events do. */
export function drawSeat(
  part: SeatPart,
  seed: number,
  options: GameOptions,
  facts: readonly string[],
): SeatPrivate {
  const blank: SeatPrivate = {
    seat: part.seat,
    modifiers: NO_MODIFIERS,
    walkAway: part.walkAwayByRound[0]!,
    walkAwayFactor: 1_000,
    walkAwayShift: 0,
    facts: [],
    moods: {},
    preparation: null,
    costBand: null,
  };
  if (options.central) return blank;
  let rng = seedGenerator(seed, `seat-${part.seat}`);
  const factors: Record<string, number> = {};
  for (const { key } of [...part.values.flows, ...part.values.terms]) {
    const draw = drawBetween(rng, 1_000 - WEIGHT_BAND, 1_000 + WEIGHT_BAND);
    factors[key] = draw.value;
    rng = draw.next;
  }
  for (const { key, together } of part.values.flows)
    if (together !== undefined) factors[key] = factors[together]!;
  const walk = drawBetween(rng, 1_000 - WALK_AWAY_BAND, 1_000 + WALK_AWAY_BAND);
  rng = walk.next;
  const moods: Record<string, number> = {};
  for (const block of part.home) {
    const mood = drawBelow(rng, 8);
    moods[block.id] = mood.value === 0 ? -1 : mood.value === 7 ? 1 : 0;
    rng = mood.next;
  }
  return {
    ...blank,
    modifiers: { ...NO_MODIFIERS, factors },
    walkAway: mulDiv(blank.walkAway, walk.value, 1_000),
    walkAwayFactor: walk.value,
    facts,
    moods,
  };
}

/** Which hidden facts hold: two of all, whichever chair they belong to. */
export function drawFacts(
  parts: readonly SeatPart[],
  seed: number,
  options: GameOptions,
): { readonly seat: SeatId; readonly fact: HiddenFact }[] {
  if (options.central) return [];
  const all = parts.flatMap((part) => part.facts.map((fact) => ({ seat: part.seat, fact })));
  let rng: GeneratorState = seedGenerator(seed, 'facts');
  const drawn: { seat: SeatId; fact: HiddenFact }[] = [];
  while (drawn.length < FACTS_DRAWN && all.length > 0) {
    const draw = drawBelow(rng, all.length);
    drawn.push(...all.splice(draw.value, 1));
    rng = draw.next;
  }
  return drawn;
}

/** What the future holds, sealed until the debrief. */
export function drawSealed(common: PublicPart, seed: number, options: GameOptions): Sealed {
  let rng = seedGenerator(seed, 'sealed');
  const within = (band: { readonly low: number; readonly high: number }, grain: number): number => {
    if (options.central) return mulDiv(band.low + band.high, 1, 2);
    const draw = drawBetween(rng, 0, Math.floor((band.high - band.low) / grain));
    rng = draw.next;
    return band.low + draw.value * grain;
  };
  const { finalCost, outputPermille, exportPrice } = common.delivery;
  const truth = {
    finalCost: within(finalCost, 1_000),
    outputPermille: within(outputPermille, 1),
    exportPrice: within(exportPrice, 1),
  };
  const economy: Partial<Record<EconomyKey, number>> = {};
  for (const [key, band] of Object.entries(common.delivery.economy ?? {}))
    economy[key as EconomyKey] = within(band, 1);
  return { truth: { ...truth, ...economy }, delivered: null };
}
