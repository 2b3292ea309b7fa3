import { readAdvisers } from '#session/readings/read-advisers.ts';
import { useLanguage } from '../language/use-language.ts';
import { useGame } from '../use-desk.ts';

/** How often the advisers were asked, and what they said against what came; nothing where nobody asked. */
export function AdvisersReport() {
  const { t, format } = useLanguage();
  const { minutes, seat } = useGame();
  const { advisers, hints } = readAdvisers(minutes, seat);
  if (hints === 0) return null;
  const tabled = advisers.flatMap(({ adviser, record }) =>
    record.map((entry, n) => ({ ...entry, adviser, key: `${adviser}${n}` })),
  );
  return (
    <section className="paper" aria-labelledby="advisers-heading">
      <h2 id="advisers-heading">{t('advisers.title')}</h2>
      <p>
        {t('advisers.hints', { n: hints })} {tabled.length === 0 ? t('advisers.noneTabled') : ''}
      </p>
      <ul className="plain-list">
        {tabled.map(({ key, adviser, chance, accepted }) => (
          <li key={key}>
            {t(accepted ? 'advisers.cameTrue' : 'advisers.wasRefused', {
              adviser: t(`adviser.${adviser}`),
              chance: format.percent(chance / 10, 0),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
