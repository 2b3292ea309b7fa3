import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { type TimelineTopic, timelineTopics } from '#scenarios/codex/codex-schema.ts';
import type { Library } from '#scenarios/codex/library.ts';
import type { LibraryPlace } from '../codex/library-context.ts';
import { Choice } from '../controls/choice.tsx';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { EventCard } from './event-card.tsx';
import { actorsOfEvents, layOutEvents, type PlacedEvent } from './lay-out-events.ts';
import { TimelinePicture } from './timeline-picture.tsx';

type Props = { library: Library; event: string | null; onGo: (place: LibraryPlace) => void };

/** Where the walk begins: the day on which the package was signed. */
const beginning = 'ev-2004-10-16';

/** The years 1959 to 2018 as a picture to walk along, with the chosen event below it. */
export function TimelinePage({ library, event, onGo }: Props) {
  const { t } = useLanguage();
  const isNarrow = useIsNarrow();
  const [topic, setTopic] = useState<TimelineTopic | 'all'>('all');
  const [actor, setActor] = useState('all');
  const [id, setId] = useState(event ?? beginning);
  const actors = useMemo(() => actorsOfEvents(library), [library]);
  const events = useMemo(
    () =>
      layOutEvents(library, {
        topic: topic === 'all' ? null : topic,
        actor: actor === 'all' ? null : actor,
      }),
    [library, topic, actor],
  );
  const chosen = events.find(({ fact }) => fact.id === id) ?? nearestTo(events, library.facts.get(id)?.date);
  const choose = (next: PlacedEvent): void => setId(next.fact.id);
  const at = chosen ? events.indexOf(chosen) : -1;
  return (
    <div className={isNarrow ? 'timeline timeline-narrow' : 'timeline'}>
      <div className="timeline-bar">
        <Choice
          label={t('timeline.topic')}
          isLabelHidden
          value={topic}
          options={[
            { id: 'all' as const, text: t('timeline.allTopics') },
            ...timelineTopics.map((each) => ({ id: each, text: t(`topic.${each}`) })),
          ]}
          onChange={setTopic}
        />
        <Choice
          label={t('timeline.actor')}
          isLabelHidden
          value={actor}
          options={[
            { id: 'all', text: t('timeline.allActors') },
            ...actors.map((each) => ({ id: each, text: t(`actor.${each}`) })),
          ]}
          onChange={setActor}
        />
        <p className="second" role="status">
          {t('timeline.count', { n: events.length })}
        </p>
        <Explained about={t('timeline.how')}>{t('timeline.howTo')}</Explained>
        <div className="timeline-steps">
          <Button className="button" isDisabled={at <= 0} onPress={() => choose(events[at - 1]!)}>
            {t('timeline.earlier')}
          </Button>
          <Button
            className="button"
            isDisabled={at + 1 >= events.length}
            onPress={() => choose(events[at + 1]!)}
          >
            {t('timeline.later')}
          </Button>
        </div>
      </div>
      <TimelinePicture library={library} events={events} chosen={chosen} onChoose={choose} />
      {chosen ? (
        <EventCard library={library} event={chosen} onGo={onGo} />
      ) : (
        <p className="timeline-card">{t('timeline.none')}</p>
      )}
    </div>
  );
}

/** The first event on or after a date, else the last one. */
function nearestTo(events: readonly PlacedEvent[], date = ''): PlacedEvent | null {
  return events.find(({ fact }) => fact.date >= date) ?? events.at(-1) ?? null;
}
