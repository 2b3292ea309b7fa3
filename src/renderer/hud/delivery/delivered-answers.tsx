import { type Facts, SEATS, type Table } from '#engine/index.ts';
import { readDelivery } from '#session/readings/read-delivery.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = { table: Table; facts: Facts };

/** Who answered what after the signing, what it brought each side, and which clause was at work. */
export function DeliveredAnswers({ table, facts }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  return (
    <ul className="plain-list delivered-answers">
      {readDelivery(table, facts).map(({ card, seat, answer, points, because }) => (
        <li key={card}>
          {t('delivery.answered', {
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
