import { useMemo, useState } from 'react';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { readSheet, type SheetRow } from '#session/readings/read-sheet.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { FoldedRow } from './folded-row.tsx';
import { LinkBox } from './link-box.tsx';
import { LinkList } from './link-list.tsx';
import { OpenRow } from './open-row.tsx';
import { RibbonStrip } from './ribbon-strip.tsx';

/** The contract term by term, chapter by chapter; it scrolls inside itself. */
export function ContractSheet() {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, table, view, facts, draft } = useDesk();
  const { contract } = draft.page;
  const chapters = useMemo(() => readSheet(table, view, contract), [table, view, contract]);
  const ribbon = useMemo(() => readRibbon(table, facts, view.own, contract), [table, facts, view, contract]);
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({});
  const [linked, setLinked] = useState<SheetRow | null>(null);
  const [pointed, setPointed] = useState<string>(table.terms[0]!.id);
  const isOpen = ({ term, open }: SheetRow): boolean => byHand[term.id] ?? open;
  const fold = (row: SheetRow): void => setByHand({ ...byHand, [row.term.id]: !isOpen(row) });
  return (
    <section className="sheet paper" data-coach="sheet" aria-labelledby="sheet-heading">
      <h2 id="sheet-heading" className="visually-hidden">
        {t('sheet.title')}
      </h2>
      {ribbon ? (
        <RibbonStrip ribbon={ribbon} seat={seat} wanted={view.own.preparation?.firstYear ?? null} />
      ) : null}
      <div className="sheet-head" aria-hidden="true">
        <span>{t('sheet.term')}</span>
        <span className="mine">{t('sheet.mine')}</span>
        <span className="theirs">{t('sheet.theirs')}</span>
      </div>
      <div className="sheet-rows">
        {chapters.map(({ id, rows }) => (
          <section key={id} className="chapter" aria-labelledby={`chapter-${id}`}>
            <h3 id={`chapter-${id}`} className="chapter-name">
              {words.say(`chapter.${id}`)}
            </h3>
            {rows.map((row) =>
              isOpen(row) ? (
                <OpenRow
                  key={row.term.id}
                  row={row}
                  onFold={() => fold(row)}
                  onLink={() => setLinked(row)}
                  onPoint={() => setPointed(row.term.id)}
                />
              ) : (
                <FoldedRow
                  key={row.term.id}
                  row={row}
                  onUnfold={() => fold(row)}
                  onPoint={() => setPointed(row.term.id)}
                />
              ),
            )}
          </section>
        ))}
        <LinkList />
      </div>
      <p className="sheet-foot" aria-hidden="true">
        <strong>{words.term(pointed)}</strong> {words.maybe(`term.${pointed}.hint`)}
      </p>
      {table.terms.map(({ id }) => (
        <span key={id} id={`hint-${id}`} hidden>
          {words.maybe(`term.${id}.hint`)}
        </span>
      ))}
      {linked ? <LinkBox row={linked} onClose={() => setLinked(null)} /> : null}
    </section>
  );
}
