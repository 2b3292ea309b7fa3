import { useMemo } from 'react';
import type { TableAnalysis, ValuedContract } from '#analysis/moment/table-analysis.ts';
import { type BySeat, otherSeat, SEATS, type SeatId } from '#engine/index.ts';
import type { DebriefReading } from '#session/readings/read-debrief.ts';
import { readNearMiss } from '#session/readings/read-near-miss.ts';
import { useLanguage } from '../language/use-language.ts';

import { useSitting } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Props = { debrief: DebriefReading; analysis: TableAnalysis };

/** The end in a few sentences: how good the deal was, what became of it, whether leaving was right. */
export function Verdict({ debrief, analysis }: Props) {
  return (
    <>
      {debrief.outcome.type === 'signed' && analysis.deal ? (
        <SignedVerdict debrief={debrief} analysis={analysis} deal={analysis.deal} />
      ) : (
        <>
          <LeftVerdict debrief={debrief} analysis={analysis} />
          <NearMissWords />
        </>
      )}
      <AgainstRecord debrief={debrief} analysis={analysis} />
    </>
  );
}

function SignedVerdict({ debrief, analysis, deal }: Props & { deal: ValuedContract }) {
  const { t, format } = useLanguage();
  const share = useZoneWords(analysis);
  const { seat, sheets, cost, account } = debrief;
  const { walkAway } = analysis;
  const other = otherSeat(seat);
  const own = deal[seat] - walkAway[seat];
  const theirs = deal[other] - walkAway[other];
  const delivered = (side: SeatId): number | null =>
    sheets.find((sheet) => sheet.seat === side)?.delivered ?? null;
  const [ownDelivered, theirDelivered] = [delivered(seat), delivered(other)];
  return (
    <p className="verdict">
      <strong>{t(own >= 0 ? 'verdict.signed' : 'verdict.signedBelow')}</strong>{' '}
      {t('verdict.gains', { own: format.signedPoints(own), theirs: format.signedPoints(theirs) })} {share}{' '}
      {ownDelivered === null || theirDelivered === null
        ? null
        : t('verdict.delivered', {
            own: format.points(ownDelivered),
            theirs: format.points(theirDelivered),
            ownLeaving: format.points(walkAway[seat]),
            theirLeaving: format.points(walkAway[other]),
          })}{' '}
      {account?.lines.length ? t('verdict.whyDelivered') : null}{' '}
      {ownDelivered === null || cost === null || cost.final <= cost.expected
        ? null
        : t('verdict.overrun', {
            final: format.money(cost.final),
            expected: format.money(cost.expected),
          })}
    </p>
  );
}

function LeftVerdict({ debrief: { seat }, analysis }: Props) {
  const { t, format } = useLanguage();
  const share = useZoneWords(analysis);
  const windows = useSitting(({ context }) => context.rounds);
  const { walkAway, bestPassable, zone } = analysis;
  const isPlain = zone.passable === null;
  const lastOpen = windows?.findLast(({ passable }) => passable > 0) ?? null;
  if (bestPassable) {
    const other = otherSeat(seat);
    return (
      <p className="verdict">
        <strong>{t('verdict.missed')}</strong>{' '}
        {t(isPlain ? 'verdict.missedByPlain' : 'verdict.missedBy', {
          own: format.signedPoints(bestPassable[seat] - walkAway[seat]),
          theirs: format.signedPoints(bestPassable[other] - walkAway[other]),
        })}{' '}
        {share}
      </p>
    );
  }
  return (
    <p className="verdict">
      <strong>{t(lastOpen ? 'verdict.lateNo' : 'verdict.goodNo')}</strong>{' '}
      {lastOpen
        ? t('verdict.lateNoWhy', { n: lastOpen.round + 1 })
        : t(isPlain ? 'verdict.goodNoWhyPlain' : 'verdict.goodNoWhy')}
    </p>
  );
}

/** After talks that failed: with which change the last paper would have passed. */
function NearMissWords() {
  const { t, format } = useLanguage();
  const words = useWords();
  const game = useGame();
  const miss = useMemo(() => readNearMiss(game), [game]);
  if (miss === null) return null;
  const { table } = game.negotiation;
  const changes = miss.changes.map(({ term: id, from, to }) => {
    const term = table.terms[table.indexOf.get(id)!]!;
    return t('verdict.change', {
      term: words.term(id),
      from: words.value(term, from),
      to: words.value(term, to),
    });
  });
  return <p>{t(`verdict.nearMiss.${miss.paper}`, { changes: format.list(changes) })}</p>;
}

/** The recorded terms, counted by the sheets of this game's end. */
function AgainstRecord({ debrief: { seat }, analysis: { records, deal, walkAway } }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const last = records.at(-1);
  if (!last) return null;
  const record = words.say(`record.${last.id}`);
  if (deal) return <p>{t(`verdict.againstRecord.${betterFor(deal, last, seat)}`, { record })}</p>;
  const below = SEATS.filter((side) => last[side] < walkAway[side]);
  if (below.length === 0) return <p>{t('verdict.recordAbove', { record })}</p>;
  return <p>{t('verdict.recordBelow', { record, who: format.list(below.map(words.side)) })}</p>;
}

function betterFor(deal: BySeat<number>, record: BySeat<number>, seat: SeatId) {
  const own = deal[seat] > record[seat];
  const theirs = deal[otherSeat(seat)] > record[otherSeat(seat)];
  if (own && theirs) return 'both';
  if (own) return 'own';
  return theirs ? 'theirs' : 'neither';
}

function useZoneWords({ zone }: TableAnalysis): string {
  const { t, format } = useLanguage();
  if (zone.contracts === null) return '';
  const part = format.percent((zone.contracts / zone.all) * 100, 1);
  return zone.passable === null
    ? t('verdict.zonePlain', { share: part })
    : t('verdict.zone', { share: part, passable: zone.passable });
}
