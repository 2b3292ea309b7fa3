import Phaser from 'phaser';

/** Lets the game draw only while something changes, and counts what it draws. */
export class FramePump {
  readonly #game: Phaser.Game;
  #quietFrames = 0;
  #frames = 0;
  /** Whether something on the stage moves by itself. */
  isAmbient = false;

  constructor(game: Phaser.Game) {
    this.#game = game;
    game.events.on(Phaser.Core.Events.POST_RENDER, this.#afterFrame, this);
  }

  /** Frames drawn since the beginning. */
  get frames(): number {
    return this.#frames;
  }

  /** Something has changed: draw until all movement has ended. */
  stir(): void {
    this.#quietFrames = 0;
    const { loop } = this.#game;
    if (loop.running) return;
    loop.resetDelta();
    loop.wake();
  }

  #afterFrame(): void {
    this.#frames += 1;
    const isMoving = this.#game.scene.getScenes(true).some(({ tweens }) => tweens.getTweens().length > 0);
    this.#quietFrames = isMoving || this.isAmbient ? 0 : this.#quietFrames + 1;
    // The first frame after a change still lays out; the second one shows it.
    if (this.#quietFrames > 2) this.#game.loop.sleep();
  }
}
