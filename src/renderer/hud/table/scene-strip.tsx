import { useMemo } from 'react';
import { otherSeat, type SeatId } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Both persons and what was said last; the drawn room lies behind it. */
export function SceneStrip() {
  const { t } = useLanguage();
  const { seat, thinking } = useDesk();
  return (
    <section className="scene" data-stage-slot="room" aria-label={t('table.scene')}>
      <Person seat={seat} isOwn />
      <div className="speech">
        <Speech />
        {thinking ? <p className="speech-thinking">{t('table.thinking')}</p> : null}
      </div>
      <Person seat={otherSeat(seat)} isOwn={false} />
    </section>
  );
}

function Person({ seat, isOwn }: { seat: SeatId; isOwn: boolean }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { facts, view, table } = useDesk();
  const known = new Set(facts.statements.filter((said) => said.seat === seat).map(({ term }) => term)).size;
  return (
    <div className={`person ${isOwn ? 'person-own' : 'person-other'}`}>
      <span
        className={`seal ${isOwn ? 'seal-mine' : 'seal-theirs'}`}
        data-stage-slot={isOwn ? 'mine' : 'theirs'}
        aria-hidden="true"
      />
      <div className="person-text">
        <strong className="person-role">
          {isOwn ? t('table.you', { role: words.role(seat) }) : words.role(seat)}
        </strong>
        {isOwn ? (
          <span className="person-line">
            {t('table.ownWalkAway', { points: format.points(view.own.walkAway) })}
          </span>
        ) : (
          <span className="person-line">{t('table.known', { n: known, of: table.terms.length })}</span>
        )}
        <span className="notches">
          <Notches label={t('table.patience')} filled={facts.patience[seat]} />
          <Notches label={t('table.trust')} filled={facts.trust[seat]} />
        </span>
      </div>
    </div>
  );
}

const notches = [1, 2, 3, 4, 5] as const;

function Notches({ label, filled }: { label: string; filled: number }) {
  const { t } = useLanguage();
  const text = t('table.notches', { what: label, n: filled, of: notches.length });
  return (
    <span className="notch-row" role="img" aria-label={text} title={text}>
      <span className="notch-label">{label}</span>
      {notches.map((at) => (
        <span key={at} className={at <= filled ? 'notch notch-full' : 'notch'} />
      ))}
    </span>
  );
}

/** What the other side said with its last offer, and what of it tells something. */
function Speech() {
  const { t } = useLanguage();
  const words = useWords();
  const { other, table } = useDesk();
  const { minutes } = useGame();
  const last = useMemo(
    () => minutes.findLast((event) => event.type === 'offerMade' && event.seat === other),
    [minutes, other],
  );
  if (last?.type !== 'offerMade') return <p className="speech-words">{t('speech.silent')}</p>;
  const { speech } = last;
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
