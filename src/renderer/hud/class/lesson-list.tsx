import { Button } from 'react-aria-components';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ConfirmedButton } from './confirmed-button.tsx';
import { NewLesson } from './new-lesson.tsx';

/** The table whose papers the teacher wants. */
export interface PaperWish {
  readonly table: string;
  readonly title: string;
}

type Props = { teacher: ClassTeacher; now: TeacherNow; onPapers: (wish: PaperWish) => void };

/** Opens a lesson with one press, and the lessons of before. */
export function LessonList({ teacher, now, onPapers }: Props) {
  const { t, format, lang } = useLanguage();
  const tables = now.host?.tables ?? [];
  const titleOf = (id: string): string => {
    const titles = tables.find((one) => one.id === id)?.titles;
    return titles?.[lang] ?? titles?.en ?? id;
  };
  return (
    <Screen name="lessons" title={t('class.lessons.title')}>
      <div className="two-columns">
        <NewLesson teacher={teacher} now={now} />
        <div className="class-column">
          <section className="paper">
            <h2>{t('class.lessons.earlier')}</h2>
            {now.lessons.length === 0 ? <p className="class-hint">{t('class.lessons.none')}</p> : null}
            <ul className="saved-list">
              {now.lessons.toReversed().map(({ code, at, table: id }) => (
                <li key={code} className="saved-row">
                  <span className="saved-name">
                    <strong>{code}</strong>
                    <span>
                      {titleOf(id)}, {format.date(new Date(at).toISOString().slice(0, 10))}
                    </span>
                  </span>
                  <Button className="button button-small" onPress={() => teacher.goTo(code)}>
                    {t('class.lessons.go')}
                  </Button>
                  <ConfirmedButton
                    className="button-small"
                    text={t('class.lessons.delete')}
                    title={t('class.lessons.deleteAsk', { code })}
                    body={t('class.lessons.deleteBody')}
                    onConfirm={() => teacher.removeLesson(code)}
                  />
                </li>
              ))}
            </ul>
          </section>
          <section className="paper">
            <h2>{t('class.papers.heading')}</h2>
            <p className="class-hint">{t('class.papers.hint')}</p>
            <ul className="paper-list">
              {tables.map(({ id }) => (
                <li key={id}>
                  <Button
                    className="button button-small"
                    onPress={() => onPapers({ table: id, title: titleOf(id) })}
                  >
                    {titleOf(id)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </Screen>
  );
}
