import { useLanguage } from '../language/use-language.ts';
import { useGame } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';

/** Questions to talk about. */
export function Discussion() {
  const { t } = useLanguage();
  const words = useWords();
  const { scenario } = useGame();
  if (scenario.public.discussion.length === 0) return null;
  return (
    <section className="paper discussion" aria-labelledby="discussion-heading">
      <h2 id="discussion-heading">{t('debrief.discuss')}</h2>
      <ol>
        {scenario.public.discussion.map((id) => (
          <li key={id}>
            <Glossed text={words.say(`question.${id}`)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
