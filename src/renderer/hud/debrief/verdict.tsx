import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { otherSeat } from '#engine/index.ts';
import type { DebriefReading } from '#session/readings/read-debrief.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { debrief: DebriefReading; analysis: TableAnalysis };

/** The one sentence on the end: how good the deal was, or whether leaving was right. */
export function Verdict({ debrief: { seat, outcome }, analysis }: Props) {
  const { t, format } = useLanguage();
  const { deal, walkAway, bestPassable, zone } = analysis;
  const share = zoneWords();
  if (outcome.type === 'signed' && deal) {
    const own = deal[seat] - walkAway[seat];
    const theirs = deal[otherSeat(seat)] - walkAway[otherSeat(seat)];
    return (
      <p className="verdict">
        <strong>{t(own >= 0 ? 'verdict.signed' : 'verdict.signedBelow')}</strong>{' '}
        {t('verdict.gains', { own: format.signedPoints(own), theirs: format.signedPoints(theirs) })} {share}
      </p>
    );
  }
  return (
    <p className="verdict">
      <strong>{t(bestPassable ? 'verdict.missed' : 'verdict.goodNo')}</strong>{' '}
      {bestPassable
        ? t(zone.passable === null ? 'verdict.missedByPlain' : 'verdict.missedBy', {
            own: format.signedPoints(bestPassable[seat] - walkAway[seat]),
            theirs: format.signedPoints(bestPassable[otherSeat(seat)] - walkAway[otherSeat(seat)]),
          })
        : t(zone.passable === null ? 'verdict.goodNoWhyPlain' : 'verdict.goodNoWhy')}{' '}
      {share}
    </p>
  );

  function zoneWords(): string {
    if (zone.contracts === null) return '';
    const part = format.percent((zone.contracts / zone.all) * 100, 1);
    return zone.passable === null
      ? t('verdict.zonePlain', { share: part })
      : t('verdict.zone', { share: part, passable: zone.passable });
  }
}
