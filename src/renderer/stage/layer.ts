import type Phaser from 'phaser';
import { Easel } from './easel.ts';
import type { Box } from './paint/canvas.ts';
import type { LiveSet, SetContext, SlotName } from './set-context.ts';
import type { Slots } from './slot-watch.ts';
import type { StagePicture } from './stage-picture.ts';

/** Makes everything a set is built with, for the easel that it paints on. */
export type ContextFor = (easel: Easel) => SetContext;

/** What one layer shows of the whole picture. */
export interface LayerPlan<P> {
  readonly name: string;
  /** Places of the page that its sets are drawn in. */
  readonly places: readonly SlotName[];
  /** The part that this layer shows; null shows nothing. */
  readonly partOf: (picture: StagePicture) => P | null;
  /** Parts with the same kind change in place; another kind gets another set. */
  readonly kindOf: (part: P) => string;
  readonly build: (context: SetContext, part: P) => LiveSet<P>;
}

/** What the stage asks of each of its layers. */
export interface StageLayer {
  readonly isAmbient: boolean;
  /** Whether a place that its set was drawn in lies elsewhere now. */
  isMisplaced(slots: Slots): boolean;
  show(picture: StagePicture, scene: Phaser.Scene, density: number, contextFor: ContextFor): void;
  rebuild(picture: StagePicture, scene: Phaser.Scene, density: number, contextFor: ContextFor): void;
  /** @param time milliseconds of the game's clock */
  tick(time: number): void;
  /** Whether the layer did something. */
  idle(): boolean;
}

/** A set on the stage and what it was drawn with. */
interface Hung<P> {
  readonly kind: string;
  part: P;
  readonly set: LiveSet<P>;
  readonly easel: Easel;
  readonly slots: Slots;
  readonly moves: boolean;
}

const fadeMs = 320;

/** One layer of the stage with at most one set on it; a set that goes fades while the next one comes. */
export class Layer<P> implements StageLayer {
  readonly #plan: LayerPlan<P>;
  readonly #depth: number;
  #hung: Hung<P> | null = null;
  #since = 0;
  #builds = 0;

  constructor(plan: LayerPlan<P>, depth: number) {
    this.#plan = plan;
    this.#depth = depth;
  }

  get isAmbient(): boolean {
    return this.#hung?.set.isAmbient ?? false;
  }

  isMisplaced(slots: Slots): boolean {
    const drawnIn = this.#hung?.slots;
    return (
      drawnIn !== undefined && this.#plan.places.some((place) => !isSameBox(drawnIn[place], slots[place]))
    );
  }

  show(picture: StagePicture, scene: Phaser.Scene, density: number, contextFor: ContextFor): void {
    const part = this.#plan.partOf(picture);
    if (this.#hung && part !== null && this.#hung.kind === this.#plan.kindOf(part)) {
      if (this.#hung.part !== part) this.#hung.set.change(part);
      this.#hung.part = part;
      return;
    }
    this.#takeDown(scene, true);
    if (part !== null) this.#hang(part, scene, density, contextFor, true);
  }

  rebuild(picture: StagePicture, scene: Phaser.Scene, density: number, contextFor: ContextFor): void {
    this.#takeDown(scene, false);
    const part = this.#plan.partOf(picture);
    if (part !== null) this.#hang(part, scene, density, contextFor, false);
  }

  tick(time: number): void {
    if (!this.#hung?.set.isAmbient) return;
    if (this.#since === 0) this.#since = time;
    this.#hung.set.tick?.(time - this.#since);
  }

  idle(): boolean {
    if (!this.#hung?.set.idle) return false;
    this.#hung.set.idle();
    return true;
  }

  #hang(part: P, scene: Phaser.Scene, density: number, contextFor: ContextFor, fades: boolean): void {
    const easel = new Easel(scene, density, `${this.#plan.name} ${this.#builds++}`);
    const context = contextFor(easel);
    const set = this.#plan.build(context, part);
    set.root.setDepth(this.#depth);
    const { slots, moves } = context;
    this.#hung = { kind: this.#plan.kindOf(part), part, set, easel, slots, moves };
    if (fades && moves) {
      set.root.setAlpha(0);
      scene.tweens.add({ targets: set.root, alpha: 1, duration: fadeMs });
    }
  }

  #takeDown(scene: Phaser.Scene, fades: boolean): void {
    const gone = this.#hung;
    if (!gone) return;
    this.#hung = null;
    const remove = (): void => {
      for (const child of gone.set.root.getAll()) scene.tweens.killTweensOf(child);
      scene.tweens.killTweensOf(gone.set.root);
      gone.set.root.destroy(true);
      gone.easel.clear();
    };
    if (!fades || !gone.moves) remove();
    else scene.tweens.add({ targets: gone.set.root, alpha: 0, duration: fadeMs, onComplete: remove });
  }
}

function isSameBox(one: Box | undefined, other: Box | undefined): boolean {
  if (!one || !other) return one === other;
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
