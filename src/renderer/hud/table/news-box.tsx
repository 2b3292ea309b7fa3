import { Button } from 'react-aria-components';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  /** The event whose question the player has put away to look at the table first. */
  putAway: string | null;
  onPutAway: (event: string) => void;
};

/** News that asks this chair a question, with its answers and what each costs. */
export function NewsBox({ putAway, onPutAway }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, facts, seat, act } = useChair();
  const { news } = facts;
  if (news?.seat !== seat || facts.turn !== seat) return null;
  const event = table.common.events.find(({ id }) => id === news.event)!;
  return (
    <DialogBox
      title={words.say(`event.${event.id}.title`)}
      isOpen={putAway !== event.id}
      onClose={() => onPutAway(event.id)}
      closeName={t('answer.later')}
      size="wide"
    >
      <p>
        <Glossed text={words.say(`event.${event.id}.body`)} />
      </p>
      <p>
        <Glossed text={words.maybe(`event.${event.id}.reason`) ?? ''} />
      </p>
      <p className="second">{t('news.mustAnswer')}</p>
      <ul className="answer-list">
        {event.question?.answers.map(({ id }) => (
          <li key={id}>
            <Button className="button button-answer" onPress={() => act({ type: 'answerNews', answer: id })}>
              <strong>{words.say(`event.${event.id}.answer.${id}`)}</strong>
              <span className="second">{words.maybe(`event.${event.id}.cost.${id}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </DialogBox>
  );
}
