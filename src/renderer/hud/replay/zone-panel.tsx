import type { ReelStep } from '#session/replay/read-reel.ts';
import type { Reel } from '#session/replay/reel.ts';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';
import { ZoneChart } from './zone-chart.tsx';

type Props = { reel: Reel; steps: readonly ReelStep[]; at: number; onGo: (at: number) => void };

/** What could still be agreed at this step, and how that grew and shrank over the steps. */
export function ZonePanel({ reel, steps, at, onGo }: Props) {
  const { t } = useLanguage();
  const reckoning = useSitting(({ context }) => context.reckoning);
  const isReckoning = useSitting((snapshot) => snapshot.matches({ replaying: 'reckoning' }));
  return (
    <section className="paper zone-panel" aria-labelledby="zone-heading">
      <h2 id="zone-heading" className="section-label">
        {t('replay.zone')}
      </h2>
      {isReckoning ? <Waiting what={t('replay.reckoning')} /> : null}
      {reckoning ? (
        <>
          <ZoneChart steps={steps} at={at} onGo={onGo} />
          <ZoneNumbers reel={reel} at={at} />
        </>
      ) : null}
      {!reckoning && !isReckoning ? <p>{t(`replay.closed.${reel.type}`)}</p> : null}
    </section>
  );
}

function ZoneNumbers({ reel, at }: Pick<Props, 'reel' | 'at'>) {
  const { t, format } = useLanguage();
  const words = useWords();
  const step = useSitting(({ context }) => context.reckoning?.steps[at] ?? null);
  if (!step) return <p>{t('replay.beforeWindow')}</p>;
  const { zone, walkAway, contract } = step;
  return (
    <>
      <p className="zone-sentence">
        {zone.contracts === 0
          ? t('replay.noZone')
          : t('replay.zoneSentence', {
              share: format.percent(zone.share * 100, 1),
              passable: format.number(zone.passable),
              surplus: format.points(zone.surplus * 1_000),
            })}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('replay.worth')}</th>
            <th scope="col">{words.side('a')}</th>
            <th scope="col">{words.side('b')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('replay.leaving')}</th>
            <td>{format.number(walkAway.a / 1_000, 1, true)}</td>
            <td>{format.number(walkAway.b / 1_000, 1, true)}</td>
          </tr>
          {contract ? (
            <tr>
              <th scope="row">{t('replay.onTheTable')}</th>
              <td>{format.number(contract.a / 1_000, 1, true)}</td>
              <td>{format.number(contract.b / 1_000, 1, true)}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <p className="second">
        {t(reel.type === 'game' ? 'replay.modelNote.game' : 'replay.modelNote.record')}
      </p>
    </>
  );
}
