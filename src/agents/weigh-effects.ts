import {
  type Contract,
  type Effect,
  homeCanPass,
  homePasses,
  mulDiv,
  positionOf,
  type SeatId,
  type SeatView,
  type Table,
} from '#engine/index.ts';

/** Rough worth of what has no points, thousandths of a point; how this computer judges, no rule of the game. */
const WORTH = { block: 1_000, vote: 2_500, trust: 1_500, patience: 1_000, rung: -1_500, study: 2_000 };

/**
 * What effects are worth to this seat if the talks end near `near`, in thousandths of a point. A better own way out
 * or a worse one of the other counts half, since it is leverage and not a gain in itself. A block at home or a rung
 * counts little by itself, and much where the own home's vote turns on it.
 */
export function weighEffects(
  table: Table,
  view: SeatView,
  effects: readonly Effect[],
  near: Contract,
): number {
  const apart = effects.reduce((sum, effect) => sum + weighEffect(table, view, effect, near), 0);
  const after = afterwards(table, view, effects);
  return apart + WORTH.vote * (homeStand(table, after, near) - homeStand(table, view, near));
}

type HomeView = Pick<SeatView, 'facts' | 'own'>;

/** 2: the own home passes the contract; 1: with a promise; 0: not. */
function homeStand(table: Table, { facts, own }: HomeView, contract: Contract): number {
  if (homePasses(table, facts, own, contract)) return 2;
  return homeCanPass(table, facts, own, contract) ? 1 : 0;
}

/** What the own home would look at once the effects have happened. */
function afterwards(table: Table, { seat, facts, own }: SeatView, effects: readonly Effect[]): HomeView {
  const moods = { ...own.moods };
  const ladders = { ...facts.ladders };
  for (const effect of effects)
    if (effect.type === 'block' && effect.seat === seat)
      moods[effect.block] = Math.max(-1, Math.min(1, (moods[effect.block] ?? 0) + effect.by));
    else if (effect.type === 'ladder') {
      const { start, rungs } = table.common.ladders.find(({ id }) => id === effect.ladder)!;
      ladders[effect.ladder] = Math.max(0, Math.min(rungs, (ladders[effect.ladder] ?? start) + effect.by));
    }
  return { facts: { ...facts, ladders }, own: { ...own, moods } };
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
      return effect.by * WORTH.block;
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
