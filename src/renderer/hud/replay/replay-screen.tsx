import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { isModelAsItIs } from '#analysis/replay/model-setting.ts';
import { ledgerAt, type ReelStep, readReel } from '#session/replay/read-reel.ts';
import type { Reel } from '#session/replay/reel.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';
import { ArgueBox } from './argue-box.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { MoveCard } from './move-card.tsx';
import { PositionsTable } from './positions-table.tsx';
import { PromiseLedger } from './promise-ledger.tsx';
import { ReplayMap } from './replay-map.tsx';
import { ReplayRibbon } from './replay-ribbon.tsx';
import { Scrubber } from './scrubber.tsx';
import { TakeOverBox } from './take-over-box.tsx';
import { useSpool } from './use-spool.ts';
import { ZonePanel } from './zone-panel.tsx';

type Open = 'takeOver' | 'argue' | null;

/** A record or a game, step by step. */
export function ReplayScreen({ reel }: { reel: Reel }) {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const setting = useSitting(({ context }) => context.setting);
  const reading = useMemo(() => readReel(reel), [reel]);
  const [open, setOpen] = useState<Open>(null);
  const spool = useSpool(reading.steps, firstOf(reel, reading.steps));
  const step = reading.steps[spool.at];
  const bar = (
    <>
      {isModelAsItIs(setting) ? null : <strong className="own-setting">{t('replay.ownSetting')}</strong>}
      <span className="bar-space" />
      <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToArchive' })}>
        {t('replay.back')}
      </Button>
      {reel.type === 'record' ? (
        <>
          <Button className="button button-on-slate" onPress={() => setOpen('argue')}>
            {t('replay.argue')}
          </Button>
          <Button
            className="button button-main"
            isDisabled={!step?.takeOver}
            onPress={() => setOpen('takeOver')}
          >
            {t('replay.takeOver')}
          </Button>
        </>
      ) : null}
      {reel.type === 'game' ? <ExportButtons game={reel.game} className="button button-on-slate" /> : null}
      {reel.type === 'game' && step ? (
        <Button className="button button-main" onPress={() => send({ type: 'player.branched', n: step.n })}>
          {t('replay.branch')}
        </Button>
      ) : null}
    </>
  );
  const table = words.say('table.title').split(': ')[0]!;
  return (
    <Screen name="replay" title={t(`replay.title.${reel.type}`, { table })} bar={bar}>
      {step ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="replay-grid" aria-label={t('replay.step')} tabIndex={0}>
            <div className="replay-column">
              <MoveCard step={step} count={reading.steps.length} at={spool.at} terms={reading.common.terms} />
              <PositionsTable step={step} terms={reading.common.terms} />
            </div>
            <div className="replay-column">
              <ReplayMap
                table={reading.common.id}
                actors={step.told.type === 'record' ? step.told.step.actors : []}
              />
              <ReplayRibbon reel={reel} at={spool.at} contract={step.contract} />
            </div>
            <div className="replay-column">
              <ZonePanel reel={reel} steps={reading.steps} at={spool.at} onGo={spool.go} />
              {reel.type === 'record' ? <PromiseLedger lines={ledgerAt(reading, step.n)} /> : null}
            </div>
          </section>
          <Scrubber spool={spool} steps={reading.steps} />
        </>
      ) : (
        <p className="lead">{t('replay.empty')}</p>
      )}
      {reel.type === 'record' && step?.takeOver ? (
        <TakeOverBox
          reel={reel}
          takeOver={step.takeOver}
          at={spool.at}
          isOpen={open === 'takeOver'}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {reel.type === 'record' ? (
        <ArgueBox reel={reel} isOpen={open === 'argue'} onClose={() => setOpen(null)} />
      ) : null}
    </Screen>
  );
}

/** Index of the step with which the walk begins. */
function firstOf(reel: Reel, steps: readonly ReelStep[]): number {
  return reel.type === 'record'
    ? Math.max(
        0,
        steps.findIndex(({ n }) => n === reel.from),
      )
    : 0;
}
