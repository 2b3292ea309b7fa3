import { useMemo } from 'react';
import { otherSeat, type SeatId } from '#engine/index.ts';
import { readSpeech, readWish, type Speech as SpeechReading } from '#session/readings/read-speech.ts';
import { Explained } from '../controls/explained.tsx';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { SaidAs } from './said-as.tsx';

/** Both persons and what was said last; the drawn room lies behind it. */
export function SceneStrip() {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, thinking } = useChair();
  return (
    <section className="scene" data-stage-slot="room" aria-label={t('table.scene')}>
      <Person seat={seat} isOwn />
      <div className="speech">
        <strong className="speech-who">{words.side(otherSeat(seat))}</strong>
        <Speech />
        {thinking ? <p className="speech-thinking">{t('table.thinking')}</p> : null}
      </div>
      <Person seat={otherSeat(seat)} isOwn={false} />
    </section>
  );
}

function Person({ seat, isOwn }: { seat: SeatId; isOwn: boolean }) {
  const { t } = useLanguage();
  const words = useWords();
  const { facts, table } = useChair();
  return (
    <div className={`person ${isOwn ? 'person-own' : 'person-other'}`}>
      <span className="person-place" data-stage-slot={isOwn ? 'mine' : 'theirs'} aria-hidden="true">
        <Seal actor={table.common.roles[seat]} side={isOwn ? 'mine' : 'theirs'} />
      </span>
      <div className="person-text">
        <strong className="person-role">
          {isOwn ? t('table.you', { role: words.side(seat) }) : words.side(seat)}
        </strong>
        <span className="person-line">{words.maybe(`person.${seat}.name`) ?? words.role(seat)}</span>
        <Explained className="notches explained-quietly" about={<NotchWords />}>
          <Notches label={t('table.patience')} filled={facts.patience[seat]} />
          <Notches label={t('table.trust')} filled={facts.trust[seat]} />
        </Explained>
      </div>
    </div>
  );
}

/** What the notches are for, and what moves them. */
function NotchWords() {
  const { t } = useLanguage();
  return (
    <>
      {t('table.patienceMeans')}
      <br />
      {t('table.trustMeans')}
    </>
  );
}

const notches = [1, 2, 3, 4, 5] as const;

function Notches({ label, filled }: { label: string; filled: number }) {
  const { t } = useLanguage();
  const text = t('table.notches', { what: label, n: filled, of: notches.length });
  return (
    <span className="notch-row" role="img" aria-label={text}>
      <span className="notch-label">{label}</span>
      {notches.map((at) => (
        <span key={at} className={at <= filled ? 'notch notch-full' : 'notch'} />
      ))}
    </span>
  );
}

/** What the other side said last, and what of it tells something. */
function Speech() {
  const { t } = useLanguage();
  const words = useWords();
  const { other, table } = useChair();
  const { minutes } = useGame();
  const last = useMemo(() => readSpeech(minutes, other), [minutes, other]);
  switch (last?.type) {
    case undefined:
      return <p className="speech-words">{t('speech.silent')}</p>;
    case 'offer':
      return <OfferSpeech speech={last.speech} />;
    case 'declined':
      return <p className="speech-words">{t(`speech.declined.${last.blocker}`)}</p>;
    case 'lever':
      return (
        <>
          <p className="speech-words">
            {words.maybe(`speech.${other}.lever`) ?? t('speech.lever', { who: words.side(other) })}
          </p>
          <p className="speech-about">{t('speech.leverPlayed', { lever: words.cause(last.lever) })}</p>
        </>
      );
    case 'told':
      return (
        <>
          <SaidAs as={last.as} />
          <p className="speech-words">
            {t('speech.told', { term: words.term(last.term), weight: words.weight(last.weight) })}
          </p>
          {last.towards === null ? (
            <WishLine term={last.term} />
          ) : (
            <p className="speech-about">
              {t('speech.works', {
                value: words.value(table.terms[table.indexOf.get(last.term)!]!, last.towards),
              })}
            </p>
          )}
        </>
      );
  }
}

/** In which direction they would have a term of which they spoke. */
function WishLine({ term: id }: { term: string }) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, view } = useChair();
  const wish = useMemo(() => readWish(table, view, id), [table, view, id]);
  if (wish === null) return null;
  if (wish.type === 'guessed') return <p className="speech-about">{t(`speech.guess.${wish.side}`)}</p>;
  const term = table.terms[table.indexOf.get(id)!]!;
  const side = term.kind === 'choice' ? 'same' : wish.side;
  return (
    <p className="speech-about">{t(`speech.asks.${side}`, { value: words.value(term, wish.position) })}</p>
  );
}

function OfferSpeech({ speech }: { speech: Extract<SpeechReading, { type: 'offer' }>['speech'] }) {
  const { t } = useLanguage();
  const words = useWords();
  const { other, table } = useChair();
  if (!speech) return <p className="speech-words">{t('speech.offer')}</p>;
  const keys = [
    `speech.${other}.${speech.line}.${speech.term}`,
    `speech.${speech.line}.${speech.term}`,
    `speech.${other}.${speech.line}`,
    `speech.${speech.line}`,
  ];
  const found = keys.map(words.maybe).find((text) => text !== null);
  const term = table.terms.some(({ id }) => id === speech.term) ? words.term(speech.term!) : null;
  return (
    <>
      <p className="speech-words">
        {found ?? t(`speech.${speech.line}`, { term: term ?? t('speech.wholeContract') })}
      </p>
      {term ? <p className="speech-about">{t('speech.about', { term })}</p> : null}
    </>
  );
}
