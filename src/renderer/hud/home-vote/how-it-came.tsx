import { useMemo } from 'react';
import { otherSeat } from '#engine/index.ts';
import { type RoundCard, readRoundCard } from '#session/readings/read-round-card.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Who took whose offer and on what day; to the one who had offered also what happened in between. */
export function HowItCame() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, facts, seat } = useChair();
  const { minutes } = useGame();
  const { offeredBy } = facts.handshake!;
  const wasTaken = offeredBy === seat;
  const card = useMemo(
    () => (wasTaken ? readRoundCard(table, view, minutes) : null),
    [wasTaken, table, view, minutes],
  );
  const date = table.common.rounds[facts.round]?.date;
  return (
    <section className="how-it-came" aria-label={t('homeVote.came')}>
      <p>
        <strong>
          {t(wasTaken ? 'homeVote.taken' : 'homeVote.took', { who: words.side(otherSeat(seat)) })}
        </strong>{' '}
        {date ? format.date(date) : null}
      </p>
      {card && card.lines.length > 0 ? <Meanwhile card={card} /> : null}
    </section>
  );
}

function Meanwhile({ card: { lines, leaving } }: { card: RoundCard }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table } = useChair();
  return (
    <ul className="round-card-lines">
      {lines.map(({ at, event, line, leavingBy }) => {
        const title =
          event === null ? words.line(line, table.terms, 'roundCard') : words.say(`event.${event}.title`);
        const body = event === null ? null : words.maybe(`event.${event}.body`);
        return (
          <li key={at}>
            <span>{body === null ? title : <Explained about={body}>{title}</Explained>}</span>
            {leavingBy === 0 ? null : (
              <strong className="round-card-effect">
                {t('roundCard.leavingBy', { points: format.signedPoints(leavingBy) })}
              </strong>
            )}
          </li>
        );
      })}
      {leaving.from === leaving.to ? null : (
        <li>
          <span>{t('roundCard.leaving')}</span>
          <strong className="round-card-effect">
            {t('roundCard.moved', {
              from: format.number(leaving.from / 1_000, 1, true),
              to: format.points(leaving.to),
            })}
          </strong>
        </li>
      )}
    </ul>
  );
}
