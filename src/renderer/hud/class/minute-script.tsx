import type { LessonStage, TeacherView } from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import { minuteScript, type ScriptLine, stepDue } from '#protocol/class/minute-script.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  settings: Pick<LessonSettings, 'lessons' | 'minutes' | 'phases'>;
  clock: TeacherView['clock'];
  /** Now, in milliseconds since 1970. */
  time: number;
  /** How far the lesson is, whatever the clock says. */
  stage?: LessonStage;
};

/** What to do when, over the length of the lesson; once the talks have begun, what is due now. */
export function MinuteScript({ settings, clock, time, stage = 'gathering' }: Props) {
  const { t } = useLanguage();
  const script = minuteScript(settings);
  const due = dueNow(script, clock, time, stage);
  return (
    <section>
      <h2>{t('class.script.title', { n: settings.minutes, lessons: settings.lessons })}</h2>
      <ol className="class-script">
        {script.map((line) => (
          <li
            key={`${line.part}-${line.step}`}
            className={line === due ? 'class-script-due' : ''}
            aria-current={line === due ? 'step' : undefined}
          >
            <span className={settings.lessons === 2 ? 'class-minute class-minute-of' : 'class-minute'}>
              {settings.lessons === 2
                ? t('class.script.minuteOf', { part: line.part, n: line.minute })
                : t('class.script.minute', { n: line.minute })}
            </span>
            <span>
              {line === due ? <strong>{t('class.script.now')} </strong> : null}
              {t(`class.script.${line.step}`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * The clock of a lesson stands at the brief when the talks begin, and at nought when they are taken up again; once the
 * debrief is open nothing before it is due.
 */
function dueNow(
  script: readonly ScriptLine[],
  clock: TeacherView['clock'],
  time: number,
  stage: LessonStage,
): ScriptLine | null {
  if (!clock) return null;
  const from = clock.part === 1 ? (script.find(({ step }) => step === 'brief')?.minute ?? 0) : 0;
  const minute = from + Math.max(0, Math.floor((time - clock.from) / 60_000));
  const debrief = script.find(({ step }) => step === 'debrief');
  if (stage !== 'debrief' || !debrief) return stepDue(script, clock.part, minute);
  return stepDue(script, debrief.part, Math.max(debrief.minute, clock.part === debrief.part ? minute : 0));
}
