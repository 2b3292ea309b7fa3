import { memo } from 'react';
import type { SheetRow } from '#session/readings/read-sheet.ts';
import { FoldedRow } from './folded-row.tsx';
import { OpenRow } from './open-row.tsx';

/** What a row of the sheet asks of the sheet. The same functions for as long as the sheet stands. */
export interface RowCalls {
  readonly onFold: (term: string, isOpen: boolean) => void;
  /** Opens the link dialog. */
  readonly onLink: (term: string) => void;
  /** The pointer or the focus has come to this row. */
  readonly onPoint: (term: string) => void;
}

type Props = RowCalls & { row: SheetRow; isOpen: boolean };

/** One row of the sheet; it draws again only when something in that row has changed. */
export const TermRow = memo(function TermRow({ isOpen, ...props }: Props) {
  return isOpen ? <OpenRow {...props} /> : <FoldedRow {...props} />;
}, isSameRow);

function isSameRow({ row: before, ...one }: Props, { row: now, ...other }: Props): boolean {
  return isShallowEqual(before, now) && isShallowEqual(one, other);
}

function isShallowEqual<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).every((key) => Object.is(one[key], other[key]));
}
