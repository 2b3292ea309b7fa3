import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import type { MapView } from '../geography/map-view.ts';
import { damPlaces, lakeReach, otherRivers, type Place, vakhsh } from '../geography/vakhsh-country.ts';
import { type Canvas, glow, type Point, smoothPath, within } from './canvas.ts';
import { faded } from './colour.ts';

/** The river's course on screen, with small bends, from the source down. */
export function riverCourse(view: MapView): Point[] {
  return winding(vakhsh, 0.055, 'vakhsh').map((place) => view.toScreen(place));
}

/** The lesser rivers, faint. */
export function paintOtherRivers(canvas: Canvas, view: MapView, theme: Theme): void {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.strokeStyle = faded(theme.river, 0.5);
  canvas.lineWidth = (1.6 * view.perDegree) / 262;
  otherRivers.forEach((river, at) => {
    const course = winding(river, 0.07, `river ${at}`).map((place) => view.toScreen(place));
    canvas.stroke(smoothPath(course));
  });
}

/** The Vakhsh, which glows, and its lake. */
export function paintRiver(canvas: Canvas, view: MapView, theme: Theme): void {
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  const scale = view.perDegree / 262;
  const course = riverCourse(view);
  const whole = smoothPath(course);
  for (const [width, opacity] of [
    [34, 0.05],
    [24, 0.07],
    [16, 0.1],
    [10, 0.2],
  ] as const) {
    canvas.strokeStyle = faded(theme.river, opacity);
    canvas.lineWidth = width * scale;
    canvas.stroke(whole);
  }
  paintLake(canvas, view, theme);
  course.forEach((_, at) => {
    if (at + 1 >= course.length) return;
    const piece = course.slice(Math.max(0, at - 1), at + 3);
    const share = at / course.length;
    canvas.strokeStyle = theme.river;
    canvas.lineWidth = (2.2 + share * 3.2) * scale;
    canvas.stroke(smoothPath(piece));
  });
  canvas.strokeStyle = theme.riverGlow;
  canvas.lineWidth = 1.3 * scale;
  canvas.stroke(whole);
}

/** A mark for every plant: a bar across the water and a ring, the table's own plant larger. */
export function paintDamMarks(canvas: Canvas, view: MapView, theme: Theme): void {
  const scale = view.perDegree / 262;
  damPlaces.forEach((place, at) => {
    const [x, y] = view.toScreen(place);
    const radius = (at === 3 ? 9 : 6) * scale;
    glow(canvas, [x, y], radius * 2.6, faded(theme.riverGlow, 0.5), faded(theme.riverGlow, 0));
    within(canvas, { x, y, turn: Math.PI / 4 }, () => {
      canvas.fillStyle = theme.slate;
      canvas.strokeStyle = at === 3 ? theme.theirsOnSlate : theme.riverGlow;
      canvas.lineWidth = 2 * scale;
      canvas.beginPath();
      canvas.rect(-radius * 0.72, -radius * 0.72, radius * 1.44, radius * 1.44);
      canvas.fill();
      canvas.stroke();
      canvas.fillStyle = canvas.strokeStyle;
      canvas.fillRect(-radius * 0.25, -radius * 0.25, radius * 0.5, radius * 0.5);
    });
  });
}

function paintLake(canvas: Canvas, view: MapView, theme: Theme): void {
  const draw = seeded('lake');
  const reach = lakeReach.map(([east, north, half]) => ({
    at: view.toScreen([east, north]),
    half: half * view.perDegree,
  }));
  const bank = (side: number): Point[] =>
    reach.map(({ at, half }) => [at[0] + side * half * (0.6 + draw() * 0.5), at[1] + side * half * 0.9]);
  const shore = smoothPath([...bank(-1), ...bank(1).reverse(), bank(-1)[0]!]);
  canvas.fillStyle = theme.river;
  canvas.fill(shore);
  canvas.strokeStyle = faded(theme.riverGlow, 0.8);
  canvas.lineWidth = 1;
  canvas.stroke(shore);
}

/** Halves every piece of a course three times and moves the new points a little. */
function winding(course: readonly Place[], wander: number, seed: string): Place[] {
  const draw = seeded(seed);
  let places = [...course];
  for (let round = 0; round < 3; round++) {
    const amount = wander / (round * 1.6 + 1);
    places = places.flatMap((place, at) => {
      const next = places[at + 1];
      if (!next) return [place];
      const sway = (): number => (draw() - 0.5) * amount;
      return [place, [(place[0] + next[0]) / 2 + sway(), (place[1] + next[1]) / 2 + sway()] as const];
    });
  }
  return places;
}
