import { useEffect, useRef } from 'react';
import { timelineTopics } from '#scenarios/codex/codex-schema.ts';
import type { Library } from '#scenarios/codex/library.ts';
import { useLanguage } from '../language/use-language.ts';
import { eras } from './eras.ts';
import type { PlacedEvent } from './lay-out-events.ts';
import { talksOf } from './talks-of.ts';
import { markedYears, placeOfDate, timelineLength } from './time-scale.ts';
import { TimelineLand } from './timeline-land.tsx';
import { walkTimeline } from './walk-timeline.ts';

type Props = {
  library: Library;
  events: readonly PlacedEvent[];
  chosen: PlacedEvent | null;
  onChoose: (event: PlacedEvent) => void;
};

/** The line of years over mountains and river, a band for each plant, a mark for each event. */
export function TimelinePicture({ library, events, chosen, onChoose }: Props) {
  const { t, format } = useLanguage();
  const picture = useRef<HTMLElement>(null);
  const chosenId = chosen?.fact.id ?? null;
  useEffect(() => {
    const page = picture.current?.closest('.library-page');
    // Where the page is too short for all of it, the picture comes first into sight.
    if (page && picture.current) page.scrollTop += topOf(picture.current) - topOf(page);
  }, []);
  useEffect(() => {
    const frame = picture.current;
    const mark = frame?.querySelector<HTMLElement>('[aria-current=true]');
    if (chosenId === null || !frame || !mark) return;
    // The card below takes its height after the picture was laid out, and with it the picture's.
    const resized = new ResizeObserver(() => bringIntoView(frame, mark));
    resized.observe(frame);
    return () => resized.disconnect();
  }, [chosenId]);
  const walk = (key: string): boolean => {
    const next = chosen && walkTimeline(events, chosen, key);
    if (!next) return false;
    onChoose(next);
    picture.current?.querySelector<HTMLElement>(`[data-event="${next.fact.id}"]`)?.focus();
    return true;
  };
  return (
    <section
      ref={picture}
      className="timeline-picture"
      aria-label={t('timeline.picture')}
      onKeyDown={(press) => {
        if (walk(press.key)) press.preventDefault();
      }}
      onWheel={({ currentTarget, deltaX, deltaY }) => {
        if (deltaX === 0 && currentTarget.scrollHeight <= currentTarget.clientHeight)
          currentTarget.scrollLeft += deltaY;
      }}
    >
      <div className="timeline-line" style={{ width: `${timelineLength + labelWidth}rem` }}>
        <TimelineLand length={timelineLength} />
        <div className="timeline-years" aria-hidden="true">
          {eras.map(({ id, from }) => (
            <span key={id} className="timeline-era" style={{ left: left(placeOfDate(from)) }}>
              {t(`era.${id}`)}
            </span>
          ))}
          {markedYears.map((year) => (
            <span key={year} className="timeline-year" style={{ left: left(placeOfDate(String(year))) }}>
              {year}
            </span>
          ))}
        </div>
        {timelineTopics.map((topic) => (
          <div key={topic} className="timeline-band">
            <span className="timeline-band-name" id={`band-${topic}`}>
              {t(`topic.${topic}`)}
            </span>
            {talksOf(library, topic).map(({ table, from, to }) => (
              <span
                key={table}
                className="timeline-talks"
                style={{ left: left(placeOfDate(from)), width: `${placeOfDate(to) - placeOfDate(from)}rem` }}
                aria-hidden="true"
              />
            ))}
            <ul className="timeline-marks" aria-labelledby={`band-${topic}`}>
              {events
                .filter(({ band }) => band === topic)
                .map((event) => (
                  <li key={event.fact.id}>
                    <button
                      type="button"
                      className="timeline-mark"
                      style={{ left: left(event.place) }}
                      data-event={event.fact.id}
                      data-article={event.fact.inArticle}
                      aria-current={event === chosen}
                      tabIndex={event === chosen ? 0 : -1}
                      aria-label={t('timeline.mark', {
                        date: format.dateRange(event.fact.date, event.fact.dateEnd),
                        what: event.fact.statement,
                      })}
                      onClick={() => onChoose(event)}
                    />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Scrolls the picture alone, so that the mark stands in its middle, below the years and above the card. */
function bringIntoView(picture: HTMLElement, mark: HTMLElement): void {
  picture.scrollTop = 0;
  const [frame, box] = [picture.getBoundingClientRect(), mark.getBoundingClientRect()];
  picture.scrollLeft += box.left - frame.left - frame.width / 2;
  const years = picture.querySelector('.timeline-years')?.getBoundingClientRect().height ?? 0;
  const above = box.top - frame.top - years - box.height / 2;
  const card = picture.parentElement?.querySelector('.timeline-card');
  const floor = card ? Math.min(frame.bottom, topOf(card)) : frame.bottom;
  const below = box.bottom - floor + box.height / 2;
  if (above < 0) picture.scrollTop += above;
  else if (below > 0) picture.scrollTop += below;
}

/** Width of the bands' names at the left, in rem. */
const labelWidth = 9;

function left(place: number): string {
  return `${place + labelWidth}rem`;
}
