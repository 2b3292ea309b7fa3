import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ConfirmedButton } from './confirmed-button.tsx';
import type { LessonsPlace } from './lessons-place.ts';
import { MinuteScript } from './minute-script.tsx';
import { NewLesson } from './new-lesson.tsx';
import { usualLesson } from './usual-lesson.ts';

type Props = { teacher: ClassTeacher; now: TeacherNow; onGo: (place: LessonsPlace) => void };

/** Opens a lesson with one press, and the lessons of before. */
export function LessonList({ teacher, now, onGo }: Props) {
  const { t, format, lang } = useLanguage();
  const [draft, setDraft] = useState(usualLesson);
  const tables = now.host?.tables ?? [];
  const titleOf = (id: string): string => {
    const titles = tables.find((one) => one.id === id)?.titles;
    return titles?.[lang] ?? titles?.en ?? id;
  };
  /** The host opens one by itself, so that a class can begin at once. */
  const ready = now.lessons.findLast(({ stage }) => stage === 'gathering');
  /** A kept debrief, with the other kept lessons at the same table to compare it with. */
  const goToKept = async (code: string, id: string): Promise<void> => {
    const codes = now.lessons.filter((one) => one.hasReport && one.table === id && one.code !== code);
    const [report, table, ...others] = await Promise.all([
      teacher.report(code),
      teacher.table(id),
      ...codes.map((one) => teacher.report(one.code)),
    ]);
    if (report && table) onGo({ type: 'kept', report, table, others: others.filter((one) => one !== null) });
  };
  return (
    <Screen
      name="lessons"
      title={t('class.lessons.title')}
      bar={
        <Button className="button button-on-slate" onPress={() => onGo({ type: 'files' })}>
          {t('class.lessons.files')}
        </Button>
      }
    >
      {ready ? (
        <section className="paper class-told">
          <p className="lead">
            {t('class.lessons.ready', { code: ready.code, table: titleOf(ready.table) })}
          </p>
          <Button className="button button-main" onPress={() => teacher.goTo(ready.code)}>
            {t('class.lessons.goReady')}
          </Button>
        </section>
      ) : null}
      <div className="two-columns">
        <NewLesson teacher={teacher} now={now} draft={draft} onChange={setDraft} />
        <div className="class-column">
          <section className="paper">
            <h2>{t('class.lessons.earlier')}</h2>
            {now.lessons.length === 0 ? <p className="class-hint">{t('class.lessons.none')}</p> : null}
            <ul className="saved-list">
              {now.lessons.toReversed().map(({ code, at, table: id, stage, students, hasReport }) => (
                <li key={code} className="saved-row">
                  <span className="saved-name">
                    <strong>{code}</strong>
                    <span>
                      {titleOf(id)}, {format.date(new Date(at).toISOString().slice(0, 10))},{' '}
                      {t('class.lessons.students', { n: students })}
                    </span>
                  </span>
                  {hasReport ? (
                    <Button className="button button-small" onPress={() => void goToKept(code, id)}>
                      {t('class.lessons.debrief')}
                    </Button>
                  ) : null}
                  {stage === 'ended' ? null : (
                    <Button className="button button-small" onPress={() => teacher.goTo(code)}>
                      {t('class.lessons.go')}
                    </Button>
                  )}
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
          <div className="paper">
            <MinuteScript settings={draft} clock={null} time={0} />
          </div>
          <section className="paper">
            <h2>{t('class.papers.heading')}</h2>
            <p className="class-hint">{t('class.papers.hint')}</p>
            <ul className="paper-list">
              {tables.map(({ id }) => (
                <li key={id}>
                  <Button
                    className="button button-small"
                    onPress={() => onGo({ type: 'papers', table: id, title: titleOf(id) })}
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
