import type { ReelStep } from '#session/replay/read-reel.ts';
import type { ReelReckoning } from '#session/replay/reckon-question.ts';
import { chartFrame } from '../charts/chart-frame.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';

const frame = chartFrame(440, 200, { left: 44, right: 8, top: 14, bottom: 24 });

type Props = { steps: readonly ReelStep[]; at: number; onGo: (at: number) => void };

/** The zone of agreement as a share of all contracts, a bar for each step; the player's own setting beside the model's. */
export function ZoneChart({ steps, at, onGo }: Props) {
  const { t, format } = useLanguage();
  const reckoning = useSitting(({ context }) => context.reckoning);
  const model = useSitting(({ context }) => context.modelReckoning);
  const shares = sharesOf(reckoning);
  const modelShares = model === reckoning ? null : sharesOf(model);
  const most = Math.max(0.01, ...shares, ...(modelShares ?? []));
  const wide = frame.wide / steps.length;
  const x = (index: number): number => frame.left + index * wide;
  const tall = (share: number): number => (share / most) * frame.tall;
  return (
    <figure className="chart zone-chart">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="chart-drawing"
        role="img"
        aria-label={t('replay.chart')}
        onPointerDown={({ clientX, currentTarget }) => {
          const box = currentTarget.getBoundingClientRect();
          const along = ((clientX - box.left) / box.width) * frame.width - frame.left;
          onGo(Math.floor(along / wide));
        }}
      >
        <rect className="zone-here" x={x(at)} y={frame.top} width={wide} height={frame.tall} />
        {shares.map((share, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            className={index === at ? 'zone-bar zone-bar-here' : 'zone-bar'}
            x={x(index) + wide * 0.15}
            y={frame.bottom - tall(share)}
            width={wide * 0.7}
            height={tall(share)}
          />
        ))}
        {(modelShares ?? []).map((share, index) => (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            key={index}
            className="zone-model"
            d={`M${x(index)} ${frame.bottom - tall(share)}h${wide}`}
          />
        ))}
        {reckoning?.steps.map((step, index) =>
          step && step.zone.contracts === 0 ? (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
              key={index}
              className="zone-none"
              d={`M${x(index) + wide * 0.25} ${frame.bottom - 3}l${wide * 0.5} ${-wide * 0.5}m0 ${wide * 0.5}l${-wide * 0.5} ${-wide * 0.5}`}
            />
          ) : null,
        )}
        <path className="chart-axis" d={frame.axes} />
        <text className="chart-label chart-number" x={frame.left - 4} y={frame.top + 8} textAnchor="end">
          {format.percent(most * 100, 1)}
        </text>
        <text className="chart-label chart-number" x={frame.left - 4} y={frame.bottom} textAnchor="end">
          {format.percent(0)}
        </text>
        {steps.map((step, index) =>
          step.isChapter ? (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a label is its place
              key={index}
              className="chart-label chart-number"
              x={x(index)}
              y={frame.height - 8}
            >
              {step.told.type === 'record'
                ? step.date.slice(2, 4)
                : t('minutes.round', { n: (step.told.lines[0]?.round ?? 0) + 1 })}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className="second">{t(modelShares ? 'replay.chartOwn' : 'replay.chartModel')}</figcaption>
    </figure>
  );
}

function sharesOf(reckoning: ReelReckoning | null): number[] {
  return reckoning?.steps.map((step) => step?.zone.share ?? 0) ?? [];
}
