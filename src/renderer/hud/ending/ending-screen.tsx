import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Outcome } from '#engine/index.ts';
import { isHotSeat } from '#session/hot-seat/is-hot-seat.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { RibbonStrip } from '../table/ribbon-strip.tsx';
import { useDesk, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** The talks are over: a signature, an empty chair or a no from home. */
export function EndingScreen() {
  const { t, format } = useLanguage();
  const { table, facts, send } = useDesk();
  const outcome = facts.outcome!;
  const date = format.date(table.common.rounds[outcome.round]!.date);
  const isDelivered = outcome.type === 'signed' && facts.options.delivery;
  const go = (
    <Button className="button button-main" onPress={() => send({ type: 'player.readEnd' })}>
      {t(isDelivered ? 'ending.toDelivery' : 'ending.toDebrief')}
    </Button>
  );
  return (
    <Screen name="ending" title={t(`ending.${outcome.type}.title`)} bar={go}>
      <div className="stage-window" data-stage-slot="scene" aria-hidden="true" />
      <div className="paper narrow ending">
        <span className={`ending-seal ending-${outcome.type}`} aria-hidden="true" />
        <p>
          {table.common.undated ? t('ending.round', { n: outcome.round + 1 }) : t('ending.date', { date })}
        </p>
        <EndingWords outcome={outcome} />
      </div>
    </Screen>
  );
}

function EndingWords({ outcome }: { outcome: Outcome }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { seat, table, view, facts } = useDesk();
  // Two persons at one machine read the end together: nothing of it is from one chair.
  const together = isHotSeat(useGame());
  const contract = outcome.type === 'breakdown' ? null : outcome.contract;
  const costBand = together ? null : view.own.costBand;
  const ribbon = useMemo(
    () => (contract ? readRibbon(table, facts, { costBand }, contract) : null),
    [table, facts, costBand, contract],
  );
  if (outcome.type === 'breakdown') {
    return (
      <>
        <p>{t('ending.breakdown.body', { who: words.side(outcome.by) })}</p>
        {together ? null : <p>{t('ending.breakdown.worth', { line: format.points(view.own.walkAway) })}</p>}
      </>
    );
  }
  const worth = (): string => {
    const value = table.sheet(facts, view.own).valueOf(outcome.contract);
    return t('ending.signed.body', { value: format.points(value), line: format.points(view.own.walkAway) });
  };
  return (
    <>
      <p>
        {outcome.type === 'rejected-at-home'
          ? t('ending.rejected-at-home.body', { who: format.list(outcome.by.map(words.side)) })
          : together
            ? t('ending.signed.together')
            : worth()}
      </p>
      {ribbon ? <RibbonStrip ribbon={ribbon} seat={seat} /> : null}
      <ContractList terms={table.terms} contract={outcome.contract} />
    </>
  );
}
