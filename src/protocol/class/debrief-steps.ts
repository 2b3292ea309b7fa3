/** What the projector shows one after the other: a class guesses before it is told. */
export const DEBRIEF_STEPS = [
  'guess',
  'tables',
  'frontier',
  'trade',
  'record',
  'sheets',
  'process',
  'results',
] as const;
