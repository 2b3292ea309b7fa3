import { useLanguage } from '../language/use-language.ts';

/** Steps of a lesson and the thousandth of its length at which each begins. */
const STEPS = [
  ['join', 0],
  ['brief', 100],
  ['talks', 240],
  ['warning', 660],
  ['stop', 720],
  ['debrief', 760],
  ['ticket', 940],
] as const;

type Props = { minutes: number };

/** What to do when, over the length of the lesson. */
export function MinuteScript({ minutes }: Props) {
  const { t } = useLanguage();
  return (
    <section className="paper">
      <h2>{t('class.script.title', { n: minutes })}</h2>
      <ol className="class-script">
        {STEPS.map(([step, from]) => (
          <li key={step}>
            <span className="class-minute">
              {t('class.script.minute', { n: Math.round((minutes * from) / 1_000) })}
            </span>
            {t(`class.script.${step}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
