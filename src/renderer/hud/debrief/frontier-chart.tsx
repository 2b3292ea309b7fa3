import { isWorthTelling } from '#analysis/moment/is-worth-telling.ts';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import type { BySeat } from '#engine/index.ts';
import { readChartScale } from '#session/readings/read-chart-scale.ts';
import type { DebriefReading } from '#session/readings/read-debrief.ts';
import { chartFrame } from '../charts/chart-frame.ts';
import { linePath } from '../charts/line-path.ts';
import { ValueNames } from '../charts/value-names.tsx';
import { valuePlane } from '../charts/value-plane.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';
import { lineName, type NamePlace, namePlaces } from './name-places.ts';
import { ticksOf } from './ticks-of.ts';

type Props = { debrief: DebriefReading; analysis: TableAnalysis };

const frame = chartFrame(640, 420, { left: 64, right: 16, top: 16, bottom: 44 });

/** Value to one chair against value to the other: frontier, walk-away lines, deal, missed trade and record. */
export function FrontierChart({ debrief, analysis }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { frontier, walkAway, deal, missedTrade, bestPassable, records } = analysis;
  const missed = deal && missedTrade && isWorthTelling(deal, missedTrade) ? missedTrade : null;
  const better = deal ? missed : bestPassable;
  const record = records.at(-1) ?? null;
  const scale = readChartScale(analysis, debrief.offers);
  const { x, y, across, along } = valuePlane(frame, scale);
  const inZone = frontier.filter(({ a, b }) => a >= walkAway.a && b >= walkAway.b);
  const points = [
    { type: 'deal', at: deal },
    { type: deal ? 'missed' : 'best', at: better },
    { type: 'record', at: record },
  ].flatMap(({ type, at }) => (at ? [{ type, at }] : []));
  const nameOf = (type: string): string =>
    type === 'record' && record ? words.say(`record.${record.id}`) : t(`chart.${type}`);
  const marks = points.map(({ type, at }) => ({ type, x: x(at.a), y: y(at.b), name: nameOf(type) }));
  // The name of the right end's own line takes its place among the others.
  const { names, others } = namePlaces(marks, frame, [y(walkAway.b) - lineName], y(walkAway.b));
  const say = ({ a, b }: BySeat<number>): string =>
    t('chart.both', { a: format.number(a / 1_000), b: format.number(b / 1_000) });
  return (
    <figure className="chart chart-frontiers">
      <div className="chart-ground" data-stage-slot="frontier" aria-hidden="true" />
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="chart-drawing"
        role="img"
        aria-label={t('chart.frontier')}
      >
        <path className="chart-zone" d={zonePath(inZone, walkAway, x, y)} />
        <path className="chart-axis" d={frame.axes} />
        <path className="chart-frontier" d={linePath(frontier.map(({ a, b }) => [x(a), y(b)]))} />
        <path className="chart-walk" d={across(walkAway.a)} />
        <path className="chart-walk" d={along(walkAway.b)} />
        {debrief.offers.map((offer) => (
          <circle
            key={offer.n}
            className={`chart-offer chart-offer-${offer.seat === debrief.seat ? 'mine' : 'theirs'}`}
            cx={x(offer.a)}
            cy={y(offer.b)}
            r={4}
          />
        ))}
        {deal && better ? (
          <path className="chart-jump" d={`M${x(deal.a)} ${y(deal.b)}L${x(better.a)} ${y(better.b)}`} />
        ) : null}
        <Names names={names} isGround />
        {marks.toReversed().map((mark) => (
          <Mark key={mark.type} type={mark.type} x={mark.x} y={mark.y} />
        ))}
        <text className="chart-label chart-limit" x={x(walkAway.a) + 6} y={frame.top + 12}>
          {t('chart.walkAwayOf', { who: words.side('a') })}
        </text>
        <text className="chart-label chart-limit" x={frame.right - 4} y={others[0]} textAnchor="end">
          {t('chart.walkAwayOf', { who: words.side('b') })}
        </text>
        <Names names={names} />
        <ValueNames frame={frame} sides={{ a: words.side('a'), b: words.side('b') }} />
        {ticksOf(scale.a).map((at) => (
          <text
            key={at}
            className="chart-label chart-number"
            x={x(at)}
            y={frame.bottom + 16}
            textAnchor="middle"
          >
            {format.number(at / 1_000)}
          </text>
        ))}
        {ticksOf(scale.b).map((at) => (
          <text
            key={at}
            className="chart-label chart-number"
            x={frame.left - 6}
            y={y(at) + 4}
            textAnchor="end"
          >
            {format.number(at / 1_000)}
          </text>
        ))}
      </svg>
      <figcaption>
        <ul className="chart-table">
          {points.map(({ type, at }) => (
            <li key={type}>
              {nameOf(type)}: {say(at)}
            </li>
          ))}
          <li>
            {t('chart.walkAways')}: {say(walkAway)}
          </li>
        </ul>
        {debrief.offers.length === 0 ? null : <p className="second">{t('chart.dots')}</p>}
      </figcaption>
    </figure>
  );
}

/** The names of the marks; their ground of paper lies below the marks, so that no name hides one. */
function Names({ names, isGround = false }: { names: readonly NamePlace[]; isGround?: boolean }) {
  return names.map((name) => (
    <text
      key={`${name.type} ${name.line}`}
      className={`chart-label chart-name-${name.type} chart-name-${isGround ? 'ground' : 'bare'}`}
      x={name.x}
      y={name.y}
      textAnchor={name.anchor}
    >
      {name.line}
    </text>
  ));
}

/** Each kind of point has its own shape, so that no meaning hangs on colour. */
function Mark({ type, x, y }: { type: string; x: number; y: number }) {
  switch (type) {
    case 'deal':
      return <circle className="chart-deal" cx={x} cy={y} r={8} />;
    case 'record':
      return <path className="chart-record" d={`M${x} ${y - 9}l9 9l-9 9l-9 -9z`} />;
    default:
      return <rect className="chart-missed" x={x - 7} y={y - 7} width={14} height={14} />;
  }
}

type Scale = (value: number) => number;

/** The zone between both walk-away lines and the frontier. */
function zonePath(inZone: readonly BySeat<number>[], walkAway: BySeat<number>, x: Scale, y: Scale): string {
  const first = inZone[0];
  const last = inZone.at(-1);
  if (!first || !last) return '';
  const rim = inZone.map(({ a, b }): [number, number] => [x(a), y(b)]);
  const corners: [number, number][] = [
    [x(walkAway.a), y(walkAway.b)],
    [x(walkAway.a), y(first.b)],
  ];
  return `${linePath([...corners, ...rim, [x(last.a), y(walkAway.b)]])}Z`;
}
