import type { BySeat } from '#engine/index.ts';
import type { ChartFrame } from './chart-frame.ts';

/** A chart of value to one chair (along) against value to the other (up), in thousandths of a point. */
export interface ValuePlane {
  x(a: number): number;
  y(b: number): number;
  /** Both walk-away lines, or any two values, as paths across the field. */
  across(a: number): string;
  along(b: number): string;
  /** The values at a part of the drawing's width and height; null outside the field. */
  valuesAt(partOfWidth: number, partOfHeight: number): BySeat<number> | null;
}

type Scale = BySeat<{ readonly low: number; readonly high: number }>;

export function valuePlane(frame: ChartFrame, { a, b }: Scale): ValuePlane {
  const x = (value: number): number => frame.left + ((value - a.low) / (a.high - a.low)) * frame.wide;
  const y = (value: number): number => frame.bottom - ((value - b.low) / (b.high - b.low)) * frame.tall;
  return {
    x,
    y,
    across: (value) => `M${x(value)} ${frame.top}V${frame.bottom}`,
    along: (value) => `M${frame.left} ${y(value)}H${frame.right}`,
    valuesAt: (partOfWidth, partOfHeight) => {
      const part = (partOfWidth * frame.width - frame.left) / frame.wide;
      const rise = (frame.bottom - partOfHeight * frame.height) / frame.tall;
      if (part < 0 || part > 1 || rise < 0 || rise > 1) return null;
      return {
        a: Math.round(a.low + part * (a.high - a.low)),
        b: Math.round(b.low + rise * (b.high - b.low)),
      };
    },
  };
}
