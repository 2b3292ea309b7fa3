import { SEATS } from '#engine/index.ts';
import type { DeliveredAnswer } from '#session/readings/read-delivery.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  answers: readonly DeliveredAnswer[];
  /** Whether the card's title stands above already. */
  isTitled?: boolean;
};

/** Who answered what after the signing, what it brought each side, and which clause was at work. */
export function DeliveredAnswers({ answers, isTitled = false }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  return (
    <ul className="plain-list delivered-answers">
      {answers.map(({ card, seat, answer, points, because }) => (
        <li key={card}>
          {isTitled ? null : <strong>{words.say(`card.${card}.title`)}</strong>}
          <p className="delivered-answer">
            {t('delivery.answered', {
              who: words.side(seat),
              answer: words.say(`card.${card}.answer.${answer}`),
            })}
          </p>
          <dl className="delivered-points">
            {SEATS.map((of) => (
              <div key={of}>
                <dt>{words.side(of)}</dt>
                <dd className={toneOf(points[of])}>{format.signedPoints(points[of])}</dd>
              </div>
            ))}
          </dl>
          {because.map((key) => {
            const text = words.maybe(key);
            return text === null ? null : (
              <p key={key} className="because">
                {text}
              </p>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function toneOf(points: number): string | undefined {
  if (points === 0) return undefined;
  return points < 0 ? 'below' : 'agree';
}
