import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { CodexEntry } from '#scenarios/codex/create-codex.ts';
import type { Library } from '#scenarios/codex/library.ts';
import { useLanguage } from '../language/use-language.ts';
import { EntryLinks } from './entry-links.tsx';
import { FactLine } from './fact-line.tsx';
import type { LibraryPlace } from './library-context.ts';
import { LinkedText } from './linked-text.tsx';
import { RecordLinks } from './record-links.tsx';

type Props = {
  library: Library;
  entry: CodexEntry;
  onGo: (place: LibraryPlace) => void;
  onEntry: (id: string) => void;
  onBack: (() => void) | null;
};

/** One entry: its text, what to read next, and the records on which it rests. */
export function EntryView({ library, entry, onGo, onEntry, onBack }: Props) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry begins at its top
  useEffect(() => {
    heading.current?.closest('.codex-entry')?.scrollTo(0, 0);
  }, [entry]);
  const links = entry.links.flatMap((id) => library.codex.entry(id) ?? []);
  const known = new Set(entry.facts.map(({ source }) => source.id));
  const others = entry.sources.filter(({ id }) => !known.has(id));
  return (
    <article className="codex-entry" aria-labelledby="codex-entry-name">
      {onBack ? (
        <Button className="button button-small" onPress={onBack}>
          {t('codex.back')}
        </Button>
      ) : null}
      <p className="codex-entry-kind">{t(`codex.kind.${entry.kind}`)}</p>
      <h2 id="codex-entry-name" className="codex-entry-name" ref={heading} tabIndex={-1}>
        {entry.name}
      </h2>
      <p className="codex-entry-text">
        <LinkedText text={entry.text} besides={entry.id} onEntry={onEntry} />
      </p>
      <EntryLinks heading={t('codex.seeAlso')} entries={links} onEntry={onEntry} />
      <RecordLinks places={entry.tables.map((table) => ({ table, n: 1 }))} />
      <h3>{t('codex.record')}</h3>
      <ul className="fact-list">
        {entry.facts.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} onTimeline={isEvent(library, fact.id) ? onTimeline(fact.id) : null} />
          </li>
        ))}
        {others.map(({ id, title, url }) => (
          <li key={id} className="fact-source">
            {title} {url === null ? null : <span className="fact-address">{url}</span>}
          </li>
        ))}
      </ul>
    </article>
  );

  function onTimeline(event: string): () => void {
    return () => onGo({ page: 'timeline', event });
  }
}

function isEvent(library: Library, id: string): boolean {
  return library.codex.topics(id).length > 0;
}
