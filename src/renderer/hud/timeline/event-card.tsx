import type { Library } from '#scenarios/codex/library.ts';
import type { RecordedTable } from '#scenarios/facts/fact-schemas.ts';
import { EntryLinks } from '../codex/entry-links.tsx';
import type { LibraryPlace } from '../codex/library-context.ts';
import { LinkedText } from '../codex/linked-text.tsx';
import { RecordLinks, type RecordPlace } from '../codex/record-links.tsx';
import { SourceLine } from '../codex/source-line.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { PlacedEvent } from './lay-out-events.ts';

type Props = {
  library: Library;
  event: PlacedEvent;
  onGo: (place: LibraryPlace) => void;
};

/** The chosen event: when, who, what, by which source, and where to read on. */
export function EventCard({ library, event: { fact }, onGo }: Props) {
  const { t, format } = useLanguage();
  const entries = library.codex.about(fact.id);
  const toEntry = (entry: string): void => onGo({ page: 'entries', entry });
  return (
    <article className="timeline-card" aria-labelledby="timeline-card-date">
      <div className="timeline-words">
        <h2 id="timeline-card-date" className="timeline-date">
          {format.dateRange(fact.date, fact.dateEnd)}
          <span className="second"> {format.list(fact.actors.map((actor) => t(`actor.${actor}`)))}</span>
        </h2>
        <p className="timeline-text">
          <LinkedText text={fact.statement} onEntry={toEntry} />
        </p>
        <SourceLine fact={fact} />
      </div>
      <div className="timeline-links">
        <RecordLinks places={stepsAbout(library, fact.id)} />
        <EntryLinks heading={t('timeline.entries')} entries={entries} onEntry={toEntry} />
      </div>
    </article>
  );
}

/** Steps of the recorded negotiations that tell of an event. */
function stepsAbout({ facts, replays }: Library, event: string): RecordPlace[] {
  return replays.flatMap(({ table }) =>
    facts
      .steps(table as RecordedTable)
      .filter(({ fact }) => fact === event)
      .map(({ n }) => ({ table, n })),
  );
}
