import type { BetweenLink } from '../scenario/scenario.ts';
import { applyEffects, withFacts } from './apply-effects.ts';
import { happen, tellWalkAway } from './happen.ts';
import type { NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** Lets the end of other tables act here: what all see, and what each chair feels (rules B4 and B6). */
export function fireLink(table: Table, context: C, link: BetweenLink): C {
  const carried = context.facts.carried!;
  let next = withFacts(context, { carried: { ...carried, links: [...carried.links, link.id] } });
  next = applyEffects(table, next, link.effects, link.id);
  for (const seat of ['a', 'b'] as const)
    next = applyEffects(table, next, table.partOf(seat).betweenEffects?.[link.id] ?? [], link.id);
  return tellLink(table, next, link);
}

/** Tells, as the talks open, what other tables had left before they did. */
export function tellCarried(table: Table, context: C): C {
  const acted = context.facts.carried?.links ?? [];
  return (table.common.between ?? [])
    .filter(({ id }) => acted.includes(id))
    .reduce((current, link) => tellLink(table, current, link), context);
}

/** Tells of a link that has acted: to both, and to each seat by how much its own walk-away moved. */
function tellLink(table: Table, context: C, link: BetweenLink): C {
  const told = happen(context, { type: 'carriedOver', link: link.id });
  return (['a', 'b'] as const).reduce((current, seat) => {
    const effects = [...link.effects, ...(table.partOf(seat).betweenEffects?.[link.id] ?? [])];
    const by = effects.reduce(
      (sum, effect) => (effect.type === 'walkAway' && effect.seat === seat ? sum + effect.by : sum),
      0,
    );
    return tellWalkAway(current, seat, by, link.id);
  }, told);
}
