import { useCallback, useMemo, useRef, useState } from 'react';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { readSheet } from '#session/readings/read-sheet.ts';
import { readTheirOffer } from '#session/readings/read-their-offer.ts';
import { type OpenRows, rowsOpenInTurn } from '#session/readings/rows-open-in-turn.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { LinkBox } from './link-box.tsx';
import { LinkList } from './link-list.tsx';
import { RibbonStrip } from './ribbon-strip.tsx';
import { RowsBelow } from './rows-below.tsx';
import { SettledTerms } from './settled-terms.tsx';
import { SheetHead } from './sheet-head.tsx';
import { TermHints } from './term-hints.tsx';
import { TermRow } from './term-row.tsx';
import { useSteadyRows } from './use-steady-rows.ts';

/** The contract term by term, chapter by chapter; it scrolls inside itself. */
export function ContractSheet() {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, table, terms, view, facts, draft } = useDesk();
  const { contract } = draft.page;
  const chapters = useMemo(() => readSheet(table, view, contract), [table, view, contract]);
  const ribbon = useMemo(() => readRibbon(table, facts, view.own, contract), [table, facts, view, contract]);
  const { minutes } = useGame();
  const theirs = useMemo(() => readTheirOffer(table, view, minutes), [table, view, minutes]);
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({});
  const [linked, setLinked] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string>(terms[0]!.id);
  const [stoodOpen, setStoodOpen] = useState<OpenRows | null>(null);
  const open = rowsOpenInTurn(stoodOpen, facts.offers.length, chapters);
  if (open !== stoodOpen) setStoodOpen(open);
  const list = useRef<HTMLDivElement>(null);
  const hold = useSteadyRows(list);
  const fold = useCallback(
    (term: string, isOpen: boolean) => {
      hold(term);
      setByHand((before) => ({ ...before, [term]: isOpen }));
    },
    [hold],
  );
  return (
    <section
      className="sheet paper"
      data-coach="sheet"
      data-theirs={theirs.type}
      aria-labelledby="sheet-heading"
    >
      <h2 id="sheet-heading" className="visually-hidden">
        {t('sheet.title')}
      </h2>
      {ribbon ? (
        <RibbonStrip ribbon={ribbon} seat={seat} wanted={view.own.preparation?.firstYear ?? null} />
      ) : null}
      <SheetHead theirs={theirs} />
      <div className="sheet-rows" ref={list}>
        {chapters.map(({ id, rows }) => (
          <section key={id} className="chapter" aria-labelledby={`chapter-${id}`}>
            <h3 id={`chapter-${id}`} className="chapter-name">
              {words.say(`chapter.${id}`)}
            </h3>
            {rows.map((row) => (
              <TermRow
                key={row.term.id}
                row={row}
                isOpen={!row.fixed && (byHand[row.term.id] ?? open.terms.has(row.term.id))}
                onFold={fold}
                onLink={setLinked}
                onPoint={setPointed}
              />
            ))}
          </section>
        ))}
        <SettledTerms />
        <LinkList />
      </div>
      <div className="sheet-foot">
        <TermHints pointed={pointed} />
        <RowsBelow list={list} />
      </div>
      {linked ? <LinkBox term={linked} onClose={() => setLinked(null)} /> : null}
    </section>
  );
}
