import { Button } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';

type Props = { student: ClassStudent; now: StudentNow };

/** Before the talks: who I am here, my PIN, and what will happen. */
export function WaitingRoom({ student, now }: Props) {
  const { t } = useLanguage();
  const { place, lesson } = now;
  return (
    <Screen name="waiting" title={t('class.waiting.title')}>
      <section className="paper narrow class-waiting" aria-live="polite">
        <p className="class-name">{place?.codename}</p>
        <p>{t('class.waiting.pin')}</p>
        <p className="class-digits">{place?.pin}</p>
        <p className="class-hint">{t('class.waiting.pinHint')}</p>
        <p className="prose">{t(lesson?.stage === 'ended' ? 'class.waiting.over' : 'class.waiting.body')}</p>
        {lesson?.announcement ? <p className="class-word">{lesson.announcement}</p> : null}
        <Button className="button button-quiet" onPress={student.leave}>
          {t('class.leave')}
        </Button>
      </section>
    </Screen>
  );
}
