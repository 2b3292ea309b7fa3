import type { MouseEvent } from 'react';
import type { BySeat, SeatId } from '#engine/index.ts';
import type { ClassDebrief, TableResult } from '#protocol/class/class-views.ts';
import { chartFrame } from '../charts/chart-frame.ts';
import { linePath } from '../charts/line-path.ts';
import { ValueNames } from '../charts/value-names.tsx';
import { type ValuePlane, valuePlane } from '../charts/value-plane.ts';
import { useLanguage } from '../language/use-language.ts';
import { type NamedMark, placeNames } from './place-names.ts';

type Props = {
  debrief: ClassDebrief;
  sides: BySeat<string>;
  ownTable: number | null;
  /** Another class at the same table, drawn beside this one. */
  compared?: ClassDebrief | null;
  /** Takes a place on the chart, in thousandths of a point; the form beside it does the same by keyboard. */
  onPick?: (at: BySeat<number>) => void;
};

type OnPlane = { debrief: ClassDebrief; plane: ValuePlane };

const frame = chartFrame(720, 440, { left: 64, right: 24, top: 24, bottom: 48 });

/** What the class has been shown so far: guesses, tables as dots, the frontier, the best joint trade, the record. */
export function ClassChart({ debrief, sides, ownTable, compared = null, onPick }: Props) {
  const { t } = useLanguage();
  const { frontier, walkAway, results, guesses } = debrief;
  const scale = compared ? joined(debrief.scale, compared.scale) : debrief.scale;
  const plane = valuePlane(frame, scale);
  const { x, y, across, along } = plane;
  const pick = (event: MouseEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = plane.valuesAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    if (at) onPick?.(at);
  };
  return (
    <figure className="chart class-chart">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="chart-drawing"
        role="img"
        aria-label={t('class.debrief.chart')}
        {...(onPick ? { onClick: pick } : {})}
      >
        <path className="chart-axis" d={frame.axes} />
        <path className="chart-frontier" d={linePath(frontier.map(({ a, b }) => [x(a), y(b)]))} />
        <path className="chart-walk" d={across(walkAway.a)} />
        <path className="chart-walk" d={along(walkAway.b)} />
        <text className="chart-label chart-limit" x={x(walkAway.a) + 6} y={frame.bottom - 8}>
          {t('class.debrief.leaves', { who: sides.a })}
        </text>
        <text className="chart-label chart-limit" x={frame.right} y={y(walkAway.b) - 6} textAnchor="end">
          {t('class.debrief.leaves', { who: sides.b })}
        </text>
        {compared ? <OtherClass debrief={compared} plane={plane} /> : null}
        {guesses.map((at, n) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: guesses have no names, and two may be the same
            key={`guess ${n}`}
            className="class-guess"
            d={`M${x(at.a) - 6} ${y(at.b) - 6}l12 12m0 -12l-12 12`}
          />
        ))}
        <TableDots results={results} ownTable={ownTable} plane={plane} />
        <BestAndRecord debrief={debrief} plane={plane} />
        <MarkNames debrief={debrief} plane={plane} />
        <ValueNames frame={frame} sides={sides} />
        <ScaleEnds scale={scale} />
      </svg>
      {results.length > 0 ? (
        <figcaption>
          {t(compared ? 'class.debrief.captionTwo' : 'class.debrief.caption')}{' '}
          {guesses.length > 0 ? t('class.debrief.captionGuesses', { n: guesses.length }) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

/** Another class at the same table, in squares. */
function OtherClass({ debrief: { frontier, results }, plane: { x, y } }: OnPlane) {
  return (
    <>
      <path
        className="chart-frontier chart-frontier-other"
        d={linePath(frontier.map(({ a, b }) => [x(a), y(b)]))}
      />
      {results.map(({ table, values, outcome }) => (
        <rect
          key={table}
          className={`class-dot class-dot-other class-dot-${outcome}`}
          x={x(values.a) - 6}
          y={y(values.b) - 6}
          width={12}
          height={12}
        />
      ))}
    </>
  );
}

type DotsProps = { results: readonly TableResult[]; ownTable: number | null; plane: ValuePlane };

function TableDots({ results, ownTable, plane: { x, y } }: DotsProps) {
  return dotsOf(results).map(({ tables, values, outcome }) => {
    const isOwn = ownTable !== null && tables.includes(ownTable);
    return (
      <circle
        key={tables[0]}
        className={`class-dot class-dot-${outcome} ${isOwn ? 'class-dot-own' : ''}`}
        cx={x(values.a)}
        cy={y(values.b)}
        r={isOwn ? 9 : 7}
      />
    );
  });
}

/** The best that there was for both together, and what became of it in the record. */
function BestAndRecord({ debrief: { best, records }, plane: { x, y } }: OnPlane) {
  const record = records.at(-1);
  return (
    <>
      {best ? (
        <rect className="chart-missed" x={x(best.a) - 6} y={y(best.b) - 6} width={12} height={12} />
      ) : null}
      {record ? <path className="chart-record" d={diamond(x(record.a), y(record.b))} /> : null}
    </>
  );
}

/** The names of all marks, none over another. */
function MarkNames({ debrief: { results, best, records }, plane: { x, y } }: OnPlane) {
  const { t } = useLanguage();
  const record = records.at(-1);
  const markAt = (kind: string, { a, b }: BySeat<number>, name: string) => ({
    kind,
    x: x(a),
    y: y(b),
    radius: 9,
    name,
  });
  const marks: readonly (NamedMark & { kind: string })[] = [
    ...dotsOf(results).map(({ tables, values }) => markAt('dot', values, namesOf(tables))),
    ...(best ? [markAt('best', best, t('class.debrief.best'))] : []),
    ...(record ? [markAt('record', record, t('class.debrief.record'))] : []),
  ];
  return placeNames(marks, frame).map((place, at) => (
    <text
      key={`${marks[at]!.kind} ${marks[at]!.name}`}
      className={`chart-label chart-name-${marks[at]!.kind}`}
      x={place.x}
      y={place.y}
      textAnchor="middle"
    >
      {marks[at]!.name}
    </text>
  ));
}

function ScaleEnds({ scale }: { scale: ClassDebrief['scale'] }) {
  const { format } = useLanguage();
  const say = (value: number): string => format.number(Math.round(value / 1_000));
  return (
    <>
      <text className="chart-label chart-number" x={frame.left} y={frame.bottom + 18}>
        {say(scale.a.low)}
      </text>
      <text className="chart-label chart-number" x={frame.right} y={frame.bottom + 18} textAnchor="end">
        {say(scale.a.high)}
      </text>
      <text className="chart-label chart-number" x={frame.left - 6} y={frame.bottom} textAnchor="end">
        {say(scale.b.low)}
      </text>
      <text className="chart-label chart-number" x={frame.left - 6} y={frame.top + 10} textAnchor="end">
        {say(scale.b.high)}
      </text>
    </>
  );
}

/** Tables that lie on one point make one dot. */
function dotsOf(results: readonly TableResult[]) {
  const dots = new Map<
    string,
    { tables: number[]; values: BySeat<number>; outcome: TableResult['outcome'] }
  >();
  for (const { table, values, outcome } of results) {
    const place = `${values.a}/${values.b}/${outcome}`;
    const dot = dots.get(place) ?? { tables: [], values, outcome };
    dot.tables.push(table);
    dots.set(place, dot);
  }
  return [...dots.values()];
}

const NAMED_AT_MOST = 4;

function namesOf(tables: readonly number[]): string {
  const named = tables.slice(0, NAMED_AT_MOST).join(', ');
  return tables.length > NAMED_AT_MOST ? `${named} +${tables.length - NAMED_AT_MOST}` : named;
}

function joined(one: ClassDebrief['scale'], other: ClassDebrief['scale']): ClassDebrief['scale'] {
  const both = (seat: SeatId) => ({
    low: Math.min(one[seat].low, other[seat].low),
    high: Math.max(one[seat].high, other[seat].high),
  });
  return { a: both('a'), b: both('b') };
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`;
}
