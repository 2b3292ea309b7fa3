import { type RosetteOutline, type RosetteShape, rosetteOf } from '#renderer/theme/rosette.ts';

type Props = {
  /** The role that the sign is drawn from; the same role has the same sign on the stage. */
  actor: string;
  /** Colour of the own or of the other side. */
  side: 'mine' | 'theirs';
};

const plate = 48;
const edge = plate * 0.9;
const figures = edge * 0.94;

/** The emblem of an actor as the room shows it: a sign cut out of one colour, on a dark plate. */
export function Seal({ actor, side }: Props) {
  const { folds, outline, rings } = rosetteOf(actor);
  const step = 360 / folds;
  return (
    <svg className={`seal seal-${side}`} viewBox="-50 -50 100 100" aria-hidden="true">
      <circle className="seal-plate" r={plate} />
      <path className="seal-edge" d={edgePath(outline, folds)} />
      <circle className="seal-ring" r={edge * 0.82} />
      {rings.map(({ shape, at, reach, isBetween }) => (
        <g key={`${shape} ${at}`} className={`seal-figures seal-figures-${shape}`}>
          {Array.from({ length: folds }, (_, fold) => (fold + (isBetween ? 0.5 : 0)) * step).map((turn) => (
            <path
              key={turn}
              d={figurePath(shape, reach * figures)}
              transform={`rotate(${turn}) translate(0 ${-at * figures})`}
            />
          ))}
        </g>
      ))}
      <circle className="seal-figures" r={figures * 0.09} />
    </svg>
  );
}

function edgePath(outline: RosetteOutline, folds: number): string {
  switch (outline) {
    case 'round':
      return circle(0, 0, edge * 0.96);
    case 'hexagon':
      return polygon(6, () => 1);
    case 'star':
      return polygon(16, (index) => (index % 2 === 0 ? 1.04 : 0.86));
    case 'toothed':
      return polygon(folds * 4, (index) => (index % 4 < 2 ? 1 : 0.91));
    case 'scalloped':
      return Array.from({ length: folds * 2 }, (_, index) => (index / (folds * 2)) * Math.PI * 2)
        .map((turn) => circle(Math.cos(turn) * edge * 0.86, Math.sin(turn) * edge * 0.86, edge * 0.17))
        .concat(circle(0, 0, edge * 0.9))
        .join('');
  }
}

/** Corners at equal angles, each at its part of the edge's radius. */
function polygon(corners: number, part: (index: number) => number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const turn = (index / corners) * Math.PI * 2;
    const radius = edge * part(index);
    return `${fixed(Math.cos(turn) * radius)} ${fixed(Math.sin(turn) * radius)}`;
  });
  return `M${points.join('L')}Z`;
}

function circle(x: number, y: number, radius: number): string {
  const [left, across, r] = [fixed(x - radius), fixed(radius * 2), fixed(radius)];
  return `M${left} ${fixed(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0Z`;
}

/** One figure of a ring around its own middle. */
function figurePath(shape: RosetteShape, reach: number): string {
  const at = (part: number): string => fixed(part * reach);
  switch (shape) {
    case 'petal':
      return `M0 ${at(-1)}C${at(0.95)} ${at(-0.4)} ${at(0.5)} ${at(1)} 0 ${at(1)}C${at(-0.5)} ${at(1)} ${at(-0.95)} ${at(-0.4)} 0 ${at(-1)}Z`;
    case 'almond':
      return `M0 ${at(-1)}Q${at(0.75)} 0 0 ${at(1)}Q${at(-0.75)} 0 0 ${at(-1)}Z`;
    case 'dot':
      return circle(0, 0, reach * 0.6);
    case 'diamond':
      return `M0 ${at(-1)}L${at(0.62)} 0L0 ${at(1)}L${at(-0.62)} 0Z`;
    case 'step':
      return `M${at(-0.75)} ${at(0.75)}V${at(0.3)}H${at(-0.45)}V${at(-0.2)}H${at(-0.18)}V${at(-0.7)}H${at(0.18)}V${at(-0.2)}H${at(0.45)}V${at(0.3)}H${at(0.75)}V${at(0.75)}Z`;
    case 'arc':
      return `M${at(-0.89)} ${at(0.15)}A${at(1)} ${at(1)} 0 0 1 ${at(0.89)} ${at(0.15)}`;
  }
}

function fixed(value: number): string {
  return value.toFixed(2);
}
