import { eras } from './eras.ts';
import { placeOfDate } from './time-scale.ts';

/** One rem of the line is this many units of the drawing. */
const unit = 16;
const height = 320;
const labelWidth = 9;

/** Dams that began to give power, and the flood that took one away: drawn along the river at their dates. */
const works = [
  { date: '1993', kind: 'flood', tall: 34 },
  { date: '2008-01-20', kind: 'dam', tall: 30 },
  { date: '2011-09-05', kind: 'dam', tall: 22 },
  { date: '2018-11-16', kind: 'dam', tall: 64 },
] as const;

/** Mountains, the parts of the story and the river under the marks: a picture without words. */
export function TimelineLand({ length }: { length: number }) {
  const width = (length + labelWidth) * unit;
  const at = (date: string): number => (placeOfDate(date) + labelWidth) * unit;
  return (
    <svg
      className="timeline-land"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {eras.map(({ id, from }, n) => (
        <rect
          key={id}
          x={at(from)}
          width={(eras[n + 1] ? at(eras[n + 1]!.from) : width) - at(from)}
          height={height}
          className={n % 2 === 0 ? 'land-era' : 'land-era land-era-odd'}
        />
      ))}
      <path className="land-far" d={ridge(width, 232, 120, 7)} />
      <path className="land-near" d={ridge(width, 262, 78, 31)} />
      <path className="land-bank" d={bank(width)} />
      <path className="land-river" d={river(width)} />
      {works.map(({ date, kind, tall }) =>
        kind === 'flood' ? (
          <path key={date} className="land-flood" d={flood(at(date), tall)} />
        ) : (
          <path key={date} className="land-dam" d={dam(at(date), tall)} />
        ),
      )}
    </svg>
  );
}

/** A skyline of ridges, coarse and fine; the same for the same seed. */
function ridge(width: number, base: number, rise: number, seed: number): string {
  let path = `M0 ${height}`;
  for (let x = 0; x <= width + step; x += step) {
    const tall = 0.55 * crest(x / 210, seed) + 0.3 * crest(x / 83, seed + 1) + 0.15 * crest(x / 31, seed + 2);
    path += ` L${x} ${(base - rise * tall).toFixed(1)}`;
  }
  return `${path} L${width + step} ${height} Z`;
}

const step = 8;

/** A height from 0 to 1 with sharp crests. */
function crest(at: number, seed: number): number {
  const left = Math.floor(at);
  const mixed = chance(left, seed) + (chance(left + 1, seed) - chance(left, seed)) * (at - left);
  return 1 - Math.abs(2 * mixed - 1);
}

/** A number from 0 to 1 that looks random. */
function chance(n: number, seed: number): number {
  const mixed = Math.imul(n * 374_761_393 + seed * 668_265_263, 1_274_126_177);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4_294_967_296;
}

function surface(x: number): number {
  return 280 + 5 * Math.sin(x / 90) + 3 * Math.sin(x / 37);
}

function bank(width: number): string {
  return `M0 264 ${waves(width, -16)} L${width} ${height} L0 ${height} Z`;
}

function river(width: number): string {
  return `M0 280 ${waves(width, 0)} L${width} ${height} L0 ${height} Z`;
}

function waves(width: number, lift: number): string {
  const points: string[] = [];
  for (let x = 0; x <= width; x += 24) points.push(`L${x} ${(surface(x) + lift).toFixed(1)}`);
  return points.join(' ');
}

function dam(x: number, tall: number): string {
  const foot = surface(x) + 14;
  return `M${x - tall * 0.9} ${foot} L${x - 4} ${foot - tall} L${x + 4} ${foot - tall} L${x + tall * 0.6} ${foot} Z`;
}

/** A wave that breaks over what stood there. */
function flood(x: number, tall: number): string {
  const foot = surface(x);
  return `M${x - 60} ${foot} q 30 ${-tall} 62 ${-tall} q 22 6 10 22 q -10 -8 -20 0 q 14 10 8 ${tall - 22} Z`;
}
