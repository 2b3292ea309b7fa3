import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ConfirmedButton } from './confirmed-button.tsx';

const LENGTHS = ['15', '50', '100'] as const;
const COMPUTERS = ['fair@learner', 'fair', 'firm', 'hard'] as const;
const NOTES = ['off', 'room'] as const;

type Props = { teacher: ClassTeacher; now: TeacherNow };

/** Opens a lesson with one press, and the lessons of before. */
export function LessonList({ teacher, now }: Props) {
  const { t, format, lang } = useLanguage();
  const tables = now.host?.tables ?? [];
  const [table, setTable] = useState('sangtuda-rao');
  const [minutes, setMinutes] = useState<(typeof LENGTHS)[number]>('50');
  const [computer, setComputer] = useState<(typeof COMPUTERS)[number]>('fair');
  const [notes, setNotes] = useState<(typeof NOTES)[number]>('room');
  const titleOf = (id: string): string => {
    const titles = tables.find((one) => one.id === id)?.titles;
    return titles?.[lang] ?? titles?.en ?? id;
  };
  const settings: LessonSettings = {
    table,
    seed: crypto.getRandomValues(new Uint32Array(1))[0]!,
    computer,
    minutes: Number(minutes),
    notes,
    hideRanking: false,
  };
  return (
    <Screen name="lessons" title={t('class.lessons.title')}>
      <div className="two-columns">
        <section className="paper class-form">
          <h2>{t('class.lessons.new')}</h2>
          <Choice
            label={t('class.lessons.table')}
            value={table}
            options={tables.map(({ id }) => ({ id, text: titleOf(id) }))}
            onChange={setTable}
          />
          <Choice
            label={t('class.lessons.minutes')}
            value={minutes}
            options={LENGTHS.map((id) => ({ id, text: t(`class.lessons.minutes.${id}`) }))}
            onChange={setMinutes}
          />
          <Choice
            label={t('class.lessons.computer')}
            value={computer}
            options={COMPUTERS.map((id) => ({ id, text: t(`class.lessons.computer.${id}`) }))}
            onChange={setComputer}
          />
          <Choice
            label={t('class.lessons.notes')}
            value={notes}
            options={NOTES.map((id) => ({ id, text: t(`class.lessons.notes.${id}`) }))}
            onChange={setNotes}
          />
          <Button className="button button-main button-large" onPress={() => teacher.openLesson(settings)}>
            {t('class.lessons.open')}
          </Button>
        </section>
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
      </div>
    </Screen>
  );
}
