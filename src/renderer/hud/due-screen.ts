import type { SittingSnapshot } from '#session/sitting.ts';

export type ScreenName = ReturnType<typeof dueScreen>;

const byPhase = {
  briefing: 'dossier',
  preparing: 'preparation',
  turnA: 'table',
  turnB: 'table',
  answering: 'table',
  ratifying: 'homeVote',
  lastLook: 'lastLook',
  delivery: 'delivery',
  debrief: 'debrief',
} as const;

/** Which screen the sitting calls for. */
export function dueScreen(snapshot: SittingSnapshot) {
  const { game } = snapshot.context;
  if (snapshot.matches('title') || snapshot.matches('deleting')) return 'title';
  if (snapshot.matches('chooseTable')) return 'tables';
  if (snapshot.matches('chooseSeat')) return 'seats';
  if (snapshot.matches('archive')) return 'archive';
  if (snapshot.matches('classFiles')) return 'classFiles';
  if (snapshot.matches('replaying')) return 'replay';
  if (snapshot.matches('comparison')) return 'comparison';
  if (!snapshot.matches('playing') || !game) return 'loading';
  if (snapshot.matches({ playing: 'curtain' })) return 'curtain';
  if (snapshot.matches({ playing: 'readingEnd' })) return 'ending';
  if (snapshot.matches({ playing: 'readingWorks' })) return 'works';
  return byPhase[game.trail.at(-1)!.value];
}
