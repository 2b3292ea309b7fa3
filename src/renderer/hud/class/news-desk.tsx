import { useState } from 'react';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmedButton } from './confirmed-button.tsx';

type Props = { teacher: ClassTeacher; now: TeacherNow; view: TeacherView };

/** Lets one of the table's events happen at every table, and tells at how many it has. */
export function NewsDesk({ teacher, now, view }: Props) {
  const { t, lang } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const events = now.host?.tables.find(({ id }) => id === view.settings.table)?.events ?? [];
  const talking = view.tables.filter(({ outcome }) => outcome === null);
  const open = events.filter(
    ({ id }) => !view.news.includes(id) && talking.some(({ fired }) => !fired.includes(id)),
  );
  const event = open.find(({ id }) => id === chosen) ?? open[0];
  const titleOf = (id: string): string => {
    const titles = events.find((one) => one.id === id)?.titles;
    return titles?.[lang] ?? titles?.en ?? id;
  };
  if (view.stage !== 'running') return null;
  return (
    <div className="class-announce">
      {event ? (
        <>
          <Choice
            label={t('class.desk.event')}
            value={event.id}
            options={open.map(({ id }) => ({ id, text: titleOf(id) }))}
            onChange={setChosen}
          />
          <ConfirmedButton
            text={t('class.desk.breakNews')}
            title={t('class.desk.breakNewsAsk', { event: titleOf(event.id) })}
            body={t('class.desk.breakNewsBody')}
            onConfirm={() => teacher.order({ type: 'breakNews', event: event.id })}
          />
        </>
      ) : (
        <p className="class-hint">{t('class.desk.noEvents')}</p>
      )}
      <p className="class-hint" role="status">
        {view.news
          .map((id) =>
            t('class.desk.newsAt', {
              event: titleOf(id),
              n: view.tables.filter(({ fired }) => fired.includes(id)).length,
              of: view.tables.length,
            }),
          )
          .join(' ')}
      </p>
    </div>
  );
}
