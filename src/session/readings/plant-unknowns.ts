import type { DatedEconomics, Economics, EconomyKey, SeatPrivate, Table } from '#engine/index.ts';

/** What nobody at the table knows before the plant is built. */
export type UnknownKind = 'finalCost' | 'outputPermille' | 'exportPrice' | EconomyKey;

/** What it is called: a package between states has no plant whose output could fall, but works that may not come. */
export type UnknownName = UnknownKind | 'keptWorks';

/**
 * One such number: what a value at the table counts with, and between what it may come out. Cost in thousands of
 * USD, output in permille of the design, the others as in the engine's economics.
 */
export interface PlantUnknown {
  readonly what: UnknownKind;
  readonly name: UnknownName;
  readonly counted: number;
  readonly low: number;
  readonly high: number;
}

interface Band {
  readonly low: number;
  readonly high: number;
}

/** What a table's delivery leaves open, as far as a chair with this study of the cost knows; the cost first. */
export function plantUnknowns(
  table: Table,
  economics: DatedEconomics,
  costBand: SeatPrivate['costBand'],
): PlantUnknown[] {
  const { project } = table.common;
  if (!project) return [];
  const { finalCost, outputPermille, economy, exportPrice } = table.common.delivery;
  const cost = costBand ?? finalCost;
  const output = project.model === 'state-package' ? 'keptWorks' : 'outputPermille';
  const unknown = (what: UnknownKind, name: UnknownName, counted: number, band: Band): PlantUnknown => ({
    what,
    name,
    counted,
    low: band.low,
    high: band.high,
  });
  const others = Object.entries(economy ?? {}).map(([key, band]) => {
    const what = key as EconomyKey;
    return unknown(what, what, economics[what] ?? 0, band);
  });
  return [
    unknown('finalCost', 'finalCost', economics.expectedCost, cost),
    unknown('outputPermille', output, 1_000, outputPermille),
    ...others,
    unknown('exportPrice', 'exportPrice', economics.exportPrice, exportPrice),
  ];
}

/** The same economics with one number as it turned out, or might. */
export function settleUnknown<E extends DatedEconomics & Partial<Economics>>(
  economics: E,
  what: UnknownKind,
  value: number,
): E {
  return { ...economics, [what === 'finalCost' ? 'expectedCost' : what]: value };
}
