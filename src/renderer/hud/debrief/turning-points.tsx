import { Button } from 'react-aria-components';
import { otherSeat } from '#engine/index.ts';
import type { DebriefReading, OfferNote } from '#session/readings/read-debrief.ts';
import type { MarkedMove } from '#session/session-ports.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** The moves that cost or won most, each with the better package and a way back to its moment. */
export function TurningPoints({ debrief }: { debrief: DebriefReading }) {
  const { t } = useLanguage();
  const review = useSitting((snapshot) => snapshot.context.review);
  return (
    <section className="paper" aria-labelledby="turning-heading">
      <h2 id="turning-heading">{t('turning.title')}</h2>
      {review === null ? <Waiting what={t('turning.reckoning')} /> : null}
      {review?.length === 0 ? <p>{t('turning.none')}</p> : null}
      <ol className="turning-list">
        {review?.map((move) => (
          <li key={move.n}>
            <MarkedMoveWords move={move} />{' '}
            {debrief.notes
              .filter(({ n }) => n === move.n)
              .map((note) => (
                <NoteWords key={note.type} note={note} />
              ))}
            <BetterPackage move={move} />
            <BranchButton move={move} />
          </li>
        ))}
      </ol>
      {review && review.length > 0 ? <p className="second">{t('turning.how')}</p> : null}
    </section>
  );
}

function MarkedMoveWords({ move }: { move: MarkedMove }) {
  const { t, format } = useLanguage();
  const { swing, round } = move;
  return (
    <>
      <strong className={swing < 0 ? 'turning-cost' : 'turning-won'}>
        {t(swing < 0 ? 'turning.cost' : 'turning.won', {
          n: round + 1,
          points: format.points(Math.abs(swing)),
        })}
      </strong>{' '}
      {t(`turning.${swing < 0 ? 'lost' : 'gained'}.${causeOf(move)}`)}
    </>
  );
}

/** Which sentence tells why the move cost or won something. */
function causeOf({ act, taken, swing, byTime, better }: MarkedMove): string {
  const signs = act === 'accepted' || taken;
  if (swing < 0 && better === null && signs) return 'belowLeaving';
  if (byTime) return 'byTime';
  return taken ? 'taken' : act;
}

/** What was to be had instead; nothing where the move itself was as good. */
function BetterPackage({ move: { better, contract } }: { move: MarkedMove }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, seat } = useGame();
  if (better === null || better.contract.every((position, index) => position === contract?.[index]))
    return null;
  return (
    <details>
      <summary>
        {t('turning.better', {
          own: format.points(better[seat]),
          who: words.side(otherSeat(seat)),
          theirs: format.points(better[otherSeat(seat)]),
        })}
      </summary>
      <ContractList terms={table.terms} contract={better.contract} beside={contract} />
    </details>
  );
}

function BranchButton({ move: { n, round } }: { move: MarkedMove }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  return (
    <Button
      className="button button-small"
      aria-label={t('turning.branchAt', { n: round + 1 })}
      onPress={() => send({ type: 'player.branched', n: n - 1 })}
    >
      {t('turning.branch')}
    </Button>
  );
}

function NoteWords({ note }: { note: OfferNote }) {
  const { t, format } = useLanguage();
  if (note.type === 'trade')
    return t('turning.trade', {
      own: format.signedPoints(note.own),
      other: format.signedPoints(note.other),
    });
  return t(`turning.gift.${note.price}`, {
    given: format.points(note.given),
    received: format.points(note.received),
  });
}
