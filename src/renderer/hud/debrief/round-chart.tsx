import { otherSeat } from '#engine/index.ts';
import type { DebriefReading, ValuedOffer } from '#session/readings/read-debrief.ts';
import { chartFrame } from '../charts/chart-frame.ts';
import { linePath } from '../charts/line-path.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

const frame = chartFrame(440, 190, { left: 40, right: 12, top: 12, bottom: 26 });

/** Own value of each offer, round by round, and in words below. */
export function RoundChart({ debrief: { offers, seat } }: { debrief: DebriefReading }) {
  const { t, format } = useLanguage();
  const words = useWords();
  if (offers.length === 0) return <p>{t('rounds.none')}</p>;
  if (new Set(offers.map(({ round }) => round)).size === 1)
    return (
      <>
        <p>{t('rounds.one', { n: offers[0]!.round + 1 })}</p>
        <OfferTable offers={offers} />
      </>
    );
  const values = offers.flatMap((offer) => [offer[seat], offer.walkAway[seat]]);
  const low = Math.min(...values);
  const high = Math.max(...values, low + 1);
  const rounds = offers.at(-1)!.round + 1;
  const roundNumbers = Array.from({ length: rounds }, (_, round) => round + 1);
  const x = (offer: ValuedOffer): number =>
    frame.left + ((offer.round + (offer.seat === 'b' ? 0.5 : 0.1)) / rounds) * frame.wide;
  const y = (value: number): number => frame.bottom - ((value - low) / (high - low)) * frame.tall;
  const path = (list: readonly ValuedOffer[], value: (offer: ValuedOffer) => number): string =>
    linePath(list.map((offer) => [x(offer), y(value(offer))]));
  const of = (who: typeof seat): ValuedOffer[] => offers.filter((offer) => offer.seat === who);
  // Leaving is possible before the first offer and after the last one as well.
  const leaving = [
    [frame.left, y(offers[0]!.walkAway[seat])] as const,
    ...offers.map((offer) => [x(offer), y(offer.walkAway[seat])] as const),
    [frame.right, y(offers.at(-1)!.walkAway[seat])] as const,
  ];
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="chart-drawing"
        role="img"
        aria-label={t('rounds.chart')}
      >
        <path className="chart-axis" d={frame.axes} />
        <path className="chart-walk" d={linePath(leaving)} />
        <path className="chart-mine" d={path(of(seat), (offer) => offer[seat])} />
        <path className="chart-theirs" d={path(of(otherSeat(seat)), (offer) => offer[seat])} />
        {offers.map((offer) => (
          <circle
            key={offer.n}
            className={`chart-offer chart-offer-${offer.seat === seat ? 'mine' : 'theirs'}`}
            cx={x(offer)}
            cy={y(offer[seat])}
            r={4}
          />
        ))}
        {roundNumbers.map((round) => (
          <text
            key={round}
            className="chart-label chart-number"
            x={frame.left + ((round - 0.7) / rounds) * frame.wide}
            y={frame.height - 8}
            textAnchor="middle"
          >
            {round}
          </text>
        ))}
        <text className="chart-label chart-number" x={frame.left - 4} y={y(low)} textAnchor="end">
          {format.number(low / 1_000)}
        </text>
        <text className="chart-label chart-number" x={frame.left - 4} y={y(high) + 8} textAnchor="end">
          {format.number(high / 1_000)}
        </text>
      </svg>
      <figcaption>
        <p className="second">
          {t('rounds.caption', { own: words.side(seat), other: words.side(otherSeat(seat)) })}
        </p>
        <details>
          <summary>{t('rounds.asTable')}</summary>
          <OfferTable offers={offers} />
        </details>
      </figcaption>
    </figure>
  );
}

/** Each offer with its value to both chairs, points. */
function OfferTable({ offers }: { offers: readonly ValuedOffer[] }) {
  const { t, format } = useLanguage();
  const words = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('rounds.round')}</th>
          <th scope="col">{t('rounds.offeredBy')}</th>
          <th scope="col">{t('rounds.to', { who: words.side('a') })}</th>
          <th scope="col">{t('rounds.to', { who: words.side('b') })}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <tr key={offer.n}>
            <th scope="row">{offer.round + 1}</th>
            <td>{words.side(offer.seat)}</td>
            <td>{format.number(offer.a / 1_000, 1, true)}</td>
            <td>{format.number(offer.b / 1_000, 1, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
