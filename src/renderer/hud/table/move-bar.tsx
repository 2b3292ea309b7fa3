import { memo, use, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Command, type RefusalCode, refusalOf } from '#engine/index.ts';
import { viewOf } from '#session/desk-game.ts';
import type { Draft } from '#session/draft.ts';
import type { SittingSnapshot } from '#session/sitting.ts';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useChair } from '../use-desk.ts';
import { ByOfferContext } from './by-offer-context.ts';

/** The moves themselves: take the draft back or forward, accept what lies open, table the draft. */
export function MoveBar({ onOpenNews }: { onOpenNews: () => void }) {
  const { t, format } = useLanguage();
  const actor = useSittingActor();
  const { table, view, facts, seat, act, whyNot, thinking } = useChair();
  const [isAsking, setAsking] = useState(false);
  const cannotOffer = useSitting(whyNotOffer);
  const cannotAccept = whyNot({ type: 'acceptOffer' });
  const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
  const offered = open && open.seat !== seat ? table.sheet(facts, view.own).valueOf(open.contract) : null;
  const isBelow = offered !== null && offered < view.own.walkAway;
  const accept = (): void => act({ type: 'acceptOffer' });
  return (
    <section className="moves" data-coach="moves" aria-label={t('moves.title')}>
      <div className="move-line">
        <MoveNote onOpenNews={onOpenNews} offered={offered} cannotOffer={cannotOffer} />
        <DraftHistory />
        {whyNot({ type: 'withdrawOffer' }) === null ? (
          <Button
            className="button button-on-slate button-small"
            onPress={() => act({ type: 'withdrawOffer' })}
          >
            {t('moves.withdraw')}
          </Button>
        ) : null}
      </div>
      {use(ByOfferContext)}
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
          onPress={() => act(offerOf(actor.getSnapshot().context.draft!))}
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
}

type NoteProps = {
  onOpenNews: () => void;
  /** What their open offer is worth to me, thousandths of a point. */
  offered: number | null;
  cannotOffer: RefusalCode | null;
};

/** Whose move it is and what stands in its way, or the news that waits for an answer. */
function MoveNote({ onOpenNews, offered, cannotOffer }: NoteProps) {
  const { t, format } = useLanguage();
  const { view, facts, seat, thinking } = useChair();
  const refusal = useSitting(({ context }) => context.refusal);
  const isMyTurn = facts.turn === seat && view.phase !== 'answering';
  if (isMyTurn && facts.news?.seat === seat)
    return (
      <Button className="button button-news" onPress={onOpenNews}>
        {t('news.waiting')}
      </Button>
    );
  return <p className="moves-note">{note()}</p>;

  function note(): string {
    const blocked = isMyTurn ? (cannotOffer ?? refusal) : null;
    if (thinking) return t('moves.theirTurn');
    if (blocked) return t(`refusal.${blocked}`);
    if (offered !== null) return t('moves.offered', { points: format.points(offered) });
    return t('moves.yourTurn');
  }
}

/** Takes the draft back and forward. */
const DraftHistory = memo(function DraftHistory() {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const canUndo = useSitting(({ context }) => (context.draft?.past.length ?? 0) > 0);
  const canRedo = useSitting(({ context }) => (context.draft?.future.length ?? 0) > 0);
  return (
    <>
      <Button
        className="button button-on-slate button-small"
        data-shortcut="undo"
        isDisabled={!canUndo}
        onPress={() => send({ type: 'player.undid' })}
      >
        {t('moves.undo')}
      </Button>
      <Button
        className="button button-on-slate button-small"
        data-shortcut="redo"
        isDisabled={!canRedo}
        onPress={() => send({ type: 'player.redid' })}
      >
        {t('moves.redo')}
      </Button>
    </>
  );
});

function offerOf({ page: { contract, links } }: Draft) {
  return { type: 'makeOffer' as const, contract, links, speech: null };
}

/** Why the draft as it stands could not be tabled, so that the bar draws again only when that changes. */
function whyNotOffer({ context: { game, draft } }: SittingSnapshot): RefusalCode | null {
  if (!game || !draft) return null;
  const command: Command = { ...offerOf(draft), seat: game.seat };
  return refusalOf(game.table, viewOf(game), command);
}
