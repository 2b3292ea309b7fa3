import type { Term } from '#engine/index.ts';
import type { RecordedStep } from '#scenarios/replay/recorded-talks.ts';
import type { ReelStep } from '#session/replay/read-reel.ts';
import { useLanguage } from '../language/use-language.ts';
import { Glossed } from '../words/glossed.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { step: ReelStep; at: number; count: number; terms: readonly Term[] };

/** What happened at this step: a dated card with the move as reported speech. */
export function MoveCard({ step, at, count, terms }: Props) {
  const { t, format } = useLanguage();
  return (
    <article className="paper move-card" aria-live="polite" aria-atomic="true">
      <header className="move-head">
        <h2 className="move-date">{format.dateRange(step.date, step.dateEnd)}</h2>
        <span className="second">{t('replay.stepOf', { n: at + 1, count })}</span>
      </header>
      {step.told.type === 'record' ? (
        <RecordedMove step={step.told.step} />
      ) : (
        <PlayedMove lines={step.told.lines} terms={terms} />
      )}
    </article>
  );
}

function RecordedMove({ step }: { step: RecordedStep }) {
  const { t, format } = useLanguage();
  return (
    <>
      <p className="move-actors">{format.list(step.actors.map((actor) => t(`actor.${actor}`)))}</p>
      <p className="move-words">
        <Glossed text={step.move} />
      </p>
      <p className="figure-source">
        {t('source.line', {
          title: step.source.title,
          origin: t(step.inArticle ? 'origin.article' : 'origin.beyond'),
          confidence: t(`confidence.${step.confidence}`),
        })}
      </p>
    </>
  );
}

type PlayedProps = {
  lines: Extract<ReelStep['told'], { type: 'minutes' }>['lines'];
  terms: readonly Term[];
};

function PlayedMove({ lines, terms }: PlayedProps) {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <ul className="plain-list move-words">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one step never change their order
        <li key={index}>
          {words.line(line, terms)} {line.isPrivate ? t('replay.ownOnly') : ''}
        </li>
      ))}
    </ul>
  );
}
