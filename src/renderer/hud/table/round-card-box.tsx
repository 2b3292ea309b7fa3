import { useEffect, useMemo, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { positionOf } from '#engine/index.ts';
import { type DraftChange, type DraftMove, readDraftChange } from '#session/readings/read-draft-change.ts';
import { readPostcard } from '#session/readings/read-postcard.ts';
import {
  type RoundCard,
  type RoundCardLine,
  type RuleChange,
  readRoundCard,
} from '#session/readings/read-round-card.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useDesk, useGame } from '../use-desk.ts';
import { usePackTexts } from '../words/pack-texts.tsx';
import { unknownNumber } from '../words/unknown-number.ts';
import { useWords } from '../words/use-words.ts';
import { Postcard } from './postcard.tsx';

/** Before this chair's first move of a round: what has happened and what it did, and the postcard that came with it. */
export function RoundCardBox({ isDue }: { isDue: boolean }) {
  const { common } = usePackTexts();
  const { table, view, facts, send } = useChair();
  const { minutes } = useGame();
  const count = Object.keys(common).filter((key) => /^postcard\.\d+$/.test(key)).length;
  const card = useMemo(
    () => (isDue ? readRoundCard(table, view, minutes) : null),
    [isDue, table, view, minutes],
  );
  const postcard = useMemo(
    () => (facts.finalAnswer ? null : readPostcard(table, facts, count)),
    [table, facts, count],
  );
  const isEmpty = card === null && postcard === null;
  useEffect(() => {
    if (isDue && isEmpty) send({ type: 'player.readCard' });
  }, [isDue, isEmpty, send]);
  if (!isDue || isEmpty) return null;
  return <TwoSidedCard card={card} postcard={postcard} onRead={() => send({ type: 'player.readCard' })} />;
}

type CardProps = { card: RoundCard | null; postcard: number | null; onRead: () => void };

/** The news in front, the postcard behind; with no news the postcard lies open. */
function TwoSidedCard({ card, postcard, onRead }: CardProps) {
  const { t } = useLanguage();
  const { facts } = useChair();
  const [isTurned, setTurned] = useState(card === null);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onRead}>
      <Modal className="modal modal-round-card">
        <Dialog className="round-card">
          <Heading slot="title" className={isTurned ? 'visually-hidden' : 'dialog-title'}>
            {t(facts.finalAnswer ? 'roundCard.last' : 'roundCard.title', { n: facts.round + 1 })}
          </Heading>
          {isTurned && postcard !== null ? <Postcard card={postcard} /> : null}
          {!isTurned && card !== null ? <News card={card} /> : null}
          <div className="round-card-foot">
            {card !== null && postcard !== null ? (
              <Button className="button button-quiet" onPress={() => setTurned(!isTurned)}>
                {t(isTurned ? 'roundCard.news' : 'roundCard.postcard')}
              </Button>
            ) : null}
            <Button className="button button-main" autoFocus onPress={onRead}>
              {t('roundCard.close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function News({ card }: { card: RoundCard }) {
  const { t, format } = useLanguage();
  const { leaving, cost, calendarBy } = card;
  const game = useGame();
  const { contract } = useDesk().draft.page;
  const change = useMemo(() => readDraftChange(game, contract), [game, contract]);
  return (
    <>
      <dl className="round-card-sums">
        <div>
          <dt>{t('roundCard.leaving')}</dt>
          <dd>
            {leaving.from === leaving.to
              ? t('roundCard.same', { value: format.points(leaving.to) })
              : t('roundCard.moved', {
                  from: format.number(leaving.from / 1_000, 1, true),
                  to: format.points(leaving.to),
                })}
          </dd>
        </div>
        {cost ? (
          <div>
            <dt>{t('roundCard.cost')}</dt>
            <dd>{t('roundCard.moved', { from: format.money(cost.from), to: format.money(cost.to) })}</dd>
          </div>
        ) : null}
        {change ? (
          <div className="round-card-draft">
            <dt>{t('roundCard.draft')}</dt>
            <dd>
              {t('roundCard.moved', {
                from: format.number(change.from / 1_000, 1, true),
                to: format.points(change.to),
              })}
            </dd>
          </div>
        ) : null}
      </dl>
      {change ? <DraftMoves change={change} /> : null}
      <ul className="round-card-lines">
        {card.lines.map((line) => (
          <NewsLine key={line.at} line={line} isOnly={card.lines.length === 1} />
        ))}
        {calendarBy === 0 ? null : (
          <li>
            <span>{t('roundCard.calendar')}</span>
            <Effect by={calendarBy} />
          </li>
        )}
      </ul>
    </>
  );
}

/** What moved the worth of the own draft, the most first. */
function DraftMoves({ change: { moves } }: { change: DraftChange }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const nameOf = ({ cause }: DraftMove): string => {
    switch (cause.type) {
      case 'rest':
        return t('roundCard.rest');
      case 'happened':
        return words.cause(cause.id);
      case 'plan':
        return t(`planned.${cause.of}`, {
          from: unknownNumber(cause.of, cause.from, format),
          to: unknownNumber(cause.of, cause.to, format),
        });
    }
  };
  return (
    <ul className="round-card-moves" aria-label={t('roundCard.draftMoves')}>
      {moves.map((move) => (
        <li key={nameOf(move)}>
          {nameOf(move)} <strong>{format.signedPoints(move.by)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** One line of news; the only one is told whole, one of several on focus and on hover. */
function NewsLine({ line: news, isOnly }: { line: RoundCardLine; isOnly: boolean }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table } = useChair();
  const { event, line, leavingBy, cost, rules } = news;
  const writeRules = useRulesText();
  const body = event === null ? null : words.maybe(`event.${event}.body`);
  const title =
    event === null ? words.line(line, table.terms, 'roundCard') : words.say(`event.${event}.title`);
  return (
    <li className={line.by === null ? undefined : 'round-card-theirs'}>
      <span>{body === null || isOnly ? title : <Explained about={body}>{title}</Explained>}</span>
      {cost === null ? null : (
        <strong className="round-card-effect">{t('roundCard.costNow', { money: format.money(cost) })}</strong>
      )}
      {leavingBy === 0 ? null : <Effect by={leavingBy} />}
      {rules.length === 0 ? null : (
        <p className="round-card-rules">{t('roundCard.toYou', { what: writeRules(rules) })}</p>
      )}
      {body !== null && isOnly ? <p className="round-card-body">{body}</p> : null}
    </li>
  );
}

/** What changed in this chair's points, term by term: "Height of the dam 335 m −25, 315 m −15". */
function useRulesText(): (rules: readonly RuleChange[]) => string {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table } = useChair();
  const valuesOf = ({ term, values }: RuleChange): string => {
    const found = table.terms.find(({ id }) => id === term);
    return found ? values.map((value) => words.value(found, positionOf(found, value) ?? 0)).join(' / ') : '';
  };
  const pointsOf = ({ by }: RuleChange): string => format.signed(by / 1_000, by % 1_000 === 0 ? 0 : 1);
  return (rules) =>
    [...Map.groupBy(rules, ({ term }) => term)]
      .map(([term, changes]) => {
        const name = term === null ? t('roundCard.everyContract') : words.term(term);
        return `${name} ${changes.map((change) => `${valuesOf(change)} ${pointsOf(change)}`.trim()).join(', ')}`;
      })
      .join('; ');
}

function Effect({ by }: { by: number }) {
  const { t, format } = useLanguage();
  return (
    <strong className="round-card-effect">
      {t('roundCard.leavingBy', { points: format.signedPoints(by) })}
    </strong>
  );
}
