import type { Theme } from '#renderer/theme/theme.ts';
import { type Canvas, glow, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { suzaniColours } from './paint-room.ts';
import { paintSuzaniBand } from './paint-suzani.ts';

/** The slate table seen from above, with an embroidered runner and the light of one lamp. */
export function paintTableTop(canvas: Canvas, width: number, height: number, theme: Theme): void {
  canvas.fillStyle = theme.slate2;
  canvas.fillRect(0, 0, width, height);
  canvas.strokeStyle = faded(theme.mineOnSlate, 0.06);
  canvas.lineWidth = 1;
  for (let ring = 1; ring < 16; ring++) {
    canvas.beginPath();
    canvas.ellipse(width * 0.5, height * 1.15, width * 0.06 * ring, height * 0.085 * ring, 0, 0, Math.PI * 2);
    canvas.stroke();
  }
  const band = Math.max(22, height * 0.055);
  for (const y of [height * 0.03, height * 0.97 - band]) {
    canvas.fillStyle = mixed(theme.slate, '#000000', 0.12);
    canvas.fillRect(0, y, width, band);
    paintSuzaniBand(canvas, { x: 0, y, width, height: band }, suzaniColours(theme, theme.slate));
    canvas.fillStyle = faded(theme.contour, 0.6);
    canvas.fillRect(0, y, width, 1.4);
    canvas.fillRect(0, y + band - 1.4, width, 1.4);
  }
  within(canvas, { x: width * 0.42, y: height * 0.34 }, () => {
    canvas.scale(1.35, 1);
    glow(canvas, [0, 0], height * 0.95, faded(theme.lamp, 0.24), faded(theme.lamp, 0));
  });
  const dark = canvas.createRadialGradient(
    width / 2,
    height / 2,
    height * 0.35,
    width / 2,
    height / 2,
    width * 0.66,
  );
  dark.addColorStop(0, 'rgba(0, 0, 0, 0)');
  dark.addColorStop(1, 'rgba(0, 0, 0, 0.5)');
  canvas.fillStyle = dark;
  canvas.fillRect(0, 0, width, height);
}
