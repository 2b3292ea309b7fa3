import type { Source } from '../../scenario/source.ts';
import type { StatePackageParameters } from './state-package.ts';

/** How contract terms feed a package of concessions between two states. */
export interface StatePackageBinding {
  readonly model: 'state-package';
  /** Amount term: debt cancelled, thousands of USD. */
  readonly cancelled: string;
  /** Choice term; debt beside it that is swapped, thousands of USD by option. */
  readonly swap: { readonly term: string; readonly swapped: readonly number[] };
  /** Choice term; yearly rent by option, thousands of USD. */
  readonly base: { readonly term: string; readonly rent: readonly number[] };
  /** Amount term: thousands of USD. */
  readonly promised: string;
  /** Choice term; part of a shortfall that the state pays, permille by option. */
  readonly guarantee: { readonly term: string; readonly toppedUpPermille: readonly number[] };
  /** Choice term; who delivers first: what companies keep of their promise, and when the debt goes. */
  readonly order: {
    readonly term: string;
    readonly keptPermille: readonly number[];
    readonly reliefYear: readonly number[];
  };
  readonly package: StatePackageParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
