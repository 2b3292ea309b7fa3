import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';

/** The moves themselves: take the draft back or forward, accept what lies open, table the draft. */
export function MoveBar({ onOpenNews }: { onOpenNews: () => void }) {
  const { t, format } = useLanguage();
  const { table, view, facts, seat, draft, act, whyNot, send, thinking, refusal } = useDesk();
  const [isAsking, setAsking] = useState(false);
  const { contract, links } = draft.page;
  const offer = { type: 'makeOffer' as const, contract, links, speech: null };
  const cannotOffer = whyNot(offer);
  const cannotAccept = whyNot({ type: 'acceptOffer' });
  const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
  const offered = open && open.seat !== seat ? table.sheet(facts, view.own).valueOf(open.contract) : null;
  const isBelow = offered !== null && offered < view.own.walkAway;
  const accept = (): void => act({ type: 'acceptOffer' });
  const isMyTurn = facts.turn === seat && view.phase !== 'answering';
  const hasNews = isMyTurn && facts.news?.seat === seat;
  const blocked = isMyTurn ? (cannotOffer ?? refusal) : null;
  return (
    <section className="moves" data-coach="moves" aria-label={t('moves.title')}>
      <div className="move-line">
        {hasNews ? (
          <Button className="button button-news" onPress={onOpenNews}>
            {t('news.waiting')}
          </Button>
        ) : (
          <p className="moves-note">{moveNote({ thinking, blocked, offered })}</p>
        )}
        <Button
          className="button button-on-slate button-small"
          data-shortcut="undo"
          isDisabled={draft.past.length === 0}
          onPress={() => send({ type: 'player.undid' })}
        >
          {t('moves.undo')}
        </Button>
        <Button
          className="button button-on-slate button-small"
          data-shortcut="redo"
          isDisabled={draft.future.length === 0}
          onPress={() => send({ type: 'player.redid' })}
        >
          {t('moves.redo')}
        </Button>
        {whyNot({ type: 'withdrawOffer' }) === null ? (
          <Button
            className="button button-on-slate button-small"
            onPress={() => act({ type: 'withdrawOffer' })}
          >
            {t('moves.withdraw')}
          </Button>
        ) : null}
      </div>
      <div className="move-buttons">
        <Button
          className="button button-accept"
          data-shortcut="accept"
          isDisabled={cannotAccept !== null || thinking}
          onPress={() => (isBelow ? setAsking(true) : accept())}
        >
          {t('moves.accept')}
        </Button>
        <Button
          className="button button-main button-table"
          data-shortcut="table"
          isDisabled={cannotOffer !== null || thinking}
          onPress={() => act(offer)}
        >
          {t('moves.table')}
        </Button>
      </div>
      <ConfirmBox
        title={t('moves.belowQuestion')}
        body={t('moves.belowBody', {
          value: format.points(offered ?? 0),
          line: format.points(view.own.walkAway),
        })}
        confirm={t('moves.accept')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={accept}
      />
    </section>
  );

  function moveNote(now: { thinking: boolean; blocked: string | null; offered: number | null }): string {
    if (now.thinking) return t('moves.theirTurn');
    if (now.blocked) return t(`refusal.${now.blocked}`);
    if (now.offered !== null) return t('moves.offered', { points: format.points(now.offered) });
    return t('moves.yourTurn');
  }
}
