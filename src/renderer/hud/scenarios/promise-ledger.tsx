import { SEATS, type Standing, type Word } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import type { PackTexts } from '../words/pack-texts.tsx';

type Props = { standing: readonly Standing[]; texts: ReadonlyMap<string, PackTexts> };

/** How finished tables ended, and each side's words there: given, kept, broken. */
export function PromiseLedger({ standing, texts }: Props) {
  return (
    <ul className="ledger">
      {standing.map((entry) => (
        <li key={entry.table} data-standing={entry.table}>
          <LedgerEntry entry={entry} texts={texts.get(entry.table) ?? {}} />
        </li>
      ))}
    </ul>
  );
}

function LedgerEntry({ entry, texts }: { entry: Standing; texts: PackTexts }) {
  const { t, format } = useLanguage();
  const { table, outcome, date, words } = entry;
  const title = texts['table.title']?.split(': ')[0] ?? table;
  return (
    <>
      <p>
        <strong>{title}</strong> {t(`standing.outcome.${outcome}`, { date: format.date(date, 'short') })}
      </p>
      {SEATS.map((seat) => (
        <p key={seat} className="second">
          {count(
            texts[`side.${seat}`] ?? seat,
            words.filter(({ by }) => by === seat),
          )}
        </p>
      ))}
      {words.length === 0 ? null : (
        <details>
          <summary>{t('standing.everyWord')}</summary>
          <ul className="ledger-words">
            {words.map((word, at) => (
              // Two words may be alike; their order never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={at}>{sentence(word)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );

  function count(who: string, given: readonly Word[]): string {
    if (given.length === 0) return t('standing.noWord', { who });
    const fated = (kept: boolean) => given.filter((word) => word.kept === kept).length;
    return t('standing.words', { who, made: given.length, kept: fated(true), broken: fated(false) });
  }

  function sentence({ by, kind, about, date: day, kept }: Word): string {
    return t(`standing.word.${kind}`, {
      who: texts[`side.${by}`] ?? by,
      about: texts[kind === 'delivery' ? `card.${about}.title` : `term.${about}.name`] ?? about,
      date: format.date(day, 'short'),
      fate: t(`standing.fate.${kept === null ? 'open' : kept ? 'kept' : 'broken'}`),
    });
  }
}
