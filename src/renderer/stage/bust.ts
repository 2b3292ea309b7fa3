import type Phaser from 'phaser';
import type { Canvas } from './paint/canvas.ts';
import {
  bustSize,
  faceAnchors,
  paintBrow,
  paintGlasses,
  paintHand,
  paintHead,
  paintLid,
  paintMouth,
  paintPupil,
  paintTorso,
} from './paint/paint-bust.ts';
import { expressionOf } from './people/expression.ts';
import { facePartsOf } from './people/face-parts.ts';
import { type Gesture, gestureOf } from './people/gesture.ts';
import type { SetContext } from './set-context.ts';
import type { PersonPicture } from './stage-picture.ts';

export interface BustPlace {
  /** Middle of the lower edge, CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Colour of the jacket. */
  readonly side: string;
  /** Whether the person sits at the left and looks to the right. */
  readonly looksRight: boolean;
}

/** Faces are painted looking a little to the left. */
const turned = -4;
const mouths = [0, 1, 2, 3, 4] as const;
const eyes = [faceAnchors.leftEye, faceAnchors.rightEye] as const;

type Part = Phaser.GameObjects.Image;

/** One person behind the table: brows and mouth follow the mood, small movements follow the last move. */
export class Bust {
  readonly root: Phaser.GameObjects.Container;
  readonly #context: SetContext;
  readonly #scale: number;
  readonly #body: Phaser.GameObjects.Container;
  readonly #head: Phaser.GameObjects.Container;
  readonly #brows: readonly [Part, Part];
  readonly #pupils: readonly Part[];
  readonly #lids: readonly Part[];
  readonly #mouths: readonly Part[];
  readonly #hand: Part;
  #person: PersonPicture;

