import { type Student, until } from './a-class.ts';

/** The plainest preparation. */
export const PREPARE = {
  type: 'prepare',
  priorities: [],
  firstYear: null,
  ownLine: null,
  action: null,
} as const;

/** The chairs of a table read their briefs and prepare, until the first of them has its first turn. */
export async function openTalks(chairs: readonly Student[]): Promise<void> {
  for (const chair of chairs) await chair.move({ type: 'ready' });
  await until(() => chairs.every(({ seen }) => seen.moment?.view.phase === 'preparing'));
  for (const chair of chairs) await chair.move(PREPARE);
  await until(() => chairs.every(({ seen }) => seen.moment?.view.phase === 'turnA'));
}
