import type Phaser from 'phaser';
import type { Theme } from '#renderer/theme/theme.ts';
import type { Easel } from './easel.ts';
import type { Box } from './paint/canvas.ts';

/** Places of the page that the stage draws behind; an element takes one with `data-stage-slot`. */
export const slotNames = ['room', 'mine', 'theirs', 'scene', 'ribbon', 'cascade', 'frontier'] as const;
export type SlotName = (typeof slotNames)[number];

/** Sounds that belong to a movement on the stage. */
export type StageCue = 'paper' | 'pen' | 'stamp';

/** All that a picture is built with. A change of size, theme or place builds it anew. */
export interface SetContext {
  readonly scene: Phaser.Scene;
  readonly easel: Easel;
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
  readonly slots: Readonly<Partial<Record<SlotName, Box>>>;
  /** False: every change is shown at once, nothing moves. */
  readonly moves: boolean;
  readonly cue: (cue: StageCue) => void;
}

/** One picture that hangs on the stage. */
export interface LiveSet<P> {
  readonly root: Phaser.GameObjects.Container;
  /** Shows the new numbers; with motion, by moving there. */
  change(picture: P): void;
  /** Called in every frame while the set is `isAmbient` and motion is on; `ms` since the set was built. */
  tick?(ms: number): void;
  /** Whether something of it always moves. */
  readonly isAmbient: boolean;
  /** Does a small thing that a living picture does now and then; once in some seconds. */
  idle?(): void;
}
