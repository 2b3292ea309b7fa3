import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { sales, spread } from '../pay-off-plant/plant-ledger.ts';
import type { LineParameters, LineTerms } from './line-and-consortium.ts';

/**
 * One year of line and new units, in thousands of USD. What flows in to a party is positive.
 * `host + investors + buyers + lenders + transit = −(line outlay + plant outlay + running cost)` in every year, to
 * the unit.
 */
export interface LineYear {
  readonly year: number;
  /** Power that leaves for the south, and what arrives of it. */
  readonly sentMWh: number;
  readonly deliveredMWh: number;
  readonly winterMWh: number;
  readonly surplusSales: number;
  readonly newSales: number;
  readonly transitFee: number;
  readonly guaranteeFee: number;
  readonly runningCost: number;
  readonly lineOutlay: number;
  readonly plantOutlay: number;
  readonly hostLineOutlay: number;
  readonly hostPlantOutlay: number;
  /** The host's part of what the new units earn. */
  readonly hostEarnings: number;
  readonly parties: {
    readonly host: number;
    readonly investors: number;
    readonly buyers: number;
    readonly lenders: number;
    readonly transit: number;
  };
}

/** Line and plants year by year under a contract. */
export function lineLedger(line: LineParameters, economics: Economics, terms: LineTerms): LineYear[] {
  const onLine = hostPart(line.lineCost, 100 - terms.lineBorneByBuyers, line.lineOutlayPercent);
  const onUnits = hostPart(
    newUnitsCost(economics, terms.plantPermille),
    terms.ownPercent,
    line.plantOutlayPercent,
  );
  return Array.from({ length: line.lastYear - line.firstYear + 1 }, (_, i) => {
    const flow = lineOperation(line, economics, terms, i);
    const earnings = flow.newSales - flow.runningCost;
    const hostEarnings = mulDiv(earnings, terms.ownPercent, 100);
    const lineOutlay = onLine[i] ?? NOTHING;
    const plantOutlay = onUnits[i] ?? NOTHING;
    return {
      year: line.firstYear + i,
      ...flow,
      lineOutlay: lineOutlay.total,
      plantOutlay: plantOutlay.total,
      hostLineOutlay: lineOutlay.host,
      hostPlantOutlay: plantOutlay.host,
      hostEarnings,
      parties: {
        host: flow.surplusSales + hostEarnings - flow.guaranteeFee - lineOutlay.host - plantOutlay.host,
        investors: earnings - hostEarnings - plantOutlay.rest,
        buyers: -flow.surplusSales - flow.newSales - flow.transitFee - lineOutlay.rest,
        lenders: flow.guaranteeFee,
        transit: flow.transitFee,
      },
    };
  });
}

const NOTHING = { total: 0, host: 0, rest: 0 };

/** Power and what is paid for it in the year `i` after the first. */
export function lineOperation(
  line: LineParameters,
  economics: Economics,
  terms: Omit<LineTerms, 'lineBorneByBuyers' | 'ownPercent'>,
  i: number,
) {
  const year = line.firstYear + i;
  const output = (mwh: number): number => mulDiv(mwh, economics.outputPermille, 1_000);
  const surplusMWh = year >= line.lineFrom ? output(terms.surplusMWh) : 0;
  const running = year >= line.plantFrom;
  const newMWh = running ? output(terms.newMWh) : 0;
  const paidFor = (mwh: number): number => mulDiv(sales(mwh, terms.price), terms.paidPermille, 1_000);
  const sentMWh = surplusMWh + newMWh;
  return {
    sentMWh,
    deliveredMWh: mulDiv(sentMWh, 1_000 - line.lossPermille, 1_000),
    winterMWh: running ? output(terms.winterMWh) : 0,
    surplusSales: paidFor(surplusMWh),
    newSales: paidFor(newMWh),
    transitFee: sales(sentMWh, line.transitPrice),
    guaranteeFee: mulDiv(sales(sentMWh, terms.price), terms.feePermille, 1_000),
    runningCost: running
      ? mulDiv(newUnitsCost(economics, terms.plantPermille), line.operatingPermille, 1_000)
      : 0,
  };
}

/** A building sum by year, divided between the host and the others. */
export function hostPart(cost: number, hostPercent: number, outlayPercent: readonly number[]) {
  const host = spread(mulDiv(cost, hostPercent, 100), outlayPercent);
  return spread(cost, outlayPercent).map((total, i) => ({ total, host: host[i]!, rest: total - host[i]! }));
}

/** What the new units cost, thousands of USD. */
export function newUnitsCost(economics: Economics, plantPermille: number): number {
  return mulDiv(economics.expectedCost, plantPermille, 1_000);
}
