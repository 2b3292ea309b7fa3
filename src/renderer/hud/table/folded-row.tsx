import { Button } from 'react-aria-components';
import type { SheetRow } from '#session/readings/read-sheet.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';
import { MattersMark } from './matters-mark.tsx';
import { TermMoves } from './term-moves.tsx';
import type { RowCalls } from './term-row.tsx';
import { TermWords } from './term-words.tsx';

type Props = RowCalls & { row: SheetRow };

/** A term on one line: where my draft and their last offer have it. */
export function FoldedRow({ row, onFold, onPoint }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { term, mine, theirs, fixed, agreed, matters } = row;
  return (
    <fieldset
      aria-label={words.term(term.id)}
      data-term={term.id}
      className={`row row-folded ${fixed ? 'row-fixed' : ''}`}
      onFocus={() => onPoint(term.id)}
      onPointerEnter={() => onPoint(term.id)}
    >
      <span className="row-name">
        <Button
          className="row-toggle"
          aria-expanded={false}
          isDisabled={fixed}
          onPress={() => onFold(term.id, true)}
        >
          <span className="fold-mark" aria-hidden="true" />
          {words.term(term.id)}
        </Button>
        {matters ? <MattersMark /> : null}
        <TermWords term={term.id} />
      </span>
      <span className="mine">{words.value(term, mine)}</span>
      <div className="row-theirs">
        {fixed && theirs === mine ? null : (
          <span className="theirs">
            {theirs === null
              ? t('sheet.nothingYet')
              : theirs === mine
                ? t('sheet.same')
                : words.value(term, theirs)}
          </span>
        )}
        <TermMoves term={term.id} isFixed={fixed} isAgreed={agreed} onLink={null} />
      </div>
    </fieldset>
  );
}
