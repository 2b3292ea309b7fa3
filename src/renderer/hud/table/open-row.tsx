import { Button } from 'react-aria-components';
import { positionCount, positionOf, valueAt } from '#engine/index.ts';
import type { SheetRow } from '#session/readings/read-sheet.ts';
import { Choice } from '../controls/choice.tsx';
import { NumberEntry } from '../controls/number-entry.tsx';
import { StepSlider } from '../controls/step-slider.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';
import { MattersMark } from './matters-mark.tsx';
import { TermMoves } from './term-moves.tsx';
import type { RowCalls } from './term-row.tsx';
import { TermWords } from './term-words.tsx';

const MONTHS_A_YEAR = 12;

type Props = RowCalls & { row: SheetRow };

/** A term that is being bargained about: slider, − and +, typed value, their last position and the gap. */
export function OpenRow({ row, onFold, onLink, onPoint }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const { term, mine, theirs, fixed, agreed, matters } = row;
  const name = words.term(term.id);
  const count = positionCount(term);
  const move = (position: number): void => send({ type: 'player.movedTerm', term: term.id, position });
  return (
    <fieldset
      className="row row-open"
      data-term={term.id}
      aria-label={name}
      onFocus={() => onPoint(term.id)}
      onPointerEnter={() => onPoint(term.id)}
    >
      <span className="row-name">
        <Button
          className="row-toggle"
          aria-expanded
          aria-describedby={`hint-${term.id}`}
          onPress={() => onFold(term.id, false)}
        >
          <span className="fold-mark fold-mark-open" aria-hidden="true" />
          {name}
        </Button>
        {matters ? <MattersMark /> : null}
        <TermWords term={term.id} />
      </span>
      <StepSlider
        label={name}
        value={mine}
        count={count}
        text={words.value(term, mine)}
        onChange={move}
        isDisabled={fixed}
      >
        {theirs === null ? null : <TheirMark mine={mine} theirs={theirs} count={count} />}
      </StepSlider>
      <ValueField row={row} name={name} onMove={move} />
      <div className="row-theirs">
        <span className="theirs">{theirs === null ? t('sheet.nothingYet') : words.value(term, theirs)}</span>
        <TermMoves term={term.id} isFixed={fixed} isAgreed={agreed} onLink={onLink} />
      </div>
    </fieldset>
  );
}

/** The value as it is typed or chosen. */
function ValueField({ row, name, onMove }: { row: SheetRow; name: string; onMove: (at: number) => void }) {
  const words = useWords();
  const { term, mine, fixed } = row;
  if (term.kind === 'number') {
    // Months are written, and so typed, as years.
    const per = term.unit === 'months' ? MONTHS_A_YEAR : 1;
    return (
      <NumberEntry
        label={name}
        value={Number(valueAt(term, mine)) / per}
        min={term.min / per}
        max={term.max / per}
        step={term.step / per}
        isDisabled={fixed}
        onChange={(value) => onMove(positionOf(term, per === 1 ? value : Math.round(value * per)) ?? mine)}
      >
        <span className="value-unit">{unitOf(words.value(term, mine))}</span>
      </NumberEntry>
    );
  }
  const options = Array.from({ length: positionCount(term) }, (_, at) => ({
    id: String(at),
    text: words.value(term, at),
  }));
  return (
    <Choice
      label={name}
      isLabelHidden
      value={String(mine)}
      options={options}
      isDisabled={fixed}
      onChange={(at) => onMove(Number(at))}
    />
  );
}

/** What stands after the number of a position: "years" of "12.5 years". */
function unitOf(value: string): string {
  return value.replace(/^[\d\s.,]+/, '');
}

/** Their last position as a wedge over the track and, between it and mine, the gap. */
function TheirMark({ mine, theirs, count }: { mine: number; theirs: number; count: number }) {
  const place = (position: number): number => position / Math.max(1, count - 1);
  const from = Math.min(place(mine), place(theirs));
  const style = { '--at': place(theirs), '--from': from, '--to': Math.max(place(mine), place(theirs)) };
  return (
    <span className="their-mark" style={style as React.CSSProperties} aria-hidden="true">
      <span className={`gap-bar gap-bar-${mine < theirs ? 'up' : 'down'}`} />
      <span className="wedge" />
    </span>
  );
}
