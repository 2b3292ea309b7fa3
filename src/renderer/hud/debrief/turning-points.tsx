import { Button } from 'react-aria-components';
import type { DebriefReading, TurningPoint } from '#session/readings/read-debrief.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';

/** Up to three moves that decided most. */
export function TurningPoints({ debrief }: { debrief: DebriefReading }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  return (
    <section className="paper" aria-labelledby="turning-heading">
      <h2 id="turning-heading">{t('turning.title')}</h2>
      {debrief.turningPoints.length === 0 ? <p>{t('turning.none')}</p> : null}
      <ol className="turning-list">
        {debrief.turningPoints.map((point) => (
          <li key={`${point.type}${point.n}`}>
            <strong>{t('turning.round', { n: point.round + 1 })}</strong> <PointWords point={point} />{' '}
            <Button
              className="button button-small"
              aria-label={t('turning.branchAt', { n: point.round + 1 })}
              onPress={() => send({ type: 'player.branched', n: point.before })}
            >
              {t('turning.branch')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PointWords({ point }: { point: TurningPoint }) {
  const { t, format } = useLanguage();
  const words = useWords();
  switch (point.type) {
    case 'gift':
      return t(point.good ? 'turning.cheapGift' : 'turning.gift', {
        given: format.points(point.given),
        received: format.points(point.received),
      });
    case 'trade':
      return t('turning.trade', {
        who: words.side(point.seat),
        own: format.signedPoints(point.own),
        other: format.signedPoints(point.other),
      });
    case 'passedOver':
      return t('turning.passedOver', { points: format.points(point.above) });
  }
}
