import { useMemo } from 'react';
import { readTheirs } from '#session/readings/read-theirs.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useScrollStop } from '../shell/use-scroll-stop.ts';
import { useDesk, useGame } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';

/** Why they may refuse this draft, in a few signed lines from this chair's knowledge alone. */
export function ReasonsPanel() {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, view, draft } = useDesk();
  const { minutes } = useGame();
  const { contract } = draft.page;
  const { ref, tabIndex } = useScrollStop();
  const { reasons, than } = useMemo(
    () => readTheirs(table, view, contract, minutes),
    [table, view, contract, minutes],
  );
  return (
    <section
      ref={ref}
      tabIndex={tabIndex}
      className="panel paper panel-reasons"
      data-coach="reasons"
      aria-labelledby="reasons-heading"
    >
      <div className="panel-head">
        <h2 id="reasons-heading" className="panel-title">
          {t('reasons.title')}
        </h2>
        {reasons.length === 0 ? null : (
          <span className="second reasons-than">{t(`reasons.than.${than}`)}</span>
        )}
        {reasons.length === 0 ? null : (
          <Explained className="term-words" about={t('reasons.unknown')}>
            <span aria-hidden="true">i</span>
            <span className="visually-hidden">{t('reasons.signs')}</span>
          </Explained>
        )}
      </div>
      {reasons.length === 0 ? <p className="second">{t(`reasons.none.${than}`)}</p> : null}
      <ul className="reasons">
        {reasons.map(({ term, points, direction }) => {
          const value = words.value(
            table.terms[table.indexOf.get(term)!]!,
            contract[table.indexOf.get(term)!]!,
          );
          return (
            <li key={term} className={`reason reason-${direction}`}>
              <span className="reason-points">{points === null ? '?' : format.signedPoints(points, 0)}</span>
              <span>
                <Glossed text={t(`reasons.${direction}`, { term: words.term(term), value })} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
