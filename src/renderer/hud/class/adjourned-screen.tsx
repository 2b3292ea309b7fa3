import { Button } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';

type Props = { student: ClassStudent; now: StudentNow };

/** Between two lessons: everything is kept, and the PIN brings the seat back. */
export function AdjournedScreen({ student, now }: Props) {
  const { t } = useLanguage();
  const { place, lesson } = now;
  return (
    <Screen name="waiting" title={t('class.adjourned.title')}>
      <section className="paper narrow class-waiting">
        <p className="class-name">{place?.codename}</p>
        <p>{t('class.waiting.pin')}</p>
        <p className="class-digits">{place?.pin}</p>
        <p className="prose">{t('class.adjourned.body', { code: lesson?.code ?? '' })}</p>
        <Button className="button button-quiet" onPress={student.leave}>
          {t('class.leave')}
        </Button>
      </section>
    </Screen>
  );
}
