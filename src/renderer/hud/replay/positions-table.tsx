import { SEATS, type Term } from '#engine/index.ts';
import type { KnownPosition, ReelStep } from '#session/replay/read-reel.ts';
import { useLanguage } from '../language/use-language.ts';
import { SidesHead } from '../words/sides-head.tsx';
import { useWords } from '../words/use-words.ts';

/** Where both sides stand on every term, as far as it is known at this step. */
export function PositionsTable({ step, terms }: { step: ReelStep; terms: readonly Term[] }) {
  const { t } = useLanguage();
  const words = useWords();
  const { a, b } = step.positions;
  return (
    <section className="paper positions" aria-labelledby="positions-heading">
      <h2 id="positions-heading" className="section-label">
        {t('replay.positions')}
      </h2>
      <table className="plain-table words-table positions-table">
        <SidesHead first={t('replay.term')} seats={SEATS} />
        <tbody>
          {terms.map((term, index) => {
            const [mine, theirs] = [a[index] ?? null, b[index] ?? null];
            const isAgreed = mine !== null && mine.position === theirs?.position;
            return (
              <tr key={term.id}>
                <th scope="row">{words.term(term.id)}</th>
                {isAgreed ? (
                  <td colSpan={2} className="positions-agreed">
                    <Value term={term} known={mine} /> <span className="agree">{t('replay.same')}</span>
                  </td>
                ) : (
                  <>
                    <td>
                      <Value term={term} known={mine} />
                    </td>
                    <td>
                      <Value term={term} known={theirs} />
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Value({ term, known }: { term: Term; known: KnownPosition | null }) {
  const { t } = useLanguage();
  const words = useWords();
  if (!known) return <span className="unknown">{t('replay.unknown')}</span>;
  const value = words.value(term, known.position);
  return known.isNew ? (
    <strong>
      {value} <span className="new-mark">{t('replay.new')}</span>
    </strong>
  ) : (
    <span>{value}</span>
  );
}
