import { knownBy, type Standing } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { PromiseLedger } from '../scenarios/promise-ledger.tsx';
import { useTableTexts } from '../scenarios/use-table-texts.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** What the other tables left here: what acts, how they ended, and what is known only later; nothing in a fresh game. */
export function OtherTables() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { facts, table } = useDesk();
  const { carried, round } = facts;
  const texts = useTableTexts(carried?.standing.map((entry) => entry.table) ?? []);
  if (!carried || !texts) return null;
  const known = knownBy(carried.standing, table.common.rounds[round]!.date);
  const later = carried.standing.filter(({ table: id }) => !known.some((entry) => entry.table === id));
  return (
    <section className="paper standing" aria-labelledby="others-heading">
      <h2 id="others-heading" className="section-label">
        {t('standing.here')}
      </h2>
      <p>{t(carried.links.length === 0 ? 'standing.nothingYet' : 'standing.counts')}</p>
      <ul className="ledger">
        {carried.links.map((link) => (
          <li key={link} data-link={link}>
            <strong>{words.say(`between.${link}.title`)}.</strong> {words.say(`between.${link}.body`)}
          </li>
        ))}
      </ul>
      <PromiseLedger standing={known} texts={texts} />
      {later.map((entry) => (
        <p key={entry.table} className="second">
          {t('standing.later', { table: nameOf(entry), date: format.date(entry.date, 'short') })}
        </p>
      ))}
      <p className="second">{words.maybe('choice.between')}</p>
    </section>
  );

  function nameOf(entry: Standing): string {
    return texts?.get(entry.table)?.['table.title']?.split(': ')[0] ?? entry.table;
  }
}
