import type { UnknownName } from '#session/readings/plant-unknowns.ts';
import type { Format } from '../language/format.ts';

/** A number that nobody knows before the plant is built, in the unit of the sentences about it: millions of USD, percent, cents. */
export function unknownNumber(name: UnknownName, value: number, format: Format): string {
  switch (name) {
    case 'finalCost':
    case 'debtSwap':
      return format.number(value / 1_000);
    case 'outputPermille':
    case 'keptWorks':
      return format.percent(value / 10);
    case 'exportPrice':
      return format.number(value / 100, 2);
    case 'metalPrice':
    case 'objection':
      return format.number(value);
  }
}
