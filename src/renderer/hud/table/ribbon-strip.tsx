import { type CSSProperties, memo } from 'react';
import type { SeatId } from '#engine/index.ts';
import type { Ribbon, RibbonYear } from '#session/readings/read-ribbon.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  ribbon: Ribbon;
  /** The chair that looks at it. */
  seat: SeatId;
  /** The first Tajik year that this chair wanted, marked on the strip. */
  wanted?: number | null;
  /** Whether the stage may paint over the cells. */
  isPainted?: boolean;
};

/** The pay-off ribbon: a cell for every year, by who gets the plant's profit. */
export function RibbonStrip({ ribbon, seat, wanted = null, isPainted = true }: Props) {
  const { t, format } = useLanguage();
  const sentence = t('ribbon.sentence', {
    year: String(ribbon.firstHostYear),
    share: format.percent(ribbon.hostShare),
  });
  const open =
    ribbon.latestHostYear > ribbon.firstHostYear
      ? t('ribbon.latest', { year: String(ribbon.latestHostYear) })
      : '';
  return (
    <figure
      className="ribbon"
      data-investor={seat === 'a' ? 'theirs' : 'mine'}
      style={{ '--host-share': `${ribbon.hostShare}%` } as CSSProperties}
    >
      <div
        className="ribbon-cells"
        aria-hidden="true"
        {...(isPainted ? { 'data-stage-slot': 'ribbon' } : {})}
      >
        {ribbon.years.map(({ year, goesTo }) => (
          <Cell key={year} year={year} goesTo={goesTo} isWanted={year === wanted} />
        ))}
      </div>
      <figcaption className="ribbon-caption">
        <span className="ribbon-key ribbon-nobody">{t('ribbon.building')}</span>
        <span className="ribbon-key ribbon-investor">{t('ribbon.investor')}</span>
        <span className="ribbon-key ribbon-clause">{t('ribbon.clause')}</span>
        <span className="ribbon-key ribbon-shared">{t('ribbon.shared')}</span>
        <strong className="ribbon-sentence">
          {sentence} {open}
        </strong>
      </figcaption>
    </figure>
  );
}

type CellProps = RibbonYear & { isWanted: boolean };

const Cell = memo(function Cell({ year, goesTo, isWanted }: CellProps) {
  return (
    <span className={`ribbon-cell ribbon-${goesTo} ${isWanted ? 'ribbon-wanted' : ''}`}>
      {year % 5 === 0 ? <span className="ribbon-year">{year}</span> : null}
    </span>
  );
});
