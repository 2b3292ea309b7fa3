import type { DebriefReading } from '#session/readings/read-debrief.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';

const readers = ['tajik', 'company', 'neutral'] as const;

/** Three readings of the outcome, each marked for what it is. */
export function Readings({ debrief }: { debrief: DebriefReading }) {
  const { t } = useLanguage();
  const words = useWords();
  const kind = debrief.outcome.type === 'signed' ? 'signed' : 'breakdown';
  if (readers.some((reader) => words.maybe(`reading.${reader}.${kind}`) === null)) return null;
  return (
    <section className="paper debrief-readings" aria-labelledby="readings-heading">
      <div className="panel-head">
        <h2 id="readings-heading">{t('readings.title')}</h2>
        <Explained className="term-words" about={t('readings.inference')}>
          <span aria-hidden="true">i</span>
          <span className="visually-hidden">{t('readings.whose')}</span>
        </Explained>
      </div>
      <div className="three-columns">
        {readers.map((reader) => (
          <div key={reader}>
            <h3>{t(`readings.${reader}`)}</h3>
            <p>
              <Glossed text={words.say(`reading.${reader}.${kind}`)} />
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
