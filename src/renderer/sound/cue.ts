/** Everything that can be heard once. */
export const cues = [
  'offer',
  'accept',
  'refuse',
  'event',
  'deadline',
  'paper',
  'pen',
  'stamp',
  'page',
] as const;
export type Cue = (typeof cues)[number];

/** What can be heard all the time in a place. */
export const rooms = ['hall', 'river', 'wind'] as const;
export type Room = (typeof rooms)[number];
