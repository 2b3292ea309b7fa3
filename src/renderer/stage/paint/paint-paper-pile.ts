import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import type { Canvas } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paperOf } from './paint-paper.ts';

/** More sheets than this make no higher pile. */
const mostSheets = 10;

/** A pile of sheets in a folder of its side's colour, seen from its edge; it stands on the origin. */
export function paintPaperPile(
  canvas: Canvas,
  size: number,
  sheets: number,
  side: string,
  theme: Theme,
): void {
  if (sheets === 0) return;
  const { sheet, ink } = paperOf(theme);
  const draw = seeded(`pile ${side}`);
  const [half, thick] = [size * 0.95, size * 0.12];
  const count = Math.min(mostSheets, sheets);
  canvas.fillStyle = 'rgba(0, 0, 0, 0.35)';
  canvas.fillRect(-half * 1.08, -thick * 0.4, half * 2.2, thick * 0.8);
  canvas.fillStyle = mixed(side, '#000000', 0.12);
  canvas.fillRect(-half * 1.08, -thick * 1.1, half * 2.16, thick * 1.1);
  for (let at = 0; at < count; at++) {
    const aside = (draw() - 0.5) * size * 0.24;
    const y = -thick * (2.1 + at);
    canvas.fillStyle = mixed(sheet, ink, at % 2 === 0 ? 0.04 : 0.16);
    canvas.fillRect(-half + aside, y, half * 2, thick);
    canvas.fillStyle = faded(ink, 0.4);
    canvas.fillRect(-half + aside, y + thick * 0.8, half * 2, Math.max(0.6, thick * 0.2));
  }
  const top = -thick * (1.1 + count);
  canvas.fillStyle = mixed(side, '#ffffff', 0.1);
  canvas.fillRect(-size * 0.12, top, size * 0.2, -top);
}
