import type Phaser from 'phaser';
import type { Canvas } from './paint/canvas.ts';
import { channels, mixed } from './paint/colour.ts';
import {
  bustSize,
  faceAnchors,
  paintBrow,
  paintCrossedArms,
  paintGlasses,
  paintHand,
  paintHead,
  paintLid,
  paintLook,
  paintMouth,
  paintOpenHand,
  paintPupil,
  paintTorso,
} from './paint/paint-bust.ts';
import { type Expression, expressionOf } from './people/expression.ts';
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

/**
 * One person behind the table: face, posture and hands follow the mood, small movements follow the last move, and the
 * light of the room falls on all of it.
 */
export class Bust {
  readonly root: Phaser.GameObjects.Container;
  readonly #context: SetContext;
  readonly #scale: number;
  /** Leans with the mood; gestures move the body inside. */
  readonly #seat: Phaser.GameObjects.Container;
  /** Turns with the mood; gestures move the head inside. */
  readonly #neck: Phaser.GameObjects.Container;
  readonly #body: Phaser.GameObjects.Container;
  readonly #head: Phaser.GameObjects.Container;
  readonly #brows: readonly [Part, Part];
  readonly #pupils: readonly Part[];
  readonly #lids: readonly Part[];
  readonly #mouths: readonly Part[];
  readonly #looks: Readonly<Record<'narrowed' | 'smiling', readonly Part[]>>;
  readonly #hands: Readonly<Record<Expression['hands'], Part>>;
  readonly #parts: Part[] = [];
  #person: PersonPicture;
  #light = '#ffffff';

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
    const look = (kind: 'narrowed' | 'smiling'): Part[] =>
      eyes.map(() => this.#part(28, 20, [14, 10], (canvas) => paintLook(canvas, parts, kind)));
    this.#looks = { narrowed: look('narrowed'), smiling: look('smiling') };
    this.#hands = {
      pen: this.#part(90, 60, [36, 44], (canvas) => paintHand(canvas, parts, side)),
      open: this.#part(100, 60, [44, 44], (canvas) => paintOpenHand(canvas, parts, side)),
      crossed: this.#part(200, 60, [100, 50], (canvas) => paintCrossedArms(canvas, parts, side)),
    };
    const { scene } = context;
    const looks = [...this.#looks.narrowed, ...this.#looks.smiling];
    const face = [...this.#pupils, ...looks, ...this.#lids, ...this.#mouths, ...this.#brows, glasses];
    const { pen, open, crossed } = this.#hands;
    this.#head = scene.add.container(0, 0, [skull, ...face]);
    this.#neck = scene.add.container(0, this.#at(faceAnchors.head[1]), [this.#head]);
    this.#body = scene.add.container(0, 0, [torso, crossed, this.#neck]);
    this.#seat = scene.add.container(0, 0, [this.#body]);
    this.root = scene.add.container(place.x, place.y, [this.#seat, pen, open]);
    this.root.setScale(place.looksRight ? -1 : 1, 1);
    this.#place(glasses, [0, -145], turned);
    this.#place(skull, [0, faceAnchors.head[1]], 0);
    for (const hand of [pen, open])
      hand.setPosition(this.#at(-faceAnchors.hand[0]), this.#at(faceAnchors.hand[1]));
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

  /** Lets light of a colour fall on the person; `ms` until all of it does. */
  light(colour: string, ms: number): void {
    const from = this.#light;
    this.#light = colour;
    const lay = (part: number): void => {
      const [r, g, b] = channels(mixed(from, colour, part));
      for (const one of this.#parts) one.setTint((r << 16) | (g << 8) | b);
    };
    if (ms === 0) lay(1);
    else
      this.#context.scene.tweens.addCounter({
        from: 0,
        to: 1,
        duration: ms,
        onUpdate: (tween) => lay(tween.getValue() ?? 1),
        onComplete: () => lay(1),
      });
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
    const part = this.#context.easel.picture(
      width * scale,
      height * scale,
      (canvas) => {
        canvas.scale(scale, scale);
        paint(canvas);
      },
      [origin[0] * scale, origin[1] * scale],
    );
    this.#parts.push(part);
    return part;
  }

  #at(units: number): number {
    return units * this.#scale;
  }

  /** Puts a part of the head to its anchor, which is given from the middle of the bust's lower edge. */
  #place(part: Part, [x, y]: readonly [number, number], aside: number): void {
    part.setPosition(this.#at(x + aside), this.#at(y - faceAnchors.head[1]));
  }

  #layFace(mood: number, duration: number): void {
    const expression = expressionOf(mood);
    const { browTurn, browRise } = expression;
    const [left, right] = this.#brows;
    const y = this.#at(faceAnchors.leftBrow[1] - faceAnchors.head[1] - browRise);
    left.setX(this.#at(faceAnchors.leftBrow[0] + turned));
    right.setX(this.#at(faceAnchors.rightBrow[0] + turned));
    for (const [at, eye] of eyes.entries()) {
      this.#place(this.#pupils[at]!, eye, turned - 1);
      for (const over of [this.#lids, this.#looks.narrowed, this.#looks.smiling])
        this.#place(over[at]!, eye, turned);
    }
    for (const one of this.#mouths) this.#place(one, faceAnchors.mouth, turned);
    this.#bring(left, { y, rotation: browTurn }, duration);
    this.#bring(right, { y, rotation: -browTurn }, duration);
    this.#layParts(expression, duration);
    this.#bring(this.#neck, { rotation: expression.headTurn }, duration);
    const lean = {
      scaleX: expression.lean,
      scaleY: expression.lean,
      x: this.#at((1 - expression.lean) * 120),
    };
    this.#bring(this.#seat, lean, duration * 2);
  }

  /** Of what there is one for each mood, only that one is seen. */
  #layParts({ mouth, eyes: look, hands }: Expression, duration: number): void {
    for (const [at, one] of this.#mouths.entries())
      this.#bring(one, { alpha: at === mouth ? 1 : 0 }, duration);
    for (const kind of ['narrowed', 'smiling'] as const)
      for (const one of this.#looks[kind]) this.#bring(one, { alpha: kind === look ? 1 : 0 }, duration);
    for (const kind of ['crossed', 'pen', 'open'] as const)
      this.#bring(this.#hands[kind], { alpha: kind === hands ? 1 : 0 }, duration);
  }

  #bring(
    target: Part | Phaser.GameObjects.Container,
    to: Partial<Record<'x' | 'y' | 'scaleX' | 'scaleY' | 'rotation' | 'alpha', number>>,
    duration: number,
  ): void {
    if (duration === 0) Object.assign(target, to);
    else this.#tween({ targets: target, ...to, duration });
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
          y: this.#at(5),
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
          targets: this.#hands.pen,
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
