import type { Rosette, RosetteOutline, RosetteShape } from '#renderer/theme/rosette.ts';
import { type Canvas, type Point, polygon, within } from './canvas.ts';

/** The figures of a rosette in one colour around the origin. */
export function paintRosette(canvas: Canvas, rosette: Rosette, radius: number, colour: string): void {
  canvas.fillStyle = colour;
  canvas.strokeStyle = colour;
  canvas.lineWidth = Math.max(0.75, radius * 0.035);
  const step = (Math.PI * 2) / rosette.folds;
  for (const ring of rosette.rings)
    for (let fold = 0; fold < rosette.folds; fold++)
      within(canvas, { turn: (fold + (ring.isBetween ? 0.5 : 0)) * step }, () =>
        within(canvas, { y: -ring.at * radius }, () => paintFigure(canvas, ring.shape, ring.reach * radius)),
      );
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.09, 0, Math.PI * 2);
  canvas.fill();
}

/** The edge of a seal around the origin. */
export function sealEdge(outline: RosetteOutline, radius: number, folds: number): Path2D {
  const path = new Path2D();
  switch (outline) {
    case 'round':
      path.arc(0, 0, radius * 0.96, 0, Math.PI * 2);
      return path;
    case 'hexagon':
      return polygon(around(6, (at) => [radius, at]));
    case 'star':
      return polygon(around(16, (at, index) => [index % 2 === 0 ? radius * 1.04 : radius * 0.86, at]));
    case 'toothed':
      return polygon(around(folds * 4, (at, index) => [index % 4 < 2 ? radius : radius * 0.91, at]));
    case 'scalloped':
      for (let fold = 0; fold < folds * 2; fold++) {
        const at = (fold / (folds * 2)) * Math.PI * 2;
        path.moveTo(0, 0);
        path.arc(Math.cos(at) * radius * 0.86, Math.sin(at) * radius * 0.86, radius * 0.17, 0, Math.PI * 2);
      }
      path.arc(0, 0, radius * 0.9, 0, Math.PI * 2);
      return path;
  }
}

function around(count: number, place: (angle: number, index: number) => readonly [number, number]): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const [radius, angle] = place((index / count) * Math.PI * 2, index);
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
}

function paintFigure(canvas: Canvas, shape: RosetteShape, reach: number): void {
  canvas.beginPath();
  switch (shape) {
    case 'petal':
      canvas.moveTo(0, -reach);
      canvas.bezierCurveTo(reach * 0.95, -reach * 0.4, reach * 0.5, reach, 0, reach);
      canvas.bezierCurveTo(-reach * 0.5, reach, -reach * 0.95, -reach * 0.4, 0, -reach);
      break;
    case 'almond':
      canvas.moveTo(0, -reach);
      canvas.quadraticCurveTo(reach * 0.75, 0, 0, reach);
      canvas.quadraticCurveTo(-reach * 0.75, 0, 0, -reach);
      break;
    case 'dot':
      canvas.arc(0, 0, reach * 0.6, 0, Math.PI * 2);
      break;
    case 'diamond':
      canvas.moveTo(0, -reach);
      canvas.lineTo(reach * 0.62, 0);
      canvas.lineTo(0, reach);
      canvas.lineTo(-reach * 0.62, 0);
      break;
    case 'step':
      canvas.rect(-reach * 0.75, reach * 0.3, reach * 1.5, reach * 0.45);
      canvas.rect(-reach * 0.45, -reach * 0.2, reach * 0.9, reach * 0.5);
      canvas.rect(-reach * 0.18, -reach * 0.7, reach * 0.36, reach * 0.5);
      break;
    case 'arc':
      canvas.arc(0, reach * 0.6, reach, Math.PI * 1.15, Math.PI * 1.85);
      canvas.stroke();
      return;
  }
  canvas.closePath();
  canvas.fill();
}
