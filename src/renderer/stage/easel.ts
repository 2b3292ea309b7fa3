import type Phaser from 'phaser';
import type { Canvas } from './paint/canvas.ts';

/** Paints vector pictures into textures at the screen's density and hangs them on the stage. */
export class Easel {
  readonly scene: Phaser.Scene;
  readonly density: number;
  readonly #name: string;
  readonly #keys: string[] = [];

  /** @param density device pixels of one CSS pixel */
  constructor(scene: Phaser.Scene, density: number, name: string) {
    this.scene = scene;
    this.density = density;
    this.#name = name;
  }

  /**
   * A picture of the given size in CSS pixels, hung by its upper left corner at the origin. `paint` sees a canvas
   * whose origin is `origin` inside the picture.
   */
  picture(
    width: number,
    height: number,
    paint: (canvas: Canvas) => void,
    origin: readonly [number, number] = [0, 0],
  ): Phaser.GameObjects.Image {
    const key = this.texture(width, height, paint, origin);
    return this.scene.add
      .image(0, 0, key)
      .setOrigin(origin[0] / width, origin[1] / height)
      .setScale(1 / this.density);
  }

  /** Paints a picture of this easel anew; the canvas is empty, its origin the one that the picture was made with. */
  repaint(
    image: Phaser.GameObjects.Image,
    paint: (canvas: Canvas) => void,
    origin: readonly [number, number] = [0, 0],
  ): void {
    const sheet = image.texture.getSourceImage() as HTMLCanvasElement;
    const canvas = sheet.getContext('2d')!;
    canvas.setTransform(1, 0, 0, 1, 0, 0);
    canvas.clearRect(0, 0, sheet.width, sheet.height);
    canvas.scale(this.density, this.density);
    canvas.translate(origin[0], origin[1]);
    paint(canvas);
    image.texture.source[0]!.update();
  }

  /** The texture of such a picture alone. */
  texture(
    width: number,
    height: number,
    paint: (canvas: Canvas) => void,
    origin: readonly [number, number] = [0, 0],
  ): string {
    const sheet = document.createElement('canvas');
    sheet.width = Math.max(1, Math.ceil(width * this.density));
    sheet.height = Math.max(1, Math.ceil(height * this.density));
    const canvas = sheet.getContext('2d')!;
    canvas.scale(this.density, this.density);
    canvas.translate(origin[0], origin[1]);
    paint(canvas);
    const key = `${this.#name} ${this.#keys.length}`;
    // Not addCanvas, which reads all pixels back at once for pictures that are painted further.
    this.scene.textures.addImage(key, sheet as unknown as HTMLImageElement);
    this.#keys.push(key);
    return key;
  }

  /** Gives the memory of all its textures back; their images must be gone. */
  clear(): void {
    for (const key of this.#keys) this.scene.textures.remove(key);
    this.#keys.length = 0;
  }
}
