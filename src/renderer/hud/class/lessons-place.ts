import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassTable } from '#session/class/class-table.ts';

/** Where the teacher is when no lesson is open. */
export type LessonsPlace =
  | { readonly type: 'list' }
  | { readonly type: 'files' }
  /** The papers of a table: teaching note and briefs. */
  | { readonly type: 'papers'; readonly table: string; readonly title: string }
  | {
      readonly type: 'kept';
      readonly report: ClassReport;
      readonly table: ClassTable;
      readonly others: readonly ClassReport[];
    };
