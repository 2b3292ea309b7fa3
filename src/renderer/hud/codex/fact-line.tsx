import { Button } from 'react-aria-components';
import type { Fact } from '#scenarios/facts/create-facts-registry.ts';
import { useLanguage } from '../language/use-language.ts';
import { SourceLine } from './source-line.tsx';

/** A record of history with its date, its source and, for an event, the way to the timeline. */
export function FactLine({ fact, onTimeline }: { fact: Fact; onTimeline: (() => void) | null }) {
  const { t, format } = useLanguage();
  return (
    <>
      <p className="fact-words">
        {fact.kind === 'correction' ? null : (
          <span className="fact-date">{format.dateRange(fact.date, fact.dateEnd, 'short')}</span>
        )}{' '}
        {fact.statement} <FactValue fact={fact} />
      </p>
      <SourceLine fact={fact} />
      {onTimeline ? (
        <Button className="button button-small" onPress={onTimeline}>
          {t('codex.onTimeline')}
        </Button>
      ) : null}
    </>
  );
}

/** The figure of a record in its unit, where the record is about a figure. */
function FactValue({ fact: { kind, value, unit } }: { fact: Fact }) {
  const { t, format } = useLanguage();
  if (kind !== 'figure' || value === null) return null;
  const numbers = typeof value === 'number' ? [value] : value;
  const n = numbers.map((each) => format.number(each, 2)).join('–');
  return <strong className="fact-value">{unit === null ? n : t(`unit.${unit}`, { n })}</strong>;
}
