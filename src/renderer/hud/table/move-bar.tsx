import { memo, use, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Command, type RefusalCode, refusalOf } from '#engine/index.ts';
import { viewOf } from '#session/desk-game.ts';
import type { Draft } from '#session/draft.ts';
import type { HomeOutlook } from '#session/readings/read-home-outlook.ts';
import { type HomeStop, readHomeStops } from '#session/readings/read-home-stops.ts';
import { readTheirOffer, type TheirOffer } from '#session/readings/read-their-offer.ts';
import type { SittingSnapshot } from '#session/sitting.ts';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useChair, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { ByOfferContext } from './by-offer-context.ts';

/** So many rounds before the end a paper that their home leans against is asked about before it is sent. */
const warnedRounds = 2;

/** The moves themselves: take the draft back or forward, accept what lies open, table the draft. */
export function MoveBar({ onOpenAsked }: { onOpenAsked: () => void }) {
  const { t, format } = useLanguage();
  const { table, view, act, whyNot, thinking } = useChair();
  const [isAsking, setAsking] = useState(false);
  const cannotOffer = useSitting(whyNotOffer);
  const cannotAccept = whyNot({ type: 'acceptOffer' });
  const { minutes } = useGame();
  const theirs = useMemo(() => readTheirOffer(table, view, minutes), [table, view, minutes]);
  const offered = theirs.type === 'open' ? theirs.value : null;
  const isBelow = theirs.type === 'open' && theirs.aboveLeaving < 0;
  const accept = (): void => act({ type: 'acceptOffer' });
  return (
    <section className="moves" data-coach="moves" aria-label={t('moves.title')}>
      <div className="move-line">
        <MoveNote onOpenAsked={onOpenAsked} theirs={theirs} cannotOffer={cannotOffer} />
        {use(ByOfferContext)}
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
      <div className="move-buttons">
        <Button
          className="button button-accept"
          data-shortcut="accept"
          aria-describedby="moves-note"
          isDisabled={cannotAccept !== null || thinking}
          onPress={() => (isBelow ? setAsking(true) : accept())}
        >
          {t('moves.accept')}
        </Button>
        <TableOffer isDisabled={cannotOffer !== null || thinking} />
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

/** Tables the draft; near the end it asks first where their home has said that it leans against it. */
function TableOffer({ isDisabled }: { isDisabled: boolean }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const actor = useSittingActor();
  const { table, view, act } = useChair();
  const { minutes } = useGame();
  const [stops, setStops] = useState<readonly HomeStop[]>([]);
  const left = table.common.rounds.length - view.facts.round - 1;
  const tableIt = (): void => act(offerOf(actor.getSnapshot().context.draft!));
  const press = (): void => {
    const { contract } = actor.getSnapshot().context.draft!.page;
    const found = left < warnedRounds ? readHomeStops(table, view, contract, minutes) : [];
    if (found.length === 0) tableIt();
    setStops(found);
  };
  const named = stops.map(({ term: id, refused, theirs }) => {
    const term = table.terms[table.indexOf.get(id)!]!;
    return t('moves.homeStop', {
      term: words.term(id),
      refused: words.value(term, refused),
      theirs: words.value(term, theirs),
    });
  });
  return (
    <>
      <Button
        className="button button-main button-table"
        data-shortcut="table"
        isDisabled={isDisabled}
        onPress={press}
      >
        {t('moves.table')}
      </Button>
      <ConfirmBox
        title={t('moves.homeQuestion')}
        body={t('moves.homeBody', { left, stops: format.list(named) })}
        confirm={t('moves.table')}
        isOpen={stops.length > 0}
        onClose={() => setStops([])}
        onConfirm={tableIt}
      />
    </>
  );
}

type NoteProps = {
  onOpenAsked: () => void;
  theirs: TheirOffer;
  cannotOffer: RefusalCode | null;
};

/** Whose move it is and what stands in its way, or the news that waits for an answer. */
function MoveNote({ onOpenAsked, theirs, cannotOffer }: NoteProps) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, facts, seat, thinking } = useChair();
  const refusal = useSitting(({ context }) => context.refusal);
  const isMyTurn = facts.turn === seat && view.phase !== 'answering';
  if (view.phase === 'answering' && facts.question?.by !== seat)
    return (
      <Button className="button button-news" onPress={onOpenAsked}>
        {t('answer.waiting')}
      </Button>
    );
  if (isMyTurn && facts.news?.seat === seat)
    return (
      <Button className="button button-news" onPress={onOpenAsked}>
        {t('news.waiting')}
      </Button>
    );
  return (
    <p id="moves-note" className="moves-note">
      {note()}
    </p>
  );

  function note(): string {
    const blocked = isMyTurn ? (cannotOffer ?? refusal) : null;
    if (thinking) return t('moves.theirTurn');
    if (blocked && blocked !== 'offer/too-late') return t(`refusal.${blocked}`);
    const status = offerStatus();
    return blocked ? `${t('moves.lastAnswer')} ${status}` : status;
  }

  function offerStatus(): string {
    switch (theirs.type) {
      case 'gone':
        return t('moves.gone', { what: words.line(theirs.line, table.terms, 'roundCard') });
      case 'open':
        return t('moves.offered', {
          value: format.points(theirs.value),
          gap: format.number(Math.abs(theirs.aboveLeaving) / 1_000, 1),
          side: theirs.aboveLeaving < 0 ? 'below' : 'above',
          home: theirs.vote ? homeStatus(theirs.vote) : '',
        }).trim();
      default:
        return t('moves.yourTurn');
    }
  }

  function homeStatus({ type, yes, total }: HomeOutlook): string {
    return t(outlookKeys[type], { yes, total });
  }
}

const outlookKeys = {
  passes: 'moves.homePasses',
  byPromise: 'moves.homeByPromise',
  fails: 'moves.homeFails',
} as const;

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
