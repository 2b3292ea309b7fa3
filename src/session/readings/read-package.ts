import { explainPackage, type PackageReason } from '#agents/explain-package.ts';
import type { Contract, SeatView, Table } from '#engine/index.ts';

/** A package as an adviser puts it to its chair. */
export interface PackageReading extends PackageReason {
  /** The chapter of the sheet in which this side wins most; null where it wins nowhere. */
  readonly chapter: string | null;
  /** What it changes in the draft on the desk. */
  readonly changes: readonly { readonly index: number; readonly to: number }[];
}

export function readPackage(
  table: Table,
  view: SeatView,
  contract: Contract,
  draft: Contract,
): PackageReading {
  const reason = explainPackage(table, view, contract);
  const near = reason.wins ?? reason.gives;
  return {
    ...reason,
    chapter: table.common.chapters.find(({ terms }) => near !== null && terms.includes(near))?.id ?? null,
    changes: contract.flatMap((to, index) => (to === draft[index] ? [] : [{ index, to }])),
  };
}
