import type { CSSProperties } from 'react';

type Props = {
  side: 'mine' | 'theirs';
  value: number;
  /** Where the value may lie; hatched. */
  band: { readonly low: number; readonly high: number };
  /** Walk-away line, or the band in which it is guessed to lie. */
  line: { readonly low: number; readonly high: number };
  /** A line that the player drew for himself. */
  wish: number | null;
  /** Both ends of the bar. */
  scale: { readonly low: number; readonly high: number };
};

/** A value on a bar with its walk-away line; everything on it stands beside it in words. */
export function ValueBar({ side, value, band, line, wish, scale }: Props) {
  const part = (amount: number): string =>
    `${Math.max(0, Math.min(100, ((amount - scale.low) / (scale.high - scale.low)) * 100))}%`;
  const style = {
    '--value': part(value),
    '--low': part(band.low),
    '--high': part(band.high),
    '--line-low': part(line.low),
    '--line-high': part(line.high),
    '--wish': part(wish ?? 0),
    '--zero': part(0),
  } as CSSProperties;
  return (
    <div className={`value-bar value-bar-${side}`} style={style} aria-hidden="true">
      <span className="value-fill" />
      {scale.low < 0 ? <span className="value-zero" /> : null}
      <span className="value-band" />
      <span className={line.low === line.high ? 'value-line' : 'value-line value-line-band'} />
      {wish === null ? null : <span className="value-wish" />}
    </div>
  );
}
