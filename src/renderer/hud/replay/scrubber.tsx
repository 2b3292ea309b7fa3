import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components';
import type { ReelStep } from '#session/replay/read-reel.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { type Speed, type Spool, speeds } from './use-spool.ts';

/** The bar under a replay: play, step, scrub, speed and chapters. */
export function Scrubber({ spool, steps }: { spool: Spool; steps: readonly ReelStep[] }) {
  const { t, format } = useLanguage();
  const { at, chapters, go } = spool;
  const last = steps.length - 1;
  const { date, dateEnd } = steps[at]!;
  const place = t('replay.stepOf', { n: at + 1, count: steps.length });
  return (
    <section className="scrubber" aria-label={t('replay.scrubber')}>
      <div className="scrubber-row">
        <Button className="button button-on-slate" onPress={() => go(at - 1)} isDisabled={at === 0}>
          {t('replay.previous')}
        </Button>
        <Button className="button button-on-slate scrubber-play" onPress={spool.toggle}>
          {t(spool.isPlaying ? 'replay.pause' : 'replay.play')}
        </Button>
        <Button className="button button-on-slate" onPress={() => go(at + 1)} isDisabled={at === last}>
          {t('replay.next')}
        </Button>
        <div className="slider-track">
          <input
            type="range"
            className="slider"
            value={at}
            min={0}
            max={last}
            step={1}
            aria-label={t('replay.slider')}
            aria-valuetext={`${place}, ${format.dateRange(date, dateEnd)}`}
            onChange={({ currentTarget }) => go(Number(currentTarget.value))}
          />
          {chapters.map((chapter) => (
            <span
              key={chapter}
              className="scrubber-mark"
              aria-hidden="true"
              style={{ '--at': last === 0 ? 0 : chapter / last } as CSSProperties}
            />
          ))}
        </div>
        <span className="scrubber-place">{place}</span>
        <Choice<Speed>
          label={t('replay.speed')}
          isLabelHidden
          value={spool.speed}
          options={speeds.map((id) => ({ id, text: t('replay.times', { n: Number(id) }) }))}
          onChange={spool.setSpeed}
        />
      </div>
      <ul className="chapter-list" aria-label={t('replay.chapters')}>
        {chapters.map((chapter, index) => {
          const name = chapterName(steps, chapter, index);
          const isHere = chapter <= at && at < (chapters[index + 1] ?? steps.length);
          return (
            <li key={chapter}>
              <Button
                className={isHere ? 'chapter chapter-here' : 'chapter'}
                aria-label={t('replay.toChapter', { name })}
                onPress={() => go(chapter)}
                {...(isHere ? { 'aria-current': 'step' as const } : {})}
              >
                {name}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );

  /** The year of a record, the round of a game. */
  function chapterName(all: readonly ReelStep[], chapter: number, index: number): string {
    const step = all[chapter]!;
    if (step.told.type === 'record') return step.date.slice(0, 4);
    // The move that ends a round is told in one step with the next one's opening.
    const rounds = step.told.lines.map(({ round }) => round);
    return t('replay.round', { n: (rounds.length > 0 ? Math.max(...rounds) : index) + 1 });
  }
}
