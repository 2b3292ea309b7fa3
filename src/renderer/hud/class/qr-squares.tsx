type Props = { squares: readonly (readonly boolean[])[]; label: string };

/** An address as dark and light squares, to be scanned. */
export function QrSquares({ squares, label }: Props) {
  const size = squares.length;
  const path = squares.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg className="class-squares" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
