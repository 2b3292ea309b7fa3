import type { LedgerLine } from '#session/replay/read-reel.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

/** Promises made by this step, and what had become of them. */
export function PromiseLedger({ lines }: { lines: readonly LedgerLine[] }) {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <section className="paper ledger" aria-labelledby="ledger-heading">
      <h2 id="ledger-heading" className="section-label">
        {t('replay.promises')}
      </h2>
      {lines.length === 0 ? <p className="second">{t('replay.noPromises')}</p> : null}
      <ul className="plain-list ledger-list">
        {lines.map(({ promise, state }) => (
          <li key={promise.id} className={`ledger-line ledger-${state}`}>
            <span className="ledger-state">{t(`replay.promise.${state}`)}</span>
            <span>
              <span className={promise.by === 'a' ? 'mine' : 'theirs'}>{words.side(promise.by)}:</span>{' '}
              {promise.statement}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
