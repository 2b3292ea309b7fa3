import Phaser from 'phaser';
import { type ThemeId, themes } from '#renderer/theme/theme.ts';
import type { Easel } from './easel.ts';
import { FramePump } from './frame-pump.ts';
import type { SetContext, StageCue } from './set-context.ts';
import { SlotWatch } from './slot-watch.ts';
import { stageLayers } from './stage-layers.ts';
import { emptyPicture, type StagePicture } from './stage-picture.ts';

export interface StageOptions {
  readonly theme: ThemeId;
  /** False shows every change at once. */
  readonly motion: boolean;
  /** Told when a movement begins that has a sound of its own. */
  readonly onCue?: (cue: StageCue) => void;
}

/** The drawn world behind the page. */
export interface Stage {
  show(picture: StagePicture): void;
  setTheme(theme: ThemeId): void;
  setMotion(on: boolean): void;
  /** Settles when the first picture has been drawn. */
  readonly ready: Promise<void>;
  /** Frames drawn so far; stands still while nothing changes. */
  readonly frames: number;
  destroy(): void;
}

const idleMs = 4_700;

/** Puts a canvas into an element that fills the window and draws pictures there until destroyed. */
export function createStage(parent: HTMLElement, options: StageOptions): Stage {
  return new LiveStage(parent, options);
}

class LiveStage implements Stage {
  readonly ready: Promise<void>;
  readonly #parent: HTMLElement;
  readonly #onCue: (cue: StageCue) => void;
  readonly #game: Phaser.Game;
  readonly #pump: FramePump;
  readonly #watch: SlotWatch;
  readonly #resizes: ResizeObserver;
  readonly #idle: ReturnType<typeof setInterval>;
  readonly #layers = stageLayers();
  #scene: Phaser.Scene | null = null;
  #picture: StagePicture = emptyPicture;
  #theme: ThemeId;
  #motion: boolean;
  #density = densityOf();

  constructor(parent: HTMLElement, { theme, motion, onCue = () => undefined }: StageOptions) {
    this.#parent = parent;
    this.#theme = theme;
    this.#motion = motion;
    this.#onCue = onCue;
    this.#game = new Phaser.Game(configOf(parent, this.#density));
    this.#game.canvas?.setAttribute('aria-hidden', 'true');
    this.#pump = new FramePump(this.#game);
    this.#watch = new SlotWatch(() => this.#follow());
    this.#resizes = new ResizeObserver(() => this.#resize());
    this.#idle = setInterval(() => this.#idleMoment(), idleMs);
    this.ready = new Promise((resolve) => {
      this.#game.events.once(Phaser.Core.Events.READY, () => {
        this.#begin();
        this.#game.events.once(Phaser.Core.Events.POST_RENDER, () => resolve());
      });
    });
  }

  get frames(): number {
    return this.#pump.frames;
  }

  show(picture: StagePicture): void {
    this.#picture = picture;
    if (!this.#scene) return;
    for (const layer of this.#layers) layer.show(picture, this.#scene, this.#density, this.#contextFor);
    this.#settle();
  }

  setTheme(theme: ThemeId): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.#rebuild();
  }

  setMotion(on: boolean): void {
    if (on === this.#motion) return;
    this.#motion = on;
    this.#rebuild();
  }

  destroy(): void {
    clearInterval(this.#idle);
    this.#watch.destroy();
    this.#resizes.disconnect();
    this.#game.destroy(true);
    // Destruction happens in the next frame, which a sleeping game would never draw.
    this.#pump.stir();
  }

  #begin(): void {
    const scene = this.#game.scene.getScene<Phaser.Scene>('world');
    this.#scene = scene;
    this.#game.canvas.setAttribute('aria-hidden', 'true');
    this.#game.canvas.addEventListener('webglcontextrestored', () => this.#rebuild());
    scene.events.on(Phaser.Scenes.Events.UPDATE, (time: number) => {
      if (this.#motion) for (const layer of this.#layers) layer.tick(time);
    });
    this.#resizes.observe(this.#parent);
    this.#rebuild();
  }

  /** Only what lies in a place that moved is painted anew, so that a page may scroll over the rest. */
  #follow(): void {
    const scene = this.#scene;
    if (!scene) return;
    const slots = this.#watch.measure();
    const misplaced = this.#layers.filter((layer) => layer.isMisplaced(slots));
    if (misplaced.length === 0) return;
    for (const layer of misplaced) layer.rebuild(this.#picture, scene, this.#density, this.#contextFor);
    this.#settle();
  }

  /** Everything is painted anew for another size, place, theme or density. */
  #rebuild(): void {
    const scene = this.#scene;
    if (!scene) return;
    scene.cameras.main.setOrigin(0, 0).setZoom(this.#density).setBackgroundColor(themes[this.#theme].slate);
    for (const layer of this.#layers) layer.rebuild(this.#picture, scene, this.#density, this.#contextFor);
    this.#settle();
  }

  readonly #contextFor = (easel: Easel): SetContext => ({
    scene: easel.scene,
    easel,
    theme: themes[this.#theme],
    width: this.#parent.clientWidth,
    height: this.#parent.clientHeight,
    slots: this.#watch.measure(),
    moves: this.#motion,
    cue: this.#onCue,
  });

  #resize(): void {
    this.#density = densityOf();
    const { clientWidth, clientHeight } = this.#parent;
    this.#game.scale.setZoom(1 / this.#density);
    this.#game.scale.resize(clientWidth * this.#density, clientHeight * this.#density);
    // At a zoom of 1 Phaser leaves the element's own size as it was.
    Object.assign(this.#game.canvas.style, { width: `${clientWidth}px`, height: `${clientHeight}px` });
    this.#rebuild();
  }

  #settle(): void {
    this.#pump.isAmbient = this.#motion && this.#layers.some((layer) => layer.isAmbient);
    this.#pump.stir();
  }

  #idleMoment(): void {
    if (!this.#motion || document.hidden || !this.#scene) return;
    if (this.#layers.map((layer) => layer.idle()).some(Boolean)) this.#pump.stir();
  }
}

function densityOf(): number {
  return Math.max(1, globalThis.devicePixelRatio || 1);
}

function configOf(parent: HTMLElement, density: number): Phaser.Types.Core.GameConfig {
  return {
    type: Phaser.AUTO,
    parent,
    width: parent.clientWidth * density,
    height: parent.clientHeight * density,
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    powerPreference: 'low-power',
    // Edges are smooth in the textures already; multisampling costs a software renderer dearly.
    antialiasGL: false,
    // Phaser's shader for many textures compares an interpolated number for equality: turned images lose half of
    // themselves where the graphics driver rounds differently (seen with SwiftShader).
    maxTextures: 1,
    scene: { key: 'world' },
  };
}
