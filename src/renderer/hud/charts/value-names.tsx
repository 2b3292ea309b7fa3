import type { BySeat } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import type { ChartFrame } from './chart-frame.ts';

/** What the two axes of a chart of values stand for. */
export function ValueNames({ frame, sides }: { frame: ChartFrame; sides: BySeat<string> }) {
  const { t } = useLanguage();
  return (
    <>
      <text
        className="chart-label"
        x={(frame.width + frame.left) / 2}
        y={frame.height - 10}
        textAnchor="middle"
      >
        {t('chart.valueTo', { who: sides.a })}
      </text>
      <text
        className="chart-label"
        transform={`translate(18 ${frame.bottom / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        {t('chart.valueTo', { who: sides.b })}
      </text>
    </>
  );
}
