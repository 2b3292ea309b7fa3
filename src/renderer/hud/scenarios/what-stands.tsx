import { Button } from 'react-aria-components';
import { standingOf } from '#session/read-standing-games.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { PromiseLedger } from './promise-ledger.tsx';
import { useTableTexts } from './use-table-texts.ts';

/** What the finished game leaves for other tables, and the way to them; nothing for a table that is not ours. */
export function WhatStands() {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const game = useGame();
  const standing = standingOf(game);
  const texts = useTableTexts(game.texts === null ? [game.scenario.public.id] : []);
  if (!standing || !texts || game.texts !== null) return null;
  return (
    <section className="paper standing" aria-labelledby="stands-heading">
      <h2 id="stands-heading">{t('standing.left')}</h2>
      <PromiseLedger standing={[standing]} texts={texts} />
      <p className="second">{t('standing.seen')}</p>
      <Button className="button" onPress={() => send({ type: 'player.wentOn' })}>
        {t('standing.goOn')}
      </Button>
    </section>
  );
}
