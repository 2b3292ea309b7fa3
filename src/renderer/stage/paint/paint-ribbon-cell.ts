import type { Theme } from '#renderer/theme/theme.ts';
import type { CellLook } from '../overlays/ribbon-cells.ts';
import type { Canvas } from './canvas.ts';
import { faded, mixed } from './colour.ts';

/** One year of the ribbon from the origin. On slate my colour and theirs are the light ones. */
export function paintRibbonCell(
  canvas: Canvas,
  width: number,
  height: number,
  look: CellLook,
  theme: Theme,
): void {
  const round = Math.min(4, width * 0.16);
  canvas.beginPath();
  canvas.roundRect(0.5, 0.5, width - 1, height - 1, round);
  switch (look.type) {
    case 'nobody':
      canvas.fillStyle = mixed(theme.slate, theme.slate2, 0.5);
      canvas.fill();
      canvas.strokeStyle = faded(theme.onSlate2, 0.5);
      canvas.setLineDash([3, 3]);
      canvas.lineWidth = 1;
      canvas.stroke();
      canvas.setLineDash([]);
      return;
    case 'whole': {
      const colour = look.side === 'mine' ? theme.mineOnSlate : theme.theirsOnSlate;
      canvas.fillStyle = look.isHatched ? mixed(colour, theme.slate, 0.72) : colour;
      canvas.fill();
      canvas.save();
      canvas.clip();
      if (look.isHatched) hatch(canvas, width, height, colour);
      else if (look.side === 'theirs') dots(canvas, width, height, faded(theme.slate, 0.3));
      canvas.restore();
      sheen(canvas, width, height, round);
      if (look.isHatched) {
        canvas.strokeStyle = colour;
        canvas.lineWidth = 1.5;
        canvas.stroke();
      }
      return;
    }
    case 'split': {
      canvas.save();
      canvas.clip();
      const mine = (height * look.mine) / 100;
      canvas.fillStyle = theme.theirsOnSlate;
      canvas.fillRect(0, 0, width, height - mine);
      canvas.save();
      canvas.beginPath();
      canvas.rect(0, 0, width, height - mine);
      canvas.clip();
      dots(canvas, width, height, faded(theme.slate, 0.3));
      canvas.restore();
      canvas.fillStyle = theme.mineOnSlate;
      canvas.fillRect(0, height - mine, width, mine);
      if (look.mine > 0 && look.mine < 100) {
        canvas.fillStyle = theme.slate;
        canvas.fillRect(0, height - mine - 1, width, 2);
      }
      canvas.restore();
      canvas.beginPath();
      canvas.roundRect(0.5, 0.5, width - 1, height - 1, round);
      sheen(canvas, width, height, round);
      return;
    }
  }
}

function hatch(canvas: Canvas, width: number, height: number, colour: string): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = 2.2;
  canvas.beginPath();
  for (let at = -height; at < width + height; at += 7) {
    canvas.moveTo(at, height);
    canvas.lineTo(at + height, 0);
  }
  canvas.stroke();
}

/** Their cells carry dots besides their colour, so that no meaning hangs on colour alone. */
function dots(canvas: Canvas, width: number, height: number, colour: string): void {
  canvas.fillStyle = colour;
  for (let y = 4; y < height; y += 7)
    for (let x = (Math.floor(y / 7) % 2) * 3.5 + 3; x < width; x += 7) {
      canvas.beginPath();
      canvas.arc(x, y, 1.1, 0, Math.PI * 2);
      canvas.fill();
    }
}

function sheen(canvas: Canvas, width: number, height: number, round: number): void {
  canvas.save();
  canvas.clip();
  canvas.fillStyle = 'rgba(255, 255, 255, 0.22)';
  canvas.fillRect(0, 0, width, Math.max(2, height * 0.12));
  canvas.fillStyle = 'rgba(0, 0, 0, 0.18)';
  canvas.fillRect(0, height - Math.max(2, height * 0.1), width, height);
  canvas.restore();
  canvas.beginPath();
  canvas.roundRect(0.5, 0.5, width - 1, height - 1, round);
}

/** The mark of the first year that this chair wished for: a wedge that points down at the cell. */
export function paintWish(canvas: Canvas, size: number, theme: Theme): void {
  canvas.fillStyle = theme.onSlate;
  canvas.strokeStyle = theme.slate;
  canvas.lineWidth = 1.5;
  const wedge = new Path2D(`M${-size} ${-size * 1.3} L${size} ${-size * 1.3} L0 0 Z`);
  canvas.fill(wedge);
  canvas.stroke(wedge);
}
