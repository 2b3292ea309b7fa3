import type { Source } from '../../scenario/source.ts';
import type { LineParameters } from './line-and-consortium.ts';

/** How contract terms feed an export line, the plants behind it and the lenders' trust in both. */
export interface LineBinding {
  readonly model: 'line-and-consortium';
  /** Choice term; price at the source of each option, hundredths of a cent. */
  readonly price: { readonly term: string; readonly prices: readonly number[] };
  /** Amount term: percent of the line. */
  readonly lineBorneByBuyers: string;
  /** Amount term: percent of the new units. */
  readonly ownPercent: string;
  /** Choice term; what is sent south. */
  readonly supply: {
    readonly term: string;
    readonly surplusMWh: readonly number[];
    readonly newMWh: readonly number[];
    readonly winterMWh: readonly number[];
    readonly plantPermille: readonly number[];
  };
  /** Choice term; what the lenders vouch for. */
  readonly guarantee: {
    readonly term: string;
    readonly paidPermille: readonly number[];
    readonly feePermille: readonly number[];
  };
  /** Choice term; what the lenders ask for, and what they risk by vouching without it: by guarantee, then by option. */
  readonly reform: { readonly term: string; readonly doubt: readonly (readonly number[])[] };
  readonly line: LineParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
