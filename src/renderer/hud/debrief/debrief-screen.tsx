import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { otherSeat } from '#engine/index.ts';
import { counterpartId, seatCounterpart } from '#session/counterparts.ts';
import { isHotSeat } from '#session/hot-seat/is-hot-seat.ts';
import { readDebrief } from '#session/readings/read-debrief.ts';
import { Waiting } from '../controls/waiting.tsx';
import { DeliveryReport } from '../delivery/delivery-report.tsx';
import { useLanguage } from '../language/use-language.ts';
import { WhatStands } from '../scenarios/what-stands.tsx';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { AdvisersReport } from './advisers-report.tsx';
import { BesideRecord } from './beside-record.tsx';
import { Discussion } from './discussion.tsx';
import { FrontierChart } from './frontier-chart.tsx';
import { KeepGame } from './keep-game.tsx';
import { MissedTrade } from './missed-trade.tsx';
import { ProcessPanel } from './process-panel.tsx';
import { Readings } from './readings.tsx';
import { RoundChart } from './round-chart.tsx';
import { RoundWindows } from './round-windows.tsx';
import { SheetsTable } from './sheets-table.tsx';
import { TurningPoints } from './turning-points.tsx';
import { Verdict } from './verdict.tsx';

/** Everything face up: what was possible, what was reached, and who might have done what. */
export function DebriefScreen() {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const game = useGame();
  const analysis = useSitting(({ context }) => context.analysis);
  const end = useSitting(({ context }) => context.recordEnd);
  const debrief = useMemo(() => readDebrief(game), [game]);
  const { seed, seats, options } = game.log.header;
  const other = otherSeat(game.seat);
  const scenario = game.scenario.public.id;
  const two = isHotSeat(game);
  const character = two ? null : counterpartId(seatCounterpart(seats[other].agent, scenario, game.seat));
  // Two rounds are too few for charts over time and measures of style.
  const isLesson = words.maybe('coach.debrief.1') !== null;
  const again = { scenario, character, ...(options.short ? { short: true as const } : {}) };
  const bar = (
    <>
      <span className="bar-space" />
      <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
        {t('common.backToTitle')}
      </Button>
      {two ? (
        <Button className="button button-on-slate" onPress={() => send({ type: 'player.turnedDesk' })}>
          {t('debrief.fromOtherChair', { who: words.side(other) })}
        </Button>
      ) : (
        <Button
          className="button button-on-slate"
          onPress={() => send({ type: 'player.tookSeat', ...again, seat: other, seed })}
        >
          {t('debrief.otherChairSameSeed')}
        </Button>
      )}
      <Button
        className={`button ${isLesson ? 'button-on-slate' : 'button-main'}`}
        onPress={() =>
          send({ type: 'player.tookSeat', ...again, seat: two ? 'a' : other, seed: nextSeed(seed) })
        }
      >
        {t(two ? 'debrief.againTwo' : 'debrief.otherChair')}
      </Button>
      {isLesson ? (
        <Button className="button button-main" onPress={() => send({ type: 'player.wentToTables' })}>
          {t('debrief.realTable')}
        </Button>
      ) : null}
    </>
  );
  return (
    <Screen
      name="debrief"
      title={t('debrief.title', { table: shortName(words.say('table.title')) })}
      bar={bar}
    >
      <div className="debrief-grid">
        {analysis && end && game.log.header.start.date !== null ? (
          <BesideRecord game={game} analysis={analysis} end={end} />
        ) : null}
        <div className="debrief-side">
          <section className="paper debrief-main" aria-labelledby="frontier-heading">
            <h2 id="frontier-heading">{t('debrief.possible')}</h2>
            {analysis ? (
              <>
                <Verdict debrief={debrief} analysis={analysis} />
                <FrontierChart debrief={debrief} analysis={analysis} />
                <MissedTrade analysis={analysis} />
              </>
            ) : (
              <Waiting what={t('debrief.reckoning')} />
            )}
          </section>
          <TurningPoints debrief={debrief} />
          <KeepGame game={game} />
        </div>
        <div className="debrief-side">
          {isLesson ? null : (
            <section className="paper" aria-labelledby="rounds-heading">
              <h2 id="rounds-heading">{t('debrief.rounds')}</h2>
              <RoundChart debrief={debrief} />
            </section>
          )}
          {isLesson ? null : <RoundWindows />}
          <AdvisersReport />
          <DeliveryReport />
          <WhatStands />
          <Discussion />
        </div>
        <SheetsTable debrief={debrief} />
        {isLesson ? null : (
          <>
            <ProcessPanel />
            <Readings debrief={debrief} />
          </>
        )}
      </div>
    </Screen>
  );
}

/** What stands before the colon of a table's title; the whole would push the buttons out of their line. */
function shortName(title: string): string {
  return title.split(': ')[0]!;
}

const seedStep = 7_919;

/** Another draw, found from this one so that it can be told in advance. */
function nextSeed(seed: number): number {
  return (seed + seedStep) % 1_000_000;
}
