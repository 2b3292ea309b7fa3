import { Button } from 'react-aria-components';
import { readDelivery } from '#session/readings/read-delivery.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useDesk } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';
import { DeliveredAnswers } from './delivered-answers.tsx';
import { WorksWindow } from './works-window.tsx';

/** After the signing: three dated cards, each answered by the side that it asks. */
export function DeliveryScreen() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, facts, seat, act } = useDesk();
  const { card: at, asks, answers } = facts.delivery!;
  const { cards } = table.common.delivery;
  const card = cards[at]!;
  return (
    <Screen name="delivery" title={t('delivery.title', { n: at + 1, of: cards.length })}>
      <WorksWindow />
      <article key={card.id} className="paper narrow card">
        <p className="card-date">{format.date(card.date)}</p>
        <h2>{words.say(`card.${card.id}.title`)}</h2>
        <p>
          <Glossed text={words.say(`card.${card.id}.body`)} />
        </p>
        {asks === seat ? (
          <ul className="answer-list">
            {card.answers.map((answer) => (
              <li key={answer.id}>
                <Button
                  className="button button-answer"
                  onPress={() => act({ type: 'answerDelivery', answer: answer.id })}
                >
                  <strong>{words.say(`card.${card.id}.answer.${answer.id}`)}</strong>
                  <span className="second">{words.maybe(`card.${card.id}.cost.${answer.id}`)}</span>
                </Button>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('delivery.theyDecide', { who: words.side(asks) })}</p>
        )}
      </article>
      {answers.length > 0 ? (
        <section className="paper narrow" aria-labelledby="answered-heading">
          <h2 id="answered-heading" className="section-label">
            {t('delivery.soFar')}
          </h2>
          <DeliveredAnswers answers={readDelivery(table, facts)} />
        </section>
      ) : null}
    </Screen>
  );
}
