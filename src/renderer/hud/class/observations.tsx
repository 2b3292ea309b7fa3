import type { TeacherView } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';

/** What the observers of the lesson wrote down, for the debrief. */
export function Observations({ view }: { view: TeacherView }) {
  const { t } = useLanguage();
  const sheets = view.roster.flatMap(({ codename, seat, observation }) =>
    observation ? [{ codename, table: seat?.table ?? null, observation }] : [],
  );
  if (sheets.length === 0) return null;
  return (
    <section className="paper">
      <h2>{t('class.observe.all')}</h2>
      {sheets.map(({ codename, table, observation }) => (
        <article key={codename}>
          <h3>
            {codename}
            {table === null ? null : `, ${t('class.grid.number', { n: table })}`}
          </h3>
          <dl className="class-notes">
            {observation.map((answer, at) =>
              answer.trim() === '' ? null : (
                <div key={t(`class.observe.q${at + 1}`)}>
                  <dt>{t(`class.observe.q${at + 1}`)}</dt>
                  <dd>{answer}</dd>
                </div>
              ),
            )}
          </dl>
        </article>
      ))}
    </section>
  );
}
