/** The field of a chart in units of its drawing; what is drawn lies between the four edges. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between left and right. */
  readonly wide: number;
  /** Between top and bottom. */
  readonly tall: number;
  /** The two axes, as a path. */
  readonly axes: string;
}

/** A chart of this size with room for its labels around the field. */
export function chartFrame(
  width: number,
  height: number,
  room: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>,
): ChartFrame {
  const { left, top } = room;
  const [right, bottom] = [width - room.right, height - room.bottom];
  const axes = `M${left} ${top}V${bottom}H${right}`;
  return { width, height, left, right, top, bottom, wide: right - left, tall: bottom - top, axes };
}
