import { SEATS } from '#engine/index.ts';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Who sits in the two chairs: office, invented person, and what is said of them. */
export function BothChairs() {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, table } = useDesk();
  return (
    <section className="paper" aria-labelledby="chairs-heading">
      <h2 id="chairs-heading" className="section-label">
        {t('dossier.chairs')}
      </h2>
      {SEATS.map((id) => (
        <div key={id} className="chair-line">
          <Seal actor={table.common.roles[id]} side={id === seat ? 'mine' : 'theirs'} />
          <p>
            <strong>{id === seat ? t('table.you', { role: words.role(id) }) : words.role(id)}</strong>
            <br />
            {words.maybe(`person.${id}.name`)}
            <br />
            <span className="second">
              {words.maybe(`person.${id}.want`)} {words.maybe(`person.${id}.habit`)}
            </span>
          </p>
        </div>
      ))}
    </section>
  );
}
