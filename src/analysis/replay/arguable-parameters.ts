import type { PublicPart, Source } from '#engine/index.ts';

/** A number that both sides plan with, and how far sources or the model's stated band let it go. */
export interface ArguableParameter {
  /** Key of the economics. */
  readonly key: string;
  readonly low: number;
  readonly high: number;
  /** What the model begins with; dated events move it from there. */
  readonly first: number;
  readonly source: Source;
}

/** The numbers of a table that can be argued about; a number without a band is none. */
export function arguableParameters({ delivery, economics, events }: PublicPart): ArguableParameter[] {
  const bands = { expectedCost: delivery.finalCost, exportPrice: delivery.exportPrice, ...delivery.economy };
  const dated = events.flatMap((event) =>
    event.effects.flatMap((effect): [string, number][] => {
      if (effect.type === 'cost') return [['expectedCost', effect.to]];
      return effect.type === 'economy' && 'to' in effect ? [[effect.key, effect.to]] : [];
    }),
  );
  return Object.entries(bands).flatMap(([key, band]) => {
    const first = (economics as unknown as Record<string, number | undefined>)[key];
    if (first === undefined || band === undefined || band.low >= band.high) return [];
    const known = [first, band.low, band.high, ...dated.flatMap(([each, to]) => (each === key ? [to] : []))];
    return [{ key, low: Math.min(...known), high: Math.max(...known), first, source: band.source }];
  });
}
