import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { useLanguage } from '../language/use-language.ts';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { useWords } from '../words/use-words.ts';
import { speakOf, useCoachSlot } from './coach-places.ts';
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
  // A large text leaves no empty place on a screen: there the mark stands above what it is about and covers nothing.
  const isAbove = useIsNarrow();
  const steps = coachSteps(screen, words.maybe);
  const due = isOff ? undefined : steps[step];
  const makeMove = useCoachedMove(due?.waits ?? null);
  const at = due?.at ?? null;
  const slot = useCoachSlot(isAbove ? at : null);
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    speakOf(at);
    return () => speakOf(null);
  }, [at]);
  useEffect(() => {
    if (slot === null) return;
    note.current?.scrollIntoView({ block: 'start' });
    // The button that was pressed went with the mark to its new place.
    if (document.activeElement === document.body)
      note.current?.querySelector<HTMLElement>('.coach-foot button:last-child')?.focus();
  }, [slot]);
  useEffect(() => {
    const found = at === null ? null : document.querySelector(`[data-coach="${at}"]`);
    const place = slot?.nextElementSibling ?? found;
    place?.setAttribute('data-coached', '');
    return () => place?.removeAttribute('data-coached');
  }, [at, slot]);
  if (!due) return null;
  const isLast = step + 1 === steps.length;
  const goOn = (): void => {
    if (isLast) leave(() => setStep(step + 1));
    else setStep(step + 1);
  };
  const mark = (
    <aside
      ref={note}
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
        <Button className="button button-small button-quiet" onPress={() => leave(() => setOff(true))}>
          {t('coach.stop')}
        </Button>
        {makeMove ? (
          <Button className="button button-small" onPress={makeMove}>
            {t('coach.doIt')}
          </Button>
        ) : (
          <Button className="button button-small button-main" onPress={goOn}>
            {t(isLast ? 'coach.close' : 'coach.next')}
          </Button>
        )}
      </div>
    </aside>
  );
  return slot === null ? mark : createPortal(mark, slot);
}

/** The keyboard's place goes back to the screen when the last mark goes with the button that has it. */
function leave(away: () => void): void {
  document.querySelector<HTMLElement>('.screen-title')?.focus({ preventScroll: true });
  away();
}
