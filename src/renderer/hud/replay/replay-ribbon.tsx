import { useMemo } from 'react';
import { type Contract, createTable } from '#engine/index.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { publicPartOf, type Reel } from '#session/replay/reel.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { RibbonStrip } from '../table/ribbon-strip.tsx';

type Props = { reel: Reel; at: number; contract: Contract | null };

/** The pay-off ribbon of the contract on the table, where this table has one. */
export function ReplayRibbon({ reel, at, contract }: Props) {
  const { t } = useLanguage();
  const common = publicPartOf(reel);
  const table = useMemo(() => createTable(common, {}), [common]);
  const reckoned = useSitting(({ context }) => context.reckoning?.steps[at] ?? null);
  const economics = reckoned?.economics ?? common.economics;
  const ribbon = contract ? readRibbon(table, { economics }, { costBand: null }, contract) : null;
  if (table.payOff === null) return null;
  return (
    <section className="paper replay-ribbon" aria-labelledby="ribbon-heading">
      <h2 id="ribbon-heading" className="section-label">
        {t('replay.ribbon')}
      </h2>
      {ribbon ? (
        <RibbonStrip ribbon={ribbon} seat="a" isPainted={false} />
      ) : (
        <p className="second">{t('replay.noContract')}</p>
      )}
    </section>
  );
}
