import type { Theme } from '#renderer/theme/theme.ts';
import type { DeliveryPicture } from '../stage-picture.ts';
import type { Canvas } from './canvas.ts';
import { paintPlant, type Valley } from './paint-plant.ts';
import { paintPowerLine } from './paint-power-line.ts';
import { paintStateWorks } from './paint-state-works.ts';
import { placeStyle } from './place-style.ts';

const painters = { dam: paintPlant, line: paintPowerLine, package: paintStateWorks };

/** What a table's contract builds, as far as it stands. */
export function paintWorks(canvas: Canvas, valley: Valley, picture: DeliveryPicture, theme: Theme): void {
  painters[placeStyle(picture.place).works](canvas, valley, picture, theme);
}
