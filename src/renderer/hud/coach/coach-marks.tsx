import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { useWords } from '../words/use-words.ts';
import { coachSteps } from './coach-steps.ts';
import { useCoachedMove } from './use-coached-move.ts';

/**
 * Explains one thing at a time where the scenario's texts have marks for this screen (`coach.<screen>.<n>`), beside
 * the panel that the mark is about. A mark that asks for a move waits until it is made, here or by hand.
 */
export function CoachMarks({ screen }: { screen: string }) {
  const { t } = useLanguage();
  const words = useWords();
  const [isOff, setOff] = useState(false);
  const [step, setStep] = useState(0);
  // A large text leaves no empty place on a screen: there the mark stands above it and covers nothing.
  const isAbove = useIsNarrow();
  const steps = coachSteps(screen, words.maybe);
  const due = isOff ? undefined : steps[step];
  const makeMove = useCoachedMove(due?.waits ?? null);
  const at = due?.at ?? null;
  useEffect(() => {
    const place = at === null ? null : document.querySelector<HTMLElement>(`[data-coach="${at}"]`);
    place?.setAttribute('data-coached', '');
    return () => place?.removeAttribute('data-coached');
  }, [at]);
  if (!due) return null;
  return (
    <aside
      className={isAbove ? 'coach coach-above' : 'coach'}
      data-screen={screen}
      aria-label={t('coach.title')}
    >
      <p className="coach-words" aria-live="polite">
        {due.text}
      </p>
      <div className="coach-foot">
        {steps.length > 1 ? (
          <span className="second">{t('coach.step', { n: step + 1, of: steps.length })}</span>
        ) : null}
        <Button className="button button-small button-quiet" onPress={() => setOff(true)}>
          {t('coach.stop')}
        </Button>
        {makeMove ? (
          <Button className="button button-small" onPress={makeMove}>
            {t('coach.doIt')}
          </Button>
        ) : (
          <Button className="button button-small button-main" onPress={() => setStep(step + 1)}>
            {t(step + 1 < steps.length ? 'coach.next' : 'coach.close')}
          </Button>
        )}
      </div>
    </aside>
  );
}
