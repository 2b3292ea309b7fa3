import {
  type Contract,
  type Effect,
  mulDiv,
  positionOf,
  type SeatId,
  type SeatView,
  type Table,
} from '#engine/index.ts';

/** Rough worth of what has no points, thousandths of a point; how this computer judges, no rule of the game. */
const WORTH = { block: 3_000, trust: 1_500, patience: 1_000, rung: -2_500, study: 2_000 };

/**
 * What effects are worth to this seat if the talks end near `near`, in thousandths of a point. A better own way out
 * or a worse one of the other counts half, since it is leverage and not a gain in itself.
 */
export function weighEffects(
  table: Table,
  view: SeatView,
  effects: readonly Effect[],
  near: Contract,
): number {
  return effects.reduce((sum, effect) => sum + weighEffect(table, view, effect, near), 0);
}

function weighEffect(table: Table, view: SeatView, effect: Effect, near: Contract): number {
  const mine = (seat: SeatId): number => (seat === view.seat ? 1 : -1);
  switch (effect.type) {
    case 'walkAway':
      return mulDiv(mine(effect.seat) * effect.by, 1, 2);
    case 'allContracts':
      return mine(effect.seat) > 0 ? effect.by : mulDiv(effect.by, 1, 2);
    case 'points':
      return concerns(table, effect, near)
        ? mulDiv(effect.by, 1, mine(effect.seat) > 0 ? 1 : 2)
        : mulDiv(effect.by, 1, 4);
    case 'block':
      return mine(effect.seat) > 0 ? effect.by * WORTH.block : mulDiv(effect.by * WORTH.block, 1, 2);
    case 'trust':
      return effect.by * WORTH.trust;
    case 'patience':
      return effect.by * WORTH.patience;
    case 'ladder':
      return effect.by * WORTH.rung;
    case 'study':
      return mine(effect.seat) > 0 && view.own.costBand === null ? WORTH.study : 0;
    case 'cost':
      return economicsMove(table, view, { expectedCost: effect.to }, near);
    case 'exportPrice':
      return economicsMove(table, view, { exportPrice: view.facts.economics.exportPrice + effect.by }, near);
    case 'economy': {
      const now = 'to' in effect ? effect.to : (view.facts.economics[effect.key] ?? 0) + effect.by;
      return economicsMove(table, view, { [effect.key]: now }, near);
    }
  }
}

function concerns(table: Table, effect: Extract<Effect, { type: 'points' }>, near: Contract): boolean {
  const index = table.indexOf.get(effect.term)!;
  const term = table.terms[index]!;
  return effect.is === undefined || effect.is.some((value) => positionOf(term, value) === near[index]);
}

function economicsMove(
  table: Table,
  view: SeatView,
  change: Partial<SeatView['facts']['economics']>,
  near: Contract,
): number {
  const economics = { ...view.facts.economics, ...change };
  return table.sheet({ economics }, view.own).valueOf(near) - table.sheet(view.facts, view.own).valueOf(near);
}
