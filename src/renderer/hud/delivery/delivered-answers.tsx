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
          {t(isTitled ? 'delivery.answeredHere' : 'delivery.answered', {
            who: words.side(seat),
            card: words.say(`card.${card}.title`),
            answer: words.say(`card.${card}.answer.${answer}`),
          })}{' '}
          <span className="second">
            {SEATS.map((of) =>
              t('delivery.brought', { who: words.side(of), points: format.signedPoints(points[of]) }),
            ).join('; ')}
            .
          </span>
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
