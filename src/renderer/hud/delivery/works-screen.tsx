import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { otherSeat } from '#engine/index.ts';
import { stateOf } from '#session/desk-game.ts';
import { readAccount } from '#session/readings/read-account.ts';
import { readDelivery } from '#session/readings/read-delivery.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { readWorks, type Works } from '#session/readings/read-works.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { RibbonStrip } from '../table/ribbon-strip.tsx';
import { useDesk, useGame } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';
import { AccountTable } from './account-table.tsx';
import { DeliveredAnswers } from './delivered-answers.tsx';
import { WorksWindow } from './works-window.tsx';

/** What an answer after the signing brought, whoever gave it; after the last one also what it all came to. */
export function WorksScreen() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, facts, send } = useDesk();
  const given = readDelivery(table, facts);
  const last = given.at(-1)!;
  const { cards } = table.common.delivery;
  const isAll = given.length === cards.length;
  const go = (
    <Button className="button button-main" onPress={() => send({ type: 'player.readWorks' })}>
      {t(isAll ? 'ending.toDebrief' : 'works.goOn')}
    </Button>
  );
  return (
    <Screen name="works" title={t('delivery.title', { n: given.length, of: cards.length })} bar={go}>
      <WorksWindow />
      <article className="paper narrow card">
        <p className="card-date">{format.date(last.date)}</p>
        <h2>{words.say(`card.${last.card}.title`)}</h2>
        <p>
          <Glossed text={words.say(`card.${last.card}.body`)} />
        </p>
        <DeliveredAnswers answers={given.slice(-1)} isTitled />
      </article>
      {isAll ? <WhatItCameTo /> : null}
    </Screen>
  );
}

/** Cost, how the values came to what they are as delivered, and the pay-off period at that cost. */
function WhatItCameTo() {
  const { t, format } = useLanguage();
  const { seat, table, facts } = useDesk();
  const game = useGame();
  const { private: both } = stateOf(game).context;
  const account = useMemo(() => readAccount(game.negotiation.table, stateOf(game).context), [game]);
  const built = game.minutes.find((event) => event.type === 'delivered');
  const contract = facts.outcome?.type === 'signed' ? facts.outcome.contract : null;
  const finalCost = built?.finalCost ?? null;
  const day = readDelivery(table, facts).at(-1)!.date;
  const standing = contract ? stateOfWorks(readWorks(table, facts, contract, day)) : 'stands';
  const ribbon = useMemo(
    () =>
      contract && finalCost !== null
        ? readRibbon(
            table,
            { economics: { ...facts.economics, expectedCost: finalCost } },
            { costBand: { low: finalCost, high: finalCost } },
            contract,
          )
        : null,
    [table, facts, contract, finalCost],
  );
  return (
    <section className="paper narrow" aria-labelledby="came-to-heading">
      <h2 id="came-to-heading">{t('works.cameTo')}</h2>
      {finalCost === null ? null : (
        <p>{t(`works.${standing}`, { cost: format.money(finalCost), date: format.date(day) })}</p>
      )}
      {account ? (
        <AccountTable
          account={account}
          leaving={{ a: both.a.walkAway, b: both.b.walkAway }}
          seats={[seat, otherSeat(seat)]}
        />
      ) : null}
      {ribbon ? <RibbonStrip ribbon={ribbon} seat={seat} isPainted={false} /> : null}
    </section>
  );
}

/** What the picture of that day shows, for its words. */
function stateOfWorks({ built, isHalted }: Works): 'stands' | 'halted' | 'building' {
  if (isHalted) return 'halted';
  return built > 0.99 ? 'stands' : 'building';
}