  constructor(context: SetContext, place: BustPlace, person: PersonPicture) {
    this.#context = context;
    this.#person = person;
    this.#scale = place.height / bustSize.height;
    const parts = facePartsOf(person.face);
    const { side } = place;
    const torso = this.#part(bustSize.width, 190, [115, 186], (canvas) => paintTorso(canvas, parts, side));
    const skull = this.#part(110, 150, [55, 146 + faceAnchors.head[1] + 86], (canvas) => {
      canvas.translate(0, -faceAnchors.head[1]);
      paintHead(canvas, parts, side);
    });
    const glasses = this.#part(90, 40, [45, 20], (canvas) => {
      canvas.translate(0, 145);
      paintGlasses(canvas, parts);
    });
    const brow = (): Part => this.#part(34, 20, [17, 10], (canvas) => paintBrow(canvas, parts));
    this.#brows = [brow(), brow()];
    this.#brows[1].setFlipX(true);
    this.#pupils = eyes.map(() => this.#part(12, 12, [6, 6], paintPupil));
    this.#lids = eyes.map(() => this.#part(28, 20, [14, 10], (canvas) => paintLid(canvas, parts)));
    this.#mouths = mouths.map((mouth) =>
      this.#part(34, 24, [17, 10], (canvas) => paintMouth(canvas, parts, mouth)),
    );
    this.#hand = this.#part(90, 60, [36, 44], (canvas) => paintHand(canvas, parts, side));
    const { scene } = context;
    const face = [...this.#pupils, ...this.#lids, ...this.#mouths, ...this.#brows, glasses];
    this.#head = scene.add.container(0, 0, [skull, ...face]);
    this.#body = scene.add.container(0, 0, [torso, this.#head]);
    this.root = scene.add.container(place.x, place.y, [this.#body, this.#hand]);
    this.root.setScale(place.looksRight ? -1 : 1, 1);
    this.#place(glasses, [0, -145], turned);
    this.#head.setPosition(0, this.#at(faceAnchors.head[1]));
    this.#place(skull, [0, faceAnchors.head[1]], 0);
    this.#hand.setPosition(this.#at(-faceAnchors.hand[0]), this.#at(faceAnchors.hand[1]));
    for (const lid of this.#lids) lid.setAlpha(0);
    this.#layFace(person.mood, 0);
  }

  /** Shows the person's new numbers: the face changes, and a gesture follows the move. */
  change(person: PersonPicture): void {
    const gesture = gestureOf(this.#person, person);
    this.#person = person;
    this.#layFace(person.mood, this.#context.moves ? 260 : 0);
    if (this.#context.moves) this.#gesture(gesture);
  }

  /** Closes the eyes for a moment. */
  blink(): void {
    this.#tween({ targets: [...this.#lids], alpha: 1, duration: 70, yoyo: true, hold: 60 });
  }

  #part(
    width: number,
    height: number,
    origin: readonly [number, number],
    paint: (canvas: Canvas) => void,
  ): Part {
    const scale = this.#scale;
    return this.#context.easel.picture(
      width * scale,
      height * scale,
      (canvas) => {
        canvas.scale(scale, scale);
        paint(canvas);
      },
      [origin[0] * scale, origin[1] * scale],
    );
  }

  #at(units: number): number {
    return units * this.#scale;
  }

  /** Puts a part of the head to its anchor, which is given from the middle of the bust's lower edge. */
  #place(part: Part, [x, y]: readonly [number, number], aside: number): void {
    part.setPosition(this.#at(x + aside), this.#at(y - faceAnchors.head[1]));
  }

  #layFace(mood: number, duration: number): void {
    const { browTurn, browRise, mouth } = expressionOf(mood);
    const [left, right] = this.#brows;
    const y = this.#at(faceAnchors.leftBrow[1] - faceAnchors.head[1] - browRise);
    left.setX(this.#at(faceAnchors.leftBrow[0] + turned));
    right.setX(this.#at(faceAnchors.rightBrow[0] + turned));
    for (const [at, eye] of eyes.entries()) {
      this.#place(this.#pupils[at]!, eye, turned - 1);
      this.#place(this.#lids[at]!, eye, turned);
    }
    for (const one of this.#mouths) this.#place(one, faceAnchors.mouth, turned);
    if (duration === 0) {
      left.setY(y).setRotation(browTurn);
      right.setY(y).setRotation(-browTurn);
      for (const [at, one] of this.#mouths.entries()) one.setAlpha(at === mouth ? 1 : 0);
      return;
    }
    this.#tween({ targets: left, y, rotation: browTurn, duration });
    this.#tween({ targets: right, y, rotation: -browTurn, duration });
    for (const [at, one] of this.#mouths.entries())
      this.#tween({ targets: one, alpha: at === mouth ? 1 : 0, duration });
  }

  #gesture(gesture: Gesture): void {
    switch (gesture) {
      case 'none':
        return;
      case 'lean':
        this.#tween({
          targets: this.#body,
          scaleX: 1.06,
          scaleY: 1.06,
          x: this.#at(-7),
          duration: 420,
          hold: 900,
          yoyo: true,
        });
        return;
      case 'nod':
        this.#tween({
          targets: this.#head,
          y: this.#at(faceAnchors.head[1] + 5),
          duration: 170,
          yoyo: true,
          repeat: 1,
        });
        return;
      case 'lookAway':
        this.#tween({
          targets: this.#head,
          x: this.#at(4),
          rotation: 0.06,
          duration: 380,
          hold: 1300,
          yoyo: true,
        });
        for (const pupil of this.#pupils)
          this.#tween({ targets: pupil, x: pupil.x + this.#at(6), duration: 240, hold: 1500, yoyo: true });
        return;
      case 'penTap':
        this.#tween({
          targets: this.#hand,
          rotation: 0.12,
          y: this.#at(faceAnchors.hand[1] - 5),
          duration: 110,
          yoyo: true,
          repeat: 2,
          repeatDelay: 140,
        });
        return;
    }
  }

  #tween(config: Phaser.Types.Tweens.TweenBuilderConfig): void {
    this.#context.scene.tweens.add({ ease: 'Sine.easeInOut', ...config });
  }
}
